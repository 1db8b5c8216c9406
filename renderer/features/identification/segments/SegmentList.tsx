import { Crosshair, Ellipsis, Plus } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { isClosed } from '../../../../shared/domain/deal/deal';
import type { Condition } from '../../../../shared/domain/identification/condition';
import type { MarketSegment } from '../../../../shared/domain/identification/market-segment';
import { isWhiteSpot, membersOf } from '../../../../shared/domain/identification/segment-membership';
import { useCommands } from '../../../app/commands/command-context';
import { shortcutText } from '../../../app/commands/shortcut';
import { DueDay } from '../../../fields/DueDay';
import { rowMenu } from '../../../fields/row-menu';
import { useUndoToast } from '../../../fields/undo-toast';
import { conditionText, criteriaText } from '../../../i18n/condition-text';
import { useFormat } from '../../../i18n/format';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { useToday } from '../../../stores/today';
import { useSegmentCriteria, useSegments } from '../../../stores/use-segments';
import { useTable, useWorkbench } from '../../../stores/workbench-context';
import { Badge } from '../../../ui/badge/Badge';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { DataTable } from '../../../ui/data-table/DataTable';
import type { TableColumn } from '../../../ui/data-table/table-types';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { Menu } from '../../../ui/menu/Menu';
import { PageHeader } from '../../../ui/page-header/PageHeader';
import { Segmented } from '../../../ui/segmented/Segmented';
import { IdentificationViews } from '../IdentificationViews';
import { FirstSegment } from './FirstSegment';
import { groupsOf } from './criteria-groups';
import { createSegmentChanges } from './segment-changes';
import styles from '../IdentificationPage.module.css';

const NEW_SHORTCUT = { key: 'n' };

type Row = { segment: MarketSegment; place: number; sentence: string; members: number; unclear: number; openDeals: number; isWhite: boolean };

/** All market segments with how many companies they hold and what is done next to win them. */
export function SegmentList() {
  const t = useTexts();
  const language = useLanguage();
  const format = useFormat();
  const navigate = useNavigate();
  const workbench = useWorkbench();
  const say = useUndoToast();
  const today = useToday();
  const segments = useSegments();
  const criteria = useSegmentCriteria();
  const accounts = useTable('account');
  const deals = useTable('deal');
  const [filter, setFilter] = useState<'all' | 'white'>('all');
  const changes = useMemo(() => createSegmentChanges(workbench), [workbench]);

  const counts = useMemo(() => {
    const openOf = new Map<string, number>();
    for (const deal of deals.values()) if (!isClosed(deal)) openOf.set(deal.accountId, (openOf.get(deal.accountId) ?? 0) + 1);
    return new Map(
      segments.map(({ id, joins }) => {
        const { members, open } = membersOf(joins, criteria.filter(({ segmentId }) => segmentId === id), accounts.values());
        return [id, { members: members.length, unclear: open.length, openDeals: members.reduce((sum, account) => sum + (openOf.get(account.id) ?? 0), 0) }];
      }),
    );
  }, [segments, criteria, accounts, deals]);

  const rows = useMemo<Row[]>(
    () =>
      segments.map((segment, place) => {
        const groups = groupsOf(criteria.filter(({ segmentId }) => segmentId === segment.id));
        return {
          segment,
          place,
          sentence: groups.length === 0 ? t('identification.segments.noCriteria') : criteriaText(t, language, segment.joins, groups.map((group) => group.criteria)),
          isWhite: isWhiteSpot(segment, today),
          ...(counts.get(segment.id) ?? { members: 0, unclear: 0, openDeals: 0 }),
        };
      }),
    [segments, criteria, counts, t, language, today],
  );
  const white = rows.filter(({ isWhite }) => isWhite);
  const open = useCallback((id: string) => void navigate(places.segments(id)), [navigate]);
  const add = useCallback((name = '', condition?: Condition) => open(changes.add(name, condition)), [changes, open]);

  useCommands(
    useMemo(
      () => [{ id: 'identification.new', label: t('identification.commands.newSegment'), group: t('identification.commands.group'), icon: Plus, shortcut: NEW_SHORTCUT, run: () => add() }],
      [t, add],
    ),
  );

  const columns = useMemo<TableColumn<Row>[]>(() => {
    const named = (segment: MarketSegment): string => (segment.name.trim() === '' ? t('identification.segments.unnamed') : segment.name);
    return [
      {
        id: 'name',
        header: t('identification.segments.columns.name'),
        rowHeader: true,
        width: '27%',
        cell: ({ segment, sentence }) => (
          <span className={styles.name}>
            <span>{named(segment)}</span>
            <span className={styles.criteria} title={sentence}>
              {sentence}
            </span>
          </span>
        ),
      },
      {
        id: 'members',
        header: t('identification.segments.columns.members'),
        align: 'end',
        width: '5.75rem',
        cell: ({ members, unclear }) => (
          <span className={styles.name}>
            <span>{format.number(String(members))}</span>
            {unclear === 0 ? null : <span className={styles.unclear}>{t('identification.segments.unknownMore', { count: unclear })}</span>}
          </span>
        ),
      },
      { id: 'open', header: t('identification.segments.columns.open'), align: 'end', width: '7.5rem', cell: ({ openDeals }) => format.number(String(openDeals)) },
      {
        id: 'potential',
        header: t('identification.segments.columns.potential'),
        align: 'end',
        width: '8.75rem',
        cell: ({ segment }) => (segment.potential === null ? '–' : format.roundMoney(segment.potential, segment.currency)),
      },
      {
        id: 'nextAction',
        header: t('identification.segments.columns.nextAction'),
        wrap: true,
        cell: ({ segment, isWhite }) =>
          segment.nextAction.trim() !== '' ? segment.nextAction : isWhite ? <Badge tone="amber">{t('identification.segments.whiteSpot')}</Badge> : null,
      },
      {
        id: 'due',
        header: t('identification.segments.columns.due'),
        width: '8rem',
        cell: ({ segment }) => (segment.nextActionOn === null ? '–' : <DueDay day={segment.nextActionOn} today={today} variant="compact" />),
      },
      {
        id: 'menu',
        header: t('deals.columns.actions'),
        headerIcon: <span />,
        width: '3.75rem',
        align: 'end',
        cell: ({ segment, place }) => (
          <Menu
            align="end"
            trigger={<IconButton icon={Ellipsis} size="small" label={t('identification.segments.actions', { name: named(segment) })} />}
            entries={rowMenu(t, {
              place,
              count: segments.length,
              onMove: (next) => changes.move(segments, segment.id, next),
              onRemove: () => {
                changes.remove(segment);
                say(t('identification.segments.removed', { name: named(segment) }));
              },
            })}
          />
        ),
      },
    ];
  }, [t, format, today, segments, changes, say]);

  return (
    <div className={styles.page}>
      <PageHeader
        title={t('identification.title')}
        description={t('identification.segments.description')}
        actions={
          segments.length === 0 ? null : (
            <Button variant="primary" icon={Plus} onClick={() => add()} title={shortcutText(NEW_SHORTCUT, language)}>
              {t('identification.segments.add')}
            </Button>
          )
        }
      />
      <div className={styles.views}>
        <IdentificationViews current="segments" />
      </div>
      {segments.length === 0 ? (
        <FirstSegment companies={accounts} onAdd={(condition) => add(condition === undefined ? '' : conditionName(condition), condition)} />
      ) : (
        <section className={styles.list} aria-label={t('identification.segments.list')}>
          <div className={styles.bar}>
            <Segmented
              size="small"
              aria-label={t('identification.segments.filter.label')}
              value={filter}
              onValueChange={setFilter}
              options={[
                { value: 'all', label: t('identification.segments.filter.all') },
                { value: 'white', label: t('identification.segments.filter.white', { number: white.length }) },
              ]}
            />
          </div>
          <DataTable
            label={t('identification.segments.list')}
            className={styles.table}
            columns={columns}
            rows={filter === 'white' ? white : rows}
            rowKey={({ segment }) => segment.id}
            onRowOpen={({ segment }) => open(segment.id)}
            openOnClick
            empty={<EmptyState size="small" icon={Crosshair} title={t('identification.segments.noWhite')} why={t('identification.segments.noWhiteWhy')} />}
          />
        </section>
      )}
    </div>
  );

  function conditionName(condition: Condition): string {
    return condition.field === 'industry' ? (condition.values[0] ?? '') : conditionText(t, language, condition);
  }
}
