import { Flame, LibraryBig, Sprout } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ListedEntry } from '../../../shared/domain/need-library/library';
import { wonShare, type LibraryUse } from '../../../shared/domain/need-library/library-use';
import { segmentsOf } from '../../../shared/domain/need-library/segment-names';
import { nameOrder } from '../../../shared/domain/text/name-order';
import { useFormat } from '../../i18n/format';
import { useLanguage, useTexts } from '../../i18n/texts';
import { DataTable } from '../../ui/data-table/DataTable';
import type { TableColumn, TableSort } from '../../ui/data-table/table-types';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { Icon } from '../../ui/icon/Icon';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';
import styles from './EntryTable.module.css';

type Row = ListedEntry & { use: LibraryUse };

type Props = {
  /** In the order of the library. */
  listed: readonly ListedEntry[];
  usageOf: (id: string) => LibraryUse;
  selectedId: string | null;
  onSelect: (id: string) => void;
};

const NUMBERS = ['used', 'won', 'lost'] as const;
const WIDTHS = { used: '5.5rem', won: '6.25rem', lost: '5.75rem' } as const;

/** Entries with their segments and how the deals ended they were used in. */
export function EntryTable({ listed, usageOf, selectedId, onSelect }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const format = useFormat();
  const [sort, setSort] = useState<TableSort | null>(null);
  const isPanelOpen = selectedId !== null;

  const rows = useMemo(() => {
    const all = listed.map((row): Row => ({ ...row, use: usageOf(row.entry.id) }));
    if (sort === null) return all;
    const compare = nameOrder(language);
    const column = NUMBERS.find((id) => id === sort.columnId);
    const sign = sort.direction === 'ascending' ? 1 : -1;
    return all
      .map((row) => ({ ...row, isBelow: false }))
      .sort((a, b) => sign * (column === undefined ? compare(a.entry.text, b.entry.text) : a.use[column] - b.use[column]));
  }, [listed, usageOf, sort, language]);

  const columns = useMemo<TableColumn<Row>[]>(() => {
    const number = (id: (typeof NUMBERS)[number], header: string): TableColumn<Row> => ({
      id,
      header,
      sortable: true,
      align: 'end',
      width: WIDTHS[id],
      cell: ({ use }) => (use.used === 0 ? <span className={styles.none}>–</span> : format.number(String(use[id]))),
    });
    const all: TableColumn<Row>[] = [
      {
        id: 'text',
        header: t('library.columns.text'),
        sortable: true,
        rowHeader: true,
        cell: ({ entry, isBelow }) => (
          <span className={styles.entry} data-kind={entry.kind} data-below={isBelow || undefined}>
            <Icon as={entry.kind === 'pain' ? Flame : Sprout} size={14} />
            <VisuallyHidden>{t(`library.kinds.${entry.kind}`)}: </VisuallyHidden>
            <span className={styles.words} title={entry.text} lang={entry.language}>
              {entry.text.trim() === '' ? t('library.untitled') : entry.text}
            </span>
          </span>
        ),
      },
      {
        id: 'segments',
        header: t('library.columns.segments'),
        width: '10rem',
        cell: ({ entry, isBelow }) => {
          // Below its pain a benefit is met where the pain is.
          if (isBelow) return null;
          const names = segmentsOf(entry);
          if (names.length === 0) return <span className={styles.none}>{t('library.everySegment')}</span>;
          return <span title={names.join(', ')}>{names.join(', ')}</span>;
        },
      },
      number('used', t('library.columns.use')),
      {
        ...number('won', t('library.columns.won')),
        cell: ({ use }) => {
          const share = wonShare(use);
          if (use.used === 0) return <span className={styles.none}>–</span>;
          return <span title={share === null ? undefined : t('library.share', { percent: format.percent(String(share)) })}>{format.number(String(use.won))}</span>;
        },
      },
      number('lost', t('library.columns.lost')),
    ];
    // The panel says the rest.
    return isPanelOpen ? all.filter(({ id }) => id === 'text' || id === 'used') : all;
  }, [t, format, isPanelOpen]);

  return (
    <div className={styles.table}>
      <DataTable
        label={t('library.list')}
        columns={columns}
        rows={rows}
        rowKey={({ entry }) => entry.id}
        sort={sort}
        onSortChange={setSort}
        selectedKey={selectedId}
        onRowOpen={({ entry }) => onSelect(entry.id)}
        openOnClick
        density="compact"
        empty={<EmptyState size="small" icon={LibraryBig} title={t('library.noMatch')} why={t('library.noMatchWhy')} />}
      />
    </div>
  );
}
