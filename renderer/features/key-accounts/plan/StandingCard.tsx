import { useMemo } from 'react';
import { valuedOrders, valueKey, walletOrders } from '../../../../shared/domain/key-account/customer-value';
import { healthTone } from '../../../../shared/domain/key-account/health';
import { healthReasons } from '../../../../shared/report/account-plan/health-reasons';
import { unitsOf } from '../../../../shared/domain/key-account/white-space';
import { DealFigure } from '../../../fields/deals-behind/DealFigure';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { RecordField } from '../../../fields/RecordField';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { DecimalInput } from '../../../fields/DecimalInput';
import { useToday } from '../../../stores/today';
import { useTable, useWorkbench } from '../../../stores/workbench-context';
import { Badge } from '../../../ui/badge/Badge';
import { Card } from '../../../ui/card/Card';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { TextArea } from '../../../ui/text-area/TextArea';
import { HEALTH_BADGES } from '../health-badges';
import { RatingSelect } from '../RatingSelect';
import { useChangePlan } from '../use-change-plan';
import type { PlannedAccount } from './use-planned-account';
import styles from './PlanPage.module.css';

/** How the account is and what it is worth, with what is said of it. */
export function StandingCard({ of }: { of: PlannedAccount }) {
  const t = useTexts();
  const format = useFormat();
  const workbench = useWorkbench();
  const changePlan = useChangePlan();
  const { account, standing, plan, currency } = of;
  const today = useToday();
  const [deals, accounts] = [useTable('deal'), useTable('account')];
  const orders = useMemo(() => valuedOrders(deals.values(), today).get(valueKey(account.id, currency)) ?? [], [deals, today, account.id, currency]);
  const wallet = useMemo(() => {
    const units = new Set(unitsOf([...accounts.values()], account.id).map(({ id }) => id));
    return walletOrders(deals.values(), units, currency, today);
  }, [accounts, deals, account.id, currency, today]);
  const value = standing?.value ?? null;
  const health = standing?.health ?? null;
  const score = health?.score ?? null;
  return (
    <Card title={t('accountPlan.standing.title')}>
      {health === null ? (
        <p className={styles.muted}>{t('accountPlan.standing.notCustomer')}</p>
      ) : (
        <dl className={styles.facts}>
          <dt>{t('accountPlan.standing.health')}</dt>
          <dd>
            {score === null ? t('keyAccounts.health.tooLittle') : <Badge tone={HEALTH_BADGES[healthTone(score)]}>{`${score} · ${t(`keyAccounts.health.tones.${healthTone(score)}`)}`}</Badge>}{' '}
            <span className={styles.muted}>{t('accountPlan.standing.freshness', { percent: format.percent(String(health.freshness)) })}</span>
            <p className={styles.muted}>{healthReasons(t, health)}</p>
          </dd>
          <dt>{t('accountPlan.standing.worth')}</dt>
          <dd>
            {value === null ? (
              t('accountPlan.standing.noOrders')
            ) : (
              <DealFigure ids={orders} title={t('accountPlan.standing.worth')}>
                {t('accountPlan.standing.worthLine', { abc: value.abc, r: value.r, f: value.f, m: value.m, sum: format.roundMoney(value.monetary, currency) })}
              </DealFigure>
            )}
          </dd>
          <dt>{t('accountPlan.standing.share')}</dt>
          <dd>
            {standing?.share == null || plan?.wallet == null ? (
              t('accountPlan.standing.shareUnknown')
            ) : (
              <DealFigure ids={wallet} title={t('accountPlan.standing.share')}>
                {t('accountPlan.standing.shareLine', { share: format.percent(standing.share), wallet: format.roundMoney(plan.wallet, currency) })}
              </DealFigure>
            )}
          </dd>
          <dt>{t('accountPlan.standing.field')}</dt>
          <dd>{standing?.field == null ? t('accountPlan.standing.noRating') : t(`keyAccounts.portfolio.fields.${standing.field}`)}</dd>
        </dl>
      )}
      <RecordOpinions record={plan} only={['isKeyAccount', 'currency']} />
      <FieldGroup columns minColumn={120} className={styles.ratings}>
        {(['potential', 'position'] as const).map((rating) => (
          <RecordField key={rating} record={plan} field={rating} label={t(`accountPlan.standing.${rating}`)}>
            <RatingSelect value={plan?.[rating] ?? null} onChange={(next) => changePlan(of, { [rating]: next }, 'keyAccounts.steps.rate')} />
          </RecordField>
        ))}
        <RecordField record={plan} field="wallet" label={t('accountPlan.standing.wallet', { currency })}>
          <DecimalInput optional money min={0} value={plan?.wallet ?? null} onCommit={(wallet) => changePlan(of, { wallet }, 'keyAccounts.steps.rate')} />
        </RecordField>
      </FieldGroup>
      <RecordField record={plan} field="goals" label={t('accountPlan.standing.strategy')}>
        <TextArea
          value={plan?.goals ?? ''}
          onValueChange={(goals) => changePlan(of, { goals }, 'accountPlan.steps.strategy', `${of.account.id}.strategy`)}
          onBlur={() => workbench.endStep()}
          minRows={4}
          maxLength={20_000}
          placeholder={t('accountPlan.standing.strategyPlaceholder')}
        />
      </RecordField>
    </Card>
  );
}
