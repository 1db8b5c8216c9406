import { Check } from 'lucide-react';
import { useMemo } from 'react';
import type { Account } from '../../../../shared/domain/account/account';
import { isClosed } from '../../../../shared/domain/deal/deal';
import type { MarketSegment } from '../../../../shared/domain/identification/market-segment';
import { isWhiteSpot } from '../../../../shared/domain/identification/segment-membership';
import { Decimal } from '../../../../shared/domain/money/decimal';
import { CurrencySelect } from '../../../fields/CurrencySelect';
import { DecimalInput } from '../../../fields/DecimalInput';
import { RecordField } from '../../../fields/RecordField';
import { RecordTextField } from '../../../fields/RecordTextField';
import { useUndoToast } from '../../../fields/undo-toast';
import { useFormat } from '../../../i18n/format';
import { listText } from '../../../i18n/list-text';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { finishSegmentAction } from '../../../stores/segment-actions';
import { useToday } from '../../../stores/today';
import { useTable, useWorkbench } from '../../../stores/workbench-context';
import { Badge } from '../../../ui/badge/Badge';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { DateInput } from '../../../ui/date-input/DateInput';
import type { SegmentChanges } from './segment-changes';
import styles from './PlanCard.module.css';

type Props = { segment: MarketSegment; members: readonly Account[]; changes: SegmentChanges };

/** What is done next to win a segment, what it could be worth, and what is being sold in it. */
export function PlanCard({ segment, members, changes }: Props) {
  const t = useTexts();
  const format = useFormat();
  const workbench = useWorkbench();
  const say = useUndoToast();
  const today = useToday();
  const action = segment.nextAction.trim();
  return (
    <Card
      title={t('identification.segment.plan')}
      actions={isWhiteSpot(segment, today) ? <Badge tone="amber">{t('identification.segments.whiteSpot')}</Badge> : null}
    >
      <div className={styles.form}>
        <RecordTextField
          record={segment}
          field="nextAction"
          label={t('identification.segment.nextAction')}
          step="identification.steps.editSegment"
          placeholder={t('identification.segment.nextActionPlaceholder')}
        />
        <div className={styles.due}>
          <RecordField
            record={segment}
            field="nextActionOn"
            label={t('identification.segment.nextActionOn')}
            hint={action === '' ? t('identification.segments.whiteSpotWhy') : segment.nextActionOn !== null && segment.nextActionOn < today ? t('identification.segments.overdue') : undefined}
          >
            <DateInput
              incompleteMessage={t('common.incompleteDay')}
              value={segment.nextActionOn}
              onCommit={(nextActionOn) => changes.update(segment.id, { nextActionOn }, `${segment.id}.nextActionOn`)}
              onBlur={() => workbench.endStep()}
            />
          </RecordField>
          <Button
            icon={Check}
            disabled={action === ''}
            onClick={() => {
              finishSegmentAction(workbench, segment, t('today.segments.line', { day: format.day(today), action }));
              say(t('identification.segment.doneToast', { action }));
            }}
          >
            {t('identification.segment.done')}
          </Button>
        </div>
        <div className={styles.money}>
          <RecordField record={segment} field="potential" label={t('identification.segment.potential')}>
            <DecimalInput optional min={0} value={segment.potential} onCommit={(potential) => changes.update(segment.id, { potential })} />
          </RecordField>
          <RecordField record={segment} field="currency" label={t('identification.segment.currency')}>
            <CurrencySelect value={segment.currency} onValueChange={(currency) => changes.update(segment.id, { currency })} />
          </RecordField>
        </div>
        <OpenDeals members={members} />
        <RecordTextField record={segment} field="note" label={t('identification.segment.note')} step="identification.steps.editSegment" multiline />
      </div>
    </Card>
  );
}

/** What is being sold to the companies of a segment, by currency. */
function OpenDeals({ members }: { members: readonly Account[] }) {
  const t = useTexts();
  const language = useLanguage();
  const format = useFormat();
  const deals = useTable('deal');
  const { count, sums } = useMemo(() => {
    const ids = new Set(members.map(({ id }) => id));
    const open = [...deals.values()].filter((deal) => ids.has(deal.accountId) && !isClosed(deal));
    const sums = new Map<string, Decimal>();
    for (const { amount, currency } of open) if (amount !== null) sums.set(currency, (sums.get(currency) ?? new Decimal(0)).plus(amount));
    return { count: open.length, sums };
  }, [members, deals]);
  const sum = sums.size === 0 ? '–' : listText([...sums].map(([currency, amount]) => format.roundMoney(amount.toFixed(), currency)), language);
  return <p className={styles.deals}>{count === 0 ? t('identification.segment.noOpenDeals') : t('identification.segment.openDeals', { count, sum })}</p>;
}
