import { Ellipsis, Phone, Pin } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Account } from '../../../../shared/domain/account/account';
import { phoneOf } from '../../../../shared/domain/account/dial-number';
import { usualCurrency } from '../../../../shared/domain/deal/usual-currency';
import type { CallProspect } from '../../../../shared/domain/qualification/prospects';
import { DueDay } from '../../../fields/DueDay';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { whyText } from '../../../i18n/why-text';
import { places } from '../../../navigation/places';
import type { CallChanges } from '../../../stores/call-changes';
import { useToday } from '../../../stores/today';
import { useTable } from '../../../stores/workbench-context';
import { IconButton } from '../../../ui/button/IconButton';
import { DataTable } from '../../../ui/data-table/DataTable';
import type { TableColumn } from '../../../ui/data-table/table-types';
import { Icon } from '../../../ui/icon/Icon';
import { Menu } from '../../../ui/menu/Menu';
import { Meter } from '../../../ui/meter/Meter';
import { LongText } from '../../../ui/two-lines/LongText';
import { TwoLines } from '../../../ui/two-lines/TwoLines';
import { useIsWide } from '../../../ui/use-is-wide';
import { VisuallyHidden } from '../../../ui/visually-hidden/VisuallyHidden';
import type { CallRow } from './call-filter';
import { useColleagueOptions } from './colleague-options';
import styles from './CallListPage.module.css';

type Props = {
  rows: readonly CallRow[];
  selectedId: string | null;
  onSelect: (id: string) => void;
  /** Something stands beside the table and takes its room. */
  isNarrow: boolean;
  changes: CallChanges;
  onDial: (account: Account) => void;
  onSnooze: (prospect: CallProspect, days: number) => void;
  empty: ReactNode;
};

/** The call list as a table; only what is in sight is drawn, so that ten thousand companies scroll. */
export function CallTable({ rows, selectedId, onSelect, isNarrow, changes, onDial, onSnooze, empty }: Props) {
  const t = useTexts();
  const format = useFormat();
  const navigate = useNavigate();
  const today = useToday();
  const isWide = useIsWide();
  const deals = useTable('deal');
  const colleagues = useColleagueOptions();
  const hasRoom = isWide || !isNarrow;

  const columns = useMemo<TableColumn<CallRow>[]>(() => {
    const currency = usualCurrency(deals.values());
    const names = new Map(colleagues.map(({ value, label }) => [value, label]));
    const percentOf = (share: number): string => format.percent(String(Math.round(share * 100)));
    const name = ({ account }: CallProspect): string => (account.name === '' ? t('accounts.unnamed') : account.name);
    return [
      {
        id: 'rank',
        header: t('qualification.list.columns.rank'),
        width: '3.75rem',
        align: 'end',
        cell: ({ place, rank }) => (
          <span className={styles.rank}>
            {rank?.isPinned === true ? (
              <>
                <Icon as={Pin} size={13} />
                <VisuallyHidden>{t('qualification.list.pinned')}</VisuallyHidden>
              </>
            ) : null}
            {place}
          </span>
        ),
      },
      {
        id: 'name',
        header: t('qualification.list.columns.name'),
        rowHeader: true,
        ...(hasRoom ? { width: '24%' } : {}),
        cell: ({ prospect }) => <TwoLines first={name(prospect)} second={hasRoom ? prospect.account.city : whyOf(prospect)} />,
      },
      {
        id: 'score',
        header: t('qualification.list.columns.score'),
        width: '6.5rem',
        align: 'end',
        cell: ({ prospect: { qualification } }) => (
          <span className={styles.score}>
            <Meter
              size="small"
              value={qualification.confidence}
              label={t('qualification.score.confidence')}
              valueText={t('qualification.list.known', { percent: percentOf(qualification.confidence) })}
            />
            <span className={qualification.knockedOutBy === null ? styles.figure : styles.out}>
              {qualification.knockedOutBy !== null ? t('qualification.score.out') : (qualification.score ?? '–')}
            </span>
          </span>
        ),
      },
      ...(hasRoom ? [{ id: 'why', header: t('qualification.list.columns.why'), cell: ({ prospect }: CallRow) => <LongText isSmall>{whyOf(prospect)}</LongText> }] : []),
      ...(hasRoom
        ? [
            {
              id: 'potential',
              header: t('qualification.list.columns.potential'),
              width: '7rem',
              align: 'end' as const,
              cell: ({ prospect: { potential } }: CallRow) => (potential === null ? '–' : format.roundMoney(String(Math.round(potential)), currency)),
            },
          ]
        : []),
      {
        id: 'next',
        header: t('qualification.list.columns.next'),
        width: '8.5rem',
        cell: ({ prospect: { nextOn, snoozedUntil }, rank }) =>
          rank === null && snoozedUntil !== null ? format.day(snoozedUntil) : nextOn === null ? '–' : <DueDay day={nextOn} today={today} variant="compact" />,
      },
      ...(isWide
        ? [{ id: 'assigned', header: t('qualification.list.columns.assigned'), width: '10rem', cell: ({ prospect: { assignedTo } }: CallRow) => (assignedTo === null ? '–' : (names.get(assignedTo) ?? '–')) }]
        : []),
      {
        id: 'actions',
        header: t('qualification.list.columns.actions'),
        headerIcon: <span />,
        width: '5.25rem',
        align: 'end',
        cell: ({ prospect }) => {
          const number = phoneOf(prospect.account);
          return (
            <span className={styles.actions}>
              <IconButton
                size="small"
                icon={Phone}
                disabled={number === null}
                label={number === null ? t('qualification.list.noNumber', { name: name(prospect) }) : t('qualification.list.call', { name: name(prospect), number })}
                onClick={() => {
                  onSelect(prospect.id);
                  onDial(prospect.account);
                }}
              />
              <Menu
                align="end"
                trigger={<IconButton size="small" icon={Ellipsis} label={t('qualification.list.more', { name: name(prospect) })} />}
                entries={[
                  { id: 'pin', label: t(prospect.pinKey === null ? 'qualification.list.pin' : 'qualification.list.unpin'), shortcut: 'P', icon: Pin, onSelect: () => changes.pin(prospect.id, prospect.pinKey === null) },
                  ...(prospect.snoozedUntil !== null && prospect.snoozedUntil > today
                    ? [{ id: 'wake', label: t('qualification.list.wake'), onSelect: () => changes.snooze(prospect.id, null) }]
                    : [
                        { kind: 'label' as const, id: 'snooze', label: t('qualification.list.snooze') },
                        { id: 'day', label: t('qualification.list.snoozeDay'), shortcut: 'S', onSelect: () => onSnooze(prospect, 1) },
                        { id: 'week', label: t('qualification.list.snoozeWeek'), onSelect: () => onSnooze(prospect, 7) },
                        { id: 'month', label: t('qualification.list.snoozeMonth'), onSelect: () => onSnooze(prospect, 30) },
                      ]),
                  { kind: 'separator' as const, id: 'assigning' },
                  {
                    kind: 'choice' as const,
                    id: 'assign',
                    label: t('qualification.list.assign'),
                    value: prospect.assignedTo ?? '',
                    onValueChange: (value: string) => changes.assign(prospect.id, value === '' ? null : value),
                    options: [{ value: '', label: t('qualification.list.nobody') }, ...colleagues],
                  },
                  { kind: 'separator' as const, id: 'leaving' },
                  { id: 'open', label: t('qualification.list.open'), onSelect: () => void navigate(places.account(prospect.id)) },
                ]}
              />
            </span>
          );
        },
      },
    ];

    function whyOf({ card, qualification }: CallProspect): string {
      return card === null ? t('qualification.why.noCard') : whyText(t, qualification);
    }
  }, [t, format, navigate, today, isWide, hasRoom, deals, colleagues, changes, onDial, onSelect, onSnooze]);

  return (
    <DataTable
      label={t('qualification.list.label')}
      className={styles.table}
      columns={columns}
      rows={rows}
      rowKey={({ prospect }) => prospect.id}
      selectedKey={selectedId}
      onRowSelect={({ prospect }) => onSelect(prospect.id)}
      onRowOpen={({ prospect }) => void navigate(places.account(prospect.id))}
      virtualFrom={50}
      empty={empty}
    />
  );
}
