import { daysBetween } from '../../../shared/domain/calendar/day-arithmetic';
import { isClosed, type Deal } from '../../../shared/domain/deal/deal';
import { reportDeals } from '../../../shared/domain/loss-report/report-deal';
import { nameOrder } from '../../../shared/domain/text/name-order';
import { RecordField } from '../../fields/RecordField';
import { useFormat } from '../../i18n/format';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useChangeDeal } from '../../stores/change-deal';
import { useOwnColleague } from '../../stores/own-colleague';
import { useToday } from '../../stores/today';
import { useDealRecords, useTable, useWorkbench } from '../../stores/workbench-context';
import { Card } from '../../ui/card/Card';
import { DateInput } from '../../ui/date-input/DateInput';
import { FieldGroup } from '../../ui/field/FieldGroup';
import { Select } from '../../ui/select/Select';
import styles from './ClosePage.module.css';

/** Stands for the user before there is a record of them. */
const MYSELF = 'myself';

/** Who sells it, and how long it took from the first contact over the offer to the end. */
export function SaleCard({ deal }: { deal: Deal }) {
  const t = useTexts();
  const format = useFormat();
  const language = useLanguage();
  const today = useToday();
  const workbench = useWorkbench();
  const own = useOwnColleague();
  const change = useChangeDeal(deal.id);
  const colleagues = useTable('colleague');
  const offers = useDealRecords('offer', deal.id);
  const closes = useDealRecords('dealClose', deal.id);
  const byName = nameOrder(language);
  const known = [...colleagues.values()].sort((a, b) => byName(a.name, b.name)).map(({ id, name }) => ({ value: id, label: name.trim() || t('buyingCenter.me') }));
  const options = own.id !== null && colleagues.has(own.id) ? known : [{ value: MYSELF, label: t('buyingCenter.me') }, ...known];
  const choose = (id: string): void =>
    workbench.change('close.steps.seller', (edit, tables) => {
      const current = tables.deal.get(deal.id);
      if (current !== undefined) edit.update(current, { sellerId: id === MYSELF ? own.ensure(edit, tables) : id });
    });

  const [sale] = reportDeals({ deals: [deal], accounts: new Map(), closes, probes: [], offers, segments: [], criteria: [] });
  const [contact, offered, closed] = [deal.firstContactOn, sale?.offeredOn ?? null, isClosed(deal) ? (sale?.closedOn ?? null) : null];
  const span = (from: string | null, to: string | null): string => (from === null || to === null || to < from ? t('close.sale.unknown') : t('close.sale.days', { count: daysBetween(from, to) }));
  return (
    <Card title={t('close.sale.title')}>
      <FieldGroup>
        <RecordField record={deal} field="sellerId" label={t('close.sale.seller')}>
          <Select
            value={deal.sellerId}
            options={options}
            placeholder={t('close.sale.nobody')}
            clearLabel={t('close.sale.nobody')}
            onClear={() => change('close.steps.seller', { sellerId: null })}
            onValueChange={choose}
          />
        </RecordField>
        <RecordField record={deal} field="firstContactOn" label={t('close.sale.firstContact')}>
          <DateInput
            max={today}
            value={deal.firstContactOn}
            incompleteMessage={t('common.incompleteDay')}
            onCommit={(firstContactOn) => change('close.steps.firstContact', { firstContactOn }, `${deal.id}.firstContactOn`)}
            onBlur={() => workbench.endStep()}
          />
        </RecordField>
        <dl className={styles.facts}>
          <dt>{t('close.sale.offered')}</dt>
          <dd>{offered === null ? t('close.sale.unknown') : format.day(offered)}</dd>
          <dt>{t('close.sale.toOffer')}</dt>
          <dd>{span(contact, offered)}</dd>
          <dt>{t('close.sale.toEnd')}</dt>
          <dd>{span(offered, closed)}</dd>
          <dt>{t('close.sale.whole')}</dt>
          <dd>{span(contact, closed)}</dd>
        </dl>
      </FieldGroup>
    </Card>
  );
}
