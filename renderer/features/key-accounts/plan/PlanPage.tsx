import '../../../../shared/i18n/parts/account-plan';
import '../../../../shared/i18n/parts/key-accounts';
import '../../../../shared/i18n/parts/watch';
import { Building2, SearchX } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useCommands } from '../../../app/commands/command-context';
import { AfterLoading } from '../../../fields/AfterLoading';
import { DealsBehind } from '../../../fields/deals-behind/DealsBehind';
import { PageViews } from '../../../fields/PageViews';
import { useTexts } from '../../../i18n/texts';
import { PLAN_VIEWS, places, type PlanView } from '../../../navigation/places';
import { useLoaded } from '../../../stores/use-loaded';
import { useRecord } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { PageHeader } from '../../../ui/page-header/PageHeader';
import { GoalsView } from './GoalsView';
import { MeasuresView } from './MeasuresView';
import { PeopleView } from './PeopleView';
import { usePlannedAccount, type PlannedAccount } from './use-planned-account';
import { WordMenu } from './WordMenu';
import styles from './PlanPage.module.css';

/** The plan of one account. */
export function PlanPage() {
  const { accountId = '', view } = useParams();
  const current = PLAN_VIEWS.find((known) => known === view) ?? 'goals';
  return <PlanFrame key={accountId} accountId={accountId} view={current} />;
}

function PlanFrame({ accountId, view }: { accountId: string; view: PlanView }) {
  const t = useTexts();
  const navigate = useNavigate();
  const people = useLoaded({ kind: 'group-people', accountId });
  const accounts = useLoaded({ kind: 'key-accounts' });
  const account = useRecord('account', accountId);
  useCommands(
    useMemo(
      () => PLAN_VIEWS.map((to, index) => ({ id: `account-plan.${to}`, label: t(`accountPlan.commands.${to}`), group: t('accountPlan.commands.group'), shortcut: { key: String(index + 1), mod: true }, run: () => void navigate(places.accountPlan(accountId, to)) })),
      [t, navigate, accountId],
    ),
  );
  if ((people.state === 'missing' || people.state === 'loaded') && account === undefined) {
    return (
      <EmptyState
        icon={SearchX}
        title={t('accountPlan.missing.title')}
        why={t('accountPlan.missing.why')}
        actions={<Button onClick={() => void navigate(places.keyAccounts)}>{t('accountPlan.missing.back')}</Button>}
      />
    );
  }
  return (
    <div className={styles.whole}>
      <PageHeader
        eyebrow={<Link to={places.keyAccounts}>{t('keyAccounts.title')}</Link>}
        title={account === undefined ? t('accountPlan.title') : account.name || t('accountPlan.unnamed')}
        description={account === undefined ? undefined : [account.city, account.industry].filter((part) => part !== '').join(' · ')}
        actions={
          <>
            <Button icon={Building2} onClick={() => void navigate(places.account(accountId))}>
              {t('accountPlan.toCompany')}
            </Button>
            <WordMenu accountId={accountId} />
          </>
        }
      />
      <div className={styles.views}>
        <PageViews
          label={t('accountPlan.views.label')}
          current={view}
          views={[
            ...PLAN_VIEWS.map((to) => ({ view: to, to: places.accountPlan(accountId, to), label: t(`accountPlan.views.${to}`) })),
            { view: 'white-space' as const, to: places.whiteSpace(accountId), label: t('accountPlan.views.whiteSpace') },
          ]}
        />
      </div>
      <AfterLoading loaded={accounts.state === 'loaded' ? people : accounts}>
        <DealsBehind>
          <PlanOf accountId={accountId} view={view} />
        </DealsBehind>
      </AfterLoading>
    </div>
  );
}

const VIEWS: Record<PlanView, (props: { of: PlannedAccount }) => ReactNode> = { goals: GoalsView, people: PeopleView, measures: MeasuresView };

function PlanOf({ accountId, view }: { accountId: string; view: PlanView }) {
  const planned = usePlannedAccount(accountId);
  if (planned === null) return null;
  const View = VIEWS[view];
  return <View of={planned} />;
}
