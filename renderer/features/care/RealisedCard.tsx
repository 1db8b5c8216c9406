import { Gauge } from 'lucide-react';
import { addDays } from '../../../shared/domain/calendar/day-arithmetic';
import type { Deal } from '../../../shared/domain/deal/deal';
import { canBeReference, realisedPercent, type Realisation } from '../../../shared/domain/order-care/realisation';
import { DecimalInput } from '../../fields/DecimalInput';
import { RecordOpinions } from '../../fields/opinions/RecordOpinions';
import { RecordField } from '../../fields/RecordField';
import { RecordTextField } from '../../fields/RecordTextField';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { newRecord } from '../../stores/new-record';
import { useToday } from '../../stores/today';
import { useDealRecords, useRecord, useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { Checkbox } from '../../ui/checkbox/Checkbox';
import { DateInput } from '../../ui/date-input/DateInput';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { FieldGroup } from '../../ui/field/FieldGroup';
import styles from './CarePage.module.css';

const STEP = 'care.steps.editMeasure';
/** A machine runs as it should about half a year after the order. */
const MEASURE_AFTER_DAYS = 180;

/** The figures that were promised, measured again after start-up, and turned into references. */
export function RealisedCard({ deal }: { deal: Deal }) {
  const t = useTexts();
  const today = useToday();
  const workbench = useWorkbench();
  const benefits = useDealRecords('benefit', deal.id);
  const realisations = useDealRecords('realisation', deal.id);
  const measured = new Set(realisations.map(({ benefitId }) => benefitId));
  const promised = benefits.flatMap(({ id, yearlyValue }) => (yearlyValue === null || measured.has(id) ? [] : [{ benefitId: id, promised: yearlyValue }]));
  const begin = (
    <Button
      size="small"
      icon={Gauge}
      onClick={() =>
        workbench.change('care.steps.measure', (edit) =>
          edit.add(
            ...promised.map((figure): Realisation => ({
              type: 'realisation', ...newRecord(), accountId: deal.accountId, dealId: deal.id, ...figure, dueOn: addDays(deal.closeDate ?? today, MEASURE_AFTER_DAYS), measured: null, measuredOn: null, quote: '', isReference: false,
            })),
          ),
        )
      }
    >
      {t('care.realised.begin')}
    </Button>
  );
  return (
    <Card title={t('care.realised.title')} actions={realisations.length === 0 || promised.length === 0 ? null : begin}>
      {realisations.length === 0 ? (
        <EmptyState size="small" level={3} icon={Gauge} title={t('care.realised.none')} why={t('care.realised.noneWhy')} actions={promised.length === 0 ? null : begin} />
      ) : (
        <ul className={styles.rows}>
          {realisations.map((realisation) => (
            <RealisationRow key={realisation.id} realisation={realisation} currency={deal.currency} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function RealisationRow({ realisation, currency }: { realisation: Realisation; currency: string }) {
  const t = useTexts();
  const format = useFormat();
  const today = useToday();
  const workbench = useWorkbench();
  const benefit = useRecord('benefit', realisation.benefitId);
  const percent = realisedPercent(realisation);
  const set = (fields: Partial<Pick<Realisation, 'dueOn' | 'measured' | 'measuredOn' | 'isReference'>>): void => workbench.change(STEP, (edit) => edit.update(realisation, fields));
  return (
    <li className={styles.fields} data-testid="realisation">
      <div>
        <span className={styles.title}>{benefit?.text ?? t('care.realised.goneBenefit')}</span>{' '}
        <span className={styles.kind}>{t('care.realised.promised', { amount: format.roundMoney(realisation.promised, currency) })}</span>
      </div>
      <RecordOpinions record={realisation} only={['promised', 'isReference']} />
      <FieldGroup columns minColumn={140}>
        <RecordField record={realisation} field="dueOn" label={t('care.realised.dueOn')}>
          <DateInput value={realisation.dueOn} onCommit={(dueOn) => set({ dueOn })} incompleteMessage={t('common.incompleteDay')} />
        </RecordField>
        <RecordField record={realisation} field="measured" label={t('care.realised.measured')} hint={percent === null ? '' : t('care.realised.percent', { percent })}>
          <DecimalInput money optional value={realisation.measured} suffix={currency} onCommit={(measured) => set({ measured, measuredOn: measured === null ? null : (realisation.measuredOn ?? today) })} />
        </RecordField>
        <RecordField record={realisation} field="measuredOn" label={t('care.realised.measuredOn')}>
          <DateInput value={realisation.measuredOn} onCommit={(measuredOn) => set({ measuredOn })} incompleteMessage={t('common.incompleteDay')} />
        </RecordField>
      </FieldGroup>
      {canBeReference(realisation) || realisation.isReference ? (
        <>
          <Checkbox label={t('care.realised.reference')} checked={realisation.isReference} onCheckedChange={(isReference) => set({ isReference })} />
          <RecordTextField record={realisation} field="quote" aboutPeople label={t('care.realised.quote')} step={STEP} />
        </>
      ) : null}
    </li>
  );
}
