import { Building2 } from 'lucide-react';
import { Link, useNavigate } from 'react-router';
import { BUY_CLASSES, DEAL_STAGES, type Deal } from '../../../shared/domain/deal/deal';
import { CurrencySelect } from '../../fields/CurrencySelect';
import { useCloseDeal } from '../../fields/close-deal/use-close-deal';
import { DealMenu } from '../../fields/DealMenu';
import { DecimalInput } from '../../fields/DecimalInput';
import { FieldOpinions } from '../../fields/opinions/FieldOpinions';
import { useTexts } from '../../i18n/texts';
import { AMOUNT_FIELD_ID, places } from '../../navigation/places';
import { useChangeDeal } from '../../stores/change-deal';
import { useRecord, useWorkbench } from '../../stores/workbench-context';
import { DateInput } from '../../ui/date-input/DateInput';
import { Icon } from '../../ui/icon/Icon';
import { InlineEdit } from '../../ui/inline-edit/InlineEdit';
import { Select } from '../../ui/select/Select';
import { DeferredEvidence } from './DeferredEvidence';
import { DeferredLight } from './DeferredLight';
import { StripField } from './StripField';
import styles from './DealStrip.module.css';

/** What one needs to know of a deal whatever stage is open; everything in it can be changed in place. */
export function DealStrip({ deal }: { deal: Deal }) {
  const t = useTexts();
  const navigate = useNavigate();
  const workbench = useWorkbench();
  const change = useChangeDeal(deal.id);
  const { setStage, dialog } = useCloseDeal(deal);
  const mark = (field: 'amount' | 'currency' | 'stage' | 'closeDate' | 'buyClass') => <FieldOpinions record={deal} field={field} label={t(`deals.strip.${field}`)} look="icon" />;
  return (
    <div className={styles.strip}>
      <div className={styles.names}>
        <AccountLink accountId={deal.accountId} />
        <h1 className={styles.title}>
          <InlineEdit
            value={deal.name}
            label={t('deals.strip.name')}
            placeholder={t('deals.strip.unnamed')}
            validate={(name) => (name === '' ? t('deals.strip.nameMissing') : null)}
            onCommit={(name) => change('deals.steps.name', { name })}
          />
          {' '}
          <FieldOpinions record={deal} field="name" label={t('deals.strip.name')} look="icon" />
        </h1>
      </div>
      <div className={styles.fields}>
        <StripField label={t('deals.strip.amount')} mark={<>{mark('amount')}{mark('currency')}</>} className={styles.amount}>
          <DecimalInput
            money
            optional
            id={AMOUNT_FIELD_ID}
            size="small"
            variant="bare"
            min={0}
            aria-label={t('deals.strip.amount')}
            value={deal.amount}
            onCommit={(amount) => change('deals.steps.amount', { amount })}
          />
          <CurrencySelect
            className={styles.currency}
            size="small"
            variant="bare"
            aria-label={t('deals.strip.currency')}
            value={deal.currency}
            onValueChange={(currency) => change('deals.steps.currency', { currency })}
          />
        </StripField>
        <StripField label={t('deals.strip.stage')} mark={mark('stage')} className={styles.stage}>
          <Select
            size="small"
            variant="bare"
            aria-label={t('deals.strip.stage')}
            value={deal.stage}
            options={DEAL_STAGES.map((value) => ({ value, label: t(`common.dealStages.${value}`) }))}
            onValueChange={setStage}
          />
        </StripField>
        <StripField label={t('deals.strip.closeDate')} mark={mark('closeDate')} className={styles.closeDate}>
          <DateInput
            size="small"
            variant="bare"
            aria-label={t('deals.strip.closeDate')}
            incompleteMessage={t('common.incompleteDay')}
            value={deal.closeDate}
            onCommit={(closeDate) => change('deals.steps.closeDate', { closeDate }, `${deal.id}.closeDate`)}
            onBlur={() => workbench.endStep()}
          />
        </StripField>
        <StripField label={t('deals.strip.buyClass')} mark={mark('buyClass')} className={styles.buyClass}>
          <Select
            size="small"
            variant="bare"
            aria-label={t('deals.strip.buyClass')}
            value={deal.buyClass}
            options={BUY_CLASSES.map((value) => ({ value, label: t(`common.buyClasses.${value}`) }))}
            onValueChange={(buyClass) => change('deals.steps.buyClass', { buyClass })}
          />
        </StripField>
        <StripField label={t('coverage.title')} className={styles.coverage}>
          <DeferredLight dealId={deal.id} />
        </StripField>
        <StripField label={t('deals.strip.evidence')} className={styles.evidence}>
          <DeferredEvidence deal={deal} />
        </StripField>
      </div>
      <DealMenu deal={deal} label={t('deals.strip.menu')} onDeleted={() => void navigate(places.deals)} />
      {dialog}
    </div>
  );
}

function AccountLink({ accountId }: { accountId: string }) {
  const t = useTexts();
  const account = useRecord('account', accountId);
  return (
    <Link to={places.account(accountId)} className={styles.account}>
      <Icon as={Building2} size={13} />
      <span>{account?.name ?? t('deals.strip.unknownAccount')}</span>
    </Link>
  );
}
