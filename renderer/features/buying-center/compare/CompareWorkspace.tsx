import { useCallback, useMemo, useState } from 'react';
import type { MapCard } from '../../../../shared/domain/buying-center/map-model';
import { collapseBranches, foldedAbove } from '../../../../shared/domain/buying-center/map-view-collapse';
import { shownPlaces } from '../../../../shared/domain/buying-center/map-places';
import { comparedPlaces } from '../../../../shared/domain/map-history/compared-map';
import { daysInOrder, usualComparison, type ComparisonDays, type UsualComparison } from '../../../../shared/domain/map-history/comparison-days';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useToday } from '../../../stores/today';
import { useDealRecords, useTable } from '../../../stores/workbench-context';
import { Split } from '../../../ui/split/Split';
import type { LayoutClient } from '../layout/layout-client';
import { lineEdges } from '../lines/line-edge';
import { sideEntries } from '../../../../shared/report/map/side-entries';
import { cardNodes } from '../map/card-node';
import { CARD_SIZE } from '../../../../shared/report/map/card-size';
import { useComputedPlaces } from '../map/computed-places';
import { ModelContext, useMap, useMapSession } from '../map/map-context';
import type { MapMode, MapModeControl } from '../map/map-mode';
import { MarkSprite } from '../map/MarkSprite';
import { useTreePlaces } from '../map/tree-places';
import { cardLabel, lineLabel, useNameOf } from '../map/use-map-words';
import workspace from '../map/MapWorkspace.module.css';
import { ReadOnlyCanvas, type Pointed } from '../read-only/ReadOnlyCanvas';
import { CompareBar } from './CompareBar';
import { ComparedCard, type ComparedNode } from './ComparedCard';
import { COMPARED_LINE_TYPES } from './ComparedLines';
import { DifferenceList } from './DifferenceList';
import type { Difference } from './differences';
import { useChangeWords } from './use-change-words';
import { useCompareCommands } from './use-compare-commands';
import { useComparison, type Comparison } from './use-comparison';

type Props = { mode: Extract<MapMode, { kind: 'compare' }>; control: MapModeControl; client: LayoutClient };

/** The map of two days in one picture, with a list of what differs. Nothing can be changed here. */
export function CompareWorkspace({ mode, control, client }: Props) {
  const { deal } = useMap();
  const today = useToday();
  const activities = useTable('activity');
  const usual = useMemo(() => usualComparison(activities.values(), deal, today), [activities, deal, today]);
  const { from, to } = daysInOrder({ from: mode.from ?? usual.from, to: mode.to ?? usual.to }, today);
  const days = useMemo(() => ({ from, to }), [from, to]);
  const comparison = useComparison(deal.id, days);
  return (
    <ModelContext value={comparison.compared.model}>
      <TwoDays
        comparison={comparison}
        days={days}
        usual={usual}
        onDaysChange={(next) => control.refine({ kind: 'compare', ...next })}
        control={control}
        client={client}
      />
    </ModelContext>
  );
}

type TwoDaysProps = {
  comparison: Comparison;
  days: ComparisonDays;
  usual: UsualComparison;
  onDaysChange: (days: ComparisonDays) => void;
  control: MapModeControl;
  client: LayoutClient;
};

const NODE_TYPES = { compared: ComparedCard };
const NOBODY: ReadonlySet<string> = new Set();
const NO_LOOK = { dimmed: NOBODY, hiddenBehind: new Map<string, number>(), bosses: NOBODY };

function TwoDays({ comparison: { compared, told }, days, usual, onDaysChange, control, client }: TwoDaysProps) {
  const t = useTexts();
  const format = useFormat();
  const { deal, session, view } = useMap();
  const { model, cardMarks, lineMarks } = compared;
  const nameOf = useNameOf(model.cards);
  const changeWords = useChangeWords(useDealRecords('memberChange', deal.id));
  const [pointed, setPointed] = useState<Pointed>(null);

  const differences = useMemo<Difference[]>(
    () => [
      ...told.people.map(({ memberId, mark, changes }): Difference => ({
        kind: 'card',
        id: memberId,
        mark,
        title: nameOf(memberId),
        markWords: t(`buyingCenter.compare.marks.${mark}`),
        changes: changes.map(changeWords),
        cardIds: [memberId],
      })),
      ...told.lines.map(({ line, mark, changes }): Difference => ({
        kind: 'line',
        id: line.id,
        mark,
        title: lineLabel(t, line, nameOf),
        markWords: t(`buyingCenter.compare.lineMarks.${mark}`),
        changes: changes.map(changeWords),
        cardIds: [line.fromId, line.toId],
      })),
    ],
    [told, nameOf, changeWords, t],
  );

  // Folded branches stay folded up, but not over somebody who differs.
  const folded = useMapSession((state) => state.folded);
  const shown = useMemo(() => {
    const above = new Set([...cardMarks.keys()].flatMap((id) => foldedAbove(model, folded, id)));
    return collapseBranches(model, new Set([...folded].filter((id) => !above.has(id))));
  }, [model, folded, cardMarks]);

  const isTree = useMapSession((state) => state.arrangement) === 'tree';
  const treePlaces = useTreePlaces(shown.model, client, isTree);
  const computed = useComputedPlaces(model, client, session);
  const places = useMemo(() => {
    if (isTree) return treePlaces;
    return computed === null ? null : comparedPlaces(compared, shownPlaces(model.cards, computed), CARD_SIZE);
  }, [isTree, treePlaces, computed, compared, model.cards]);

  const nodes = useMemo<ComparedNode[]>(() => {
    const changesOf = new Map(differences.flatMap(({ kind, id, changes }) => (kind === 'card' ? [[id, changes] as const] : [])));
    const words = { label: (card: MapCard) => [cardLabel(t, card), ...announced(card.id)].join('. '), description: t('buyingCenter.card') };
    const announced = (id: string): string[] => {
      const mark = cardMarks.get(id);
      return mark === undefined ? [] : [t(`buyingCenter.compare.marks.${mark}`), ...(changesOf.get(id) ?? [])];
    };
    const selected = new Set(pointed?.kind === 'card' ? [pointed.id] : []);
    return cardNodes(shown.model.cards, places ?? new Map(), selected, words, NO_LOOK, new Map()).map((node) => ({
      ...node,
      type: 'compared',
      data: { card: node.data.card, mark: cardMarks.get(node.id) ?? null, changes: changesOf.get(node.id) ?? [], hiddenBehind: shown.hiddenBehind.get(node.id) ?? 0 },
    }));
  }, [shown, places, differences, cardMarks, pointed, t]);

  const edges = useMemo(() => {
    const selected = new Set(pointed?.kind === 'line' ? [pointed.id] : []);
    const wordsOf = new Map(differences.flatMap(({ kind, id, markWords, changes }) => (kind === 'line' ? [[id, changes[0] ?? markWords] as const] : [])));
    const isOfSomebodyNewOrGone = (id: string): boolean => cardMarks.get(id) === 'came' || cardMarks.get(id) === 'went';
    return lineEdges(shown.model.lines, sideEntries(shown.model.lines, places ?? new Map()), selected, (line) => lineLabel(t, line, nameOf), new Map()).map((edge) => {
      const mark = lineMarks.get(edge.id);
      if (mark === undefined || edge.data === undefined) return edge;
      // The card says it already.
      const isToldByCard = isOfSomebodyNewOrGone(edge.source) || isOfSomebodyNewOrGone(edge.target);
      return { ...edge, className: mark, data: { ...edge.data, mark, ...(isToldByCard ? {} : { words: wordsOf.get(edge.id) }) } };
    });
  }, [shown, places, pointed, differences, cardMarks, lineMarks, nameOf, t]);

  const show = useCallback(
    ({ kind, id, cardIds }: Difference) => {
      if (kind === 'card') view.show(id);
      else {
        setPointed({ kind, id });
        view.bring(cardIds);
      }
    },
    [view],
  );
  const close = useCallback(() => control.open({ kind: 'edit' }), [control]);
  const commands = useCompareCommands({ differences, pointed, onShow: show, onClose: close });
  const count = (mark: 'came' | 'went' | 'changed'): number => [...cardMarks.values()].filter((other) => other === mark).length;
  const summary = t('buyingCenter.compare.summary', { came: count('came'), went: count('went'), changed: count('changed'), lines: told.lines.length });
  const title = t('buyingCenter.compare.between', { from: format.day(days.from), to: format.day(days.to) });

  return (
    <div className={workspace.workspace}>
      <CompareBar days={days} usual={usual} onDaysChange={onDaysChange} commands={commands} />
      <Split
        className={workspace.split}
        resizeLabel={t('buyingCenter.inspector.resize')}
        inspector={<DifferenceList title={title} summary={summary} differences={differences} pointed={pointed} onShow={show} onClose={close} />}
      >
        <div className={workspace.surface}>
          {places === null ? null : (
            <ReadOnlyCanvas
              view={view}
              model={shown.model}
              nodes={nodes}
              edges={edges}
              nodeTypes={NODE_TYPES}
              edgeTypes={COMPARED_LINE_TYPES}
              label={t('buyingCenter.compare.canvas')}
              testId="compared-map"
              onPoint={setPointed}
            >
              <MarkSprite />
            </ReadOnlyCanvas>
          )}
        </div>
      </Split>
    </div>
  );
}
