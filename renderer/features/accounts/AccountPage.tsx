import { Merge, SearchX, Target } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { errorText } from '../../../shared/i18n/error-text';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useLoaded } from '../../stores/use-loaded';
import { useRecord } from '../../stores/workbench-context';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { PageHeader } from '../../ui/page-header/PageHeader';
import { Skeleton } from '../../ui/skeleton/Skeleton';
import { AccountActivities } from './AccountActivities';
import { AccountDeals } from './AccountDeals';
import { AccountDetails } from './AccountDetails';
import { AccountScore } from './AccountScore';
import { AccountPeople } from './AccountPeople';
import { MergeAccountDialog } from './MergeAccountDialog';
import styles from './AccountPage.module.css';

/** One company: who works there, what is sold to it, what was said and planned. */
export function AccountPage() {
  const { accountId = '' } = useParams();
  return <AccountFrame key={accountId} accountId={accountId} />;
}

function AccountFrame({ accountId }: { accountId: string }) {
  const t = useTexts();
  const navigate = useNavigate();
  const loaded = useLoaded({ kind: 'account', accountId });
  const account = useRecord('account', accountId);
  const [isMerging, setMerging] = useState(false);
  if (loaded.state === 'loading') return <Skeleton label={t('common.loading')} height={320} className={styles.loading} />;
  if (loaded.state === 'failed') {
    return (
      <Banner tone="error" title={t('deals.failed')} className={styles.failed} actions={<Button onClick={loaded.retry}>{t('deals.retry')}</Button>}>
        {errorText(t, loaded.error)}
      </Banner>
    );
  }
  if (account === undefined) {
    return (
      <EmptyState
        icon={SearchX}
        title={t('accounts.missing.title')}
        why={t('accounts.missing.why')}
        actions={<Button onClick={() => void navigate(places.accounts)}>{t('accounts.missing.back')}</Button>}
      />
    );
  }
  return (
    <div className={styles.whole}>
      <PageHeader
        eyebrow={<Link to={places.accounts}>{t('accounts.title')}</Link>}
        title={account.name === '' ? t('accounts.unnamed') : account.name}
        description={[account.city, account.industry].filter((part) => part !== '').join(' · ')}
        actions={
          <>
            <Button icon={Merge} onClick={() => setMerging(true)}>
              {t('accounts.merge.open')}
            </Button>
            <Button icon={Target} onClick={() => void navigate(places.accountPlan(accountId))}>
              {t('accounts.openPlan')}
            </Button>
          </>
        }
      />
      {isMerging ? <MergeAccountDialog account={account} onClose={() => setMerging(false)} /> : null}
      <div className={styles.page}>
        <div className={styles.column}>
          <AccountDeals accountId={accountId} />
          <AccountPeople accountId={accountId} />
          <AccountActivities accountId={accountId} />
        </div>
        <div className={styles.column}>
          <AccountDetails account={account} />
          <AccountScore account={account} />
        </div>
      </div>
    </div>
  );
}
