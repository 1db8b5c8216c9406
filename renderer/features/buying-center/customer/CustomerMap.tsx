import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { MapCard, MapModel } from '../../../../shared/domain/buying-center/map-model';
import { collapseBranches, foldable } from '../../../../shared/domain/buying-center/map-view-collapse';
import { shownPlaces } from '../../../../shared/domain/buying-center/map-places';
import { useTexts } from '../../../i18n/texts';
import type { LayoutClient } from '../layout/layout-client';
import { lineEdges } from '../lines/line-edge';
import { LINE_TYPES } from '../lines/MapLines';
import { sideEntries } from '../../../../shared/report/map/side-entries';
import { cardNodes } from '../map/card-node';
import { useComputedPlaces } from '../map/computed-places';
import { foldBranch, type MapSession } from '../map/map-session';
import type { AttachableView } from '../map/map-view';
import { MarkSprite } from '../map/MarkSprite';
import { useTreePlaces } from '../map/tree-places';
import { lineLabel, safeCardLabel, useNameOf } from '../map/use-map-words';
import { ReadOnlyCanvas, type Pointed } from '../read-only/ReadOnlyCanvas';
import { CustomerCard, type CustomerNode } from './CustomerCard';

type Props = {
  /** The map with nothing on it that a customer may not see. */
  model: MapModel;
  session: MapSession;
  view: AttachableView;
  client: LayoutClient;
};

const NODE_TYPES = { customer: CustomerCard };
const NOBODY: ReadonlySet<string> = new Set();

/** The chart of people for a customer's eyes, arranged and folded as the map is. Nothing can be changed on it. */
export function CustomerMap({ model, session, view, client }: Props) {
  const t = useTexts();
  const folded = useStore(session, (state) => state.folded);
  const isTree = useStore(session, (state) => state.arrangement) === 'tree';
  const shown = useMemo(() => collapseBranches(model, folded), [model, folded]);
  const treePlaces = useTreePlaces(shown.model, client, isTree);
  const computed = useComputedPlaces(model, client, session);
  const places = useMemo(() => {
    if (isTree) return treePlaces;
    return computed === null ? null : shownPlaces(model.cards, computed);
  }, [isTree, treePlaces, computed, model.cards]);
  const [pointed, setPointed] = useState<Pointed>(null);
  const nameOf = useNameOf(model.cards);
  const onFold = useCallback((id: string, isFolded: boolean) => foldBranch(session, id, isFolded), [session]);

  const nodes = useMemo<CustomerNode[]>(() => {
    const words = { label: (card: MapCard) => safeCardLabel(t, card), description: t('buyingCenter.card') };
    const look = { dimmed: NOBODY, hiddenBehind: shown.hiddenBehind, bosses: foldable(shown.model) };
    const selected = new Set(pointed?.kind === 'card' ? [pointed.id] : []);
    return cardNodes(shown.model.cards, places ?? new Map(), selected, words, look, new Map()).map((node) => ({
      ...node,
      type: 'customer',
      data: { ...node.data, onFold },
    }));
  }, [shown, places, pointed, onFold, t]);

  const edges = useMemo(
    () => lineEdges(shown.model.lines, sideEntries(shown.model.lines, places ?? new Map()), NOBODY, (line) => lineLabel(t, line, nameOf), new Map()),
    [shown, places, nameOf, t],
  );

  if (places === null) return null;
  return (
    <ReadOnlyCanvas
      view={view}
      model={shown.model}
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      edgeTypes={LINE_TYPES}
      label={t('buyingCenter.export.customerTitle')}
      testId="customer-map"
      onPoint={setPointed}
    >
      <MarkSprite isForCustomer />
    </ReadOnlyCanvas>
  );
}
