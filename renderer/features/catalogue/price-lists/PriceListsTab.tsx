import { Copy, Ellipsis, ReceiptText, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { PriceList } from '../../../../shared/domain/catalogue/price-list';
import { isValidOn, type PricedList } from '../../../../shared/domain/catalogue/price-on';
import type { Translate } from '../../../../shared/i18n/translator';
import { CurrencySelect } from '../../../fields/CurrencySelect';
import { RecordField } from '../../../fields/RecordField';
import { RecordTextField } from '../../../fields/RecordTextField';
import { rowMenu } from '../../../fields/row-menu';
import { useUndoToast } from '../../../fields/undo-toast';
import { useFormat, type Format } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useToday } from '../../../stores/today';
import { Badge } from '../../../ui/badge/Badge';
import { IconButton } from '../../../ui/button/IconButton';
import { Card } from '../../../ui/card/Card';
import { DateInput } from '../../../ui/date-input/DateInput';
import { DisclosureList, DisclosureRow } from '../../../ui/disclosure/DisclosureRow';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { Menu } from '../../../ui/menu/Menu';
import type { CatalogueChanges } from '../catalogue-changes';
import { CopyListDialog } from './CopyListDialog';
import styles from './PriceListsTab.module.css';

type Props = { lists: readonly PricedList[]; changes: CatalogueChanges; openId: string | null; onOpen: (id: string | null) => void };

/** Price lists with the days they hold. */
export function PriceListsTab({ lists, changes, openId, onOpen }: Props) {
  const t = useTexts();
  const format = useFormat();
  const today = useToday();
  const sayDone = useUndoToast();
  const [copied, setCopied] = useState<PriceList | null>(null);
  const rows = lists.map(({ list }) => list);

  if (lists.length === 0) {
    return (
      <Card>
        <EmptyState icon={ReceiptText} size="small" title={t('catalogue.lists.empty.title')} why={t('catalogue.lists.empty.why')} />
      </Card>
    );
  }
  return (
    <>
      <Card padding="none">
        <DisclosureList label={t('catalogue.lists.list')}>
          {lists.map(({ list, prices }, index) => {
            const name = list.name.trim() === '' ? t('catalogue.lists.unnamed') : list.name;
            const menu = rowMenu(t, {
              place: index,
              count: lists.length,
              onMove: (next) => changes.lists.move(rows, list.id, next),
              onRemove: () => {
                changes.removeList(list);
                sayDone(t('catalogue.lists.removed'));
              },
            });
            return (
              <DisclosureRow
                key={list.id}
                open={openId === list.id}
                onOpenChange={(open) => onOpen(open ? list.id : null)}
                label={t('catalogue.lists.edit', { name })}
                title={name}
                summary={[list.currency, daysText(t, format, list), t('catalogue.lists.prices', { count: prices.size, number: format.number(String(prices.size)) })].join(' · ')}
                actions={
                  <>
                    <ListState list={list} today={today} />
                    <Menu
                      align="end"
                      trigger={<IconButton icon={Ellipsis} size="small" label={t('catalogue.lists.more', { name })} />}
                      entries={[
                        { id: 'copy', label: t('catalogue.lists.copy'), icon: Copy, onSelect: () => setCopied(list) },
                        ...menu.map((entry) => (entry.id === 'remove' ? { ...entry, label: t('catalogue.lists.remove'), icon: Trash2 } : entry)),
                      ]}
                    />
                  </>
                }
              >
                <ListForm list={list} changes={changes} />
              </DisclosureRow>
            );
          })}
        </DisclosureList>
      </Card>
      <p className={styles.why}>{t('catalogue.lists.why')}</p>
      {copied === null ? null : <CopyListDialog list={copied} changes={changes} onClose={() => setCopied(null)} />}
    </>
  );
}

function ListState({ list, today }: { list: PriceList; today: string }) {
  const t = useTexts();
  if (isValidOn(list, today)) return <Badge tone="green">{t('catalogue.lists.holds')}</Badge>;
  return <Badge>{t(list.validFrom !== null && list.validFrom > today ? 'catalogue.lists.ahead' : 'catalogue.lists.over')}</Badge>;
}

function ListForm({ list, changes }: { list: PriceList; changes: CatalogueChanges }) {
  const t = useTexts();
  const endsTooEarly = list.validFrom !== null && list.validUntil !== null && list.validUntil < list.validFrom;
  return (
    <FieldGroup>
      <FieldGroup columns minColumn={180}>
        <RecordTextField record={list} field="name" label={t('catalogue.lists.name')} step="catalogue.steps.editList" />
        <RecordField record={list} field="currency" label={t('catalogue.lists.currency')}>
          <CurrencySelect value={list.currency} onValueChange={(currency) => changes.lists.update(list.id, { currency })} />
        </RecordField>
      </FieldGroup>
      <FieldGroup columns minColumn={180}>
        <RecordField record={list} field="validFrom" label={t('catalogue.lists.validFrom')}>
          <DateInput value={list.validFrom} onCommit={(validFrom) => changes.lists.update(list.id, { validFrom })} incompleteMessage={t('common.incompleteDay')} />
        </RecordField>
        <RecordField record={list} field="validUntil" label={t('catalogue.lists.validUntil')} error={endsTooEarly ? t('catalogue.lists.endBeforeStart') : null}>
          <DateInput value={list.validUntil} onCommit={(validUntil) => changes.lists.update(list.id, { validUntil })} incompleteMessage={t('common.incompleteDay')} />
        </RecordField>
      </FieldGroup>
    </FieldGroup>
  );
}

function daysText(t: Translate, format: Format, { validFrom, validUntil }: PriceList): string {
  if (validFrom === null && validUntil === null) return t('catalogue.lists.always');
  if (validUntil === null) return t('catalogue.lists.from', { day: format.day(validFrom ?? '') });
  if (validFrom === null) return t('catalogue.lists.until', { day: format.day(validUntil) });
  return t('catalogue.lists.range', { from: format.day(validFrom), to: format.day(validUntil) });
}
