import { ReactFlowProvider } from '@xyflow/react';
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Person } from '../../../../shared/domain/account/person';
import type { MapModel } from '../../../../shared/domain/buying-center/map-model';
import { collapseBranches, type CollapsedMap } from '../../../../shared/domain/buying-center/map-view-collapse';
import { shownPlaces, type MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { useTexts } from '../../../i18n/texts';
import { useOwnColleague } from '../../../stores/own-colleague';
import { useWorkbench } from '../../../stores/workbench-context';
import { Split } from '../../../ui/split/Split';
import { AddPersonForm } from '../add/AddPersonForm';
import { EmptyMap } from '../EmptyMap';
import { MapInspector } from '../inspector/MapInspector';
import { useComputedPlaces, useLayoutClient } from './computed-places';
import { createMapActions } from './map-actions';
import { useMapCommands } from './map-commands';
import { MapContext, ModelContext, useMap, useMapSession } from './map-context';
import { useMapMode, type MapModeControl } from './map-mode';
import { createMapSession } from './map-session';
import { createMapView } from './map-view';
import { MapCanvas } from './MapCanvas';
import { MapToolbar } from './MapToolbar';
import { useTreePlaces } from './tree-places';
import styles from './MapWorkspace.module.css';

// Looked at now and then: the map itself does not wait for it.
const CustomerWorkspace = lazy(async () => ({ default: (await import('../customer/CustomerWorkspace')).CustomerWorkspace }));
const CompareWorkspace = lazy(async () => ({ default: (await import('../compare/CompareWorkspace')).CompareWorkspace }));

type Props = {
  deal: { id: string; accountId: string };
  model: MapModel;
  /** People of the account who are not on the map. */
  people: readonly Person[];
};

/** Toolbar, canvas and inspector around one map, with what they share. */
export function MapWorkspace({ deal: { id, accountId }, model, people }: Props) {
  const workbench = useWorkbench();
  const own = useOwnColleague();
  const control = useMapMode();
  const { mode } = control;
  const client = useLayoutClient();
  const [session] = useState(() => createMapSession(model));
  const folded = useStore(session, (state) => state.folded);
  const isTree = useStore(session, (state) => state.arrangement) === 'tree';
  const shown = useMemo(() => collapseBranches(model, folded), [model, folded]);
  // Asked for first, since it is what is looked at.
  const treePlaces = useTreePlaces(shown.model, client, isTree);
  const computed = useComputedPlaces(model, client, session);
  const [view] = useState(createMapView);
  const context = useMemo(() => {
    const deal = { id, accountId };
    const actions = createMapActions(workbench, deal, own, () => session.getState().computedPlaces);
    return { deal, session, view, actions };
  }, [workbench, own, session, view, id, accountId]);
  const places = useMemo(() => (computed === null ? null : shownPlaces(model.cards, computed)), [model.cards, computed]);
  return (
    <MapContext value={context}>
      <ModelContext value={model}>
        <ReactFlowProvider>
          {mode.kind === 'compare' ? (
            <Suspense fallback={null}>
              <CompareWorkspace mode={mode} control={control} client={client} />
            </Suspense>
          ) : mode.kind === 'customer' ? (
            <Suspense fallback={null}>
              <CustomerWorkspace control={control} client={client} places={places ?? NO_PLACES} />
            </Suspense>
          ) : (
            <Workspace
              people={people}
              client={client}
              shown={shown}
              places={places}
              shownAt={isTree ? treePlaces : places}
              isEmpty={model.cards.length === 0}
              dealId={id}
              openMode={control.open}
            />
          )}
        </ReactFlowProvider>
      </ModelContext>
    </MapContext>
  );
}

/** While the first layout is under way. */
const NO_PLACES: ReadonlyMap<string, MapPlace> = new Map();

type WorkspaceProps = {
  people: readonly Person[];
  client: ReturnType<typeof useLayoutClient>;
  shown: CollapsedMap;
  /** Places of all cards in the free arrangement. */
  places: ReadonlyMap<string, MapPlace> | null;
  /** Where cards are seen now. */
  shownAt: ReadonlyMap<string, MapPlace> | null;
  isEmpty: boolean;
  dealId: string;
  openMode: MapModeControl['open'];
};

function Workspace({ people, client, shown, places, shownAt, isEmpty, dealId, openMode }: WorkspaceProps) {
  const t = useTexts();
  const { session } = useMap();
  const adding = useMapSession((state) => state.adding);
  const isInspectorOpen = useMapSession((state) => state.isInspectorOpen);
  const searchRef = useRef<HTMLDivElement>(null);
  const openAdd = useCallback(() => session.setState({ adding: { left: 12, top: 12, place: null, role: null } }), [session]);
  const focusSearch = useCallback(() => searchRef.current?.querySelector('input')?.focus(), []);
  const commands = useMapCommands({ client, openAdd, focusSearch, openMode });

  return (
    <div className={styles.workspace}>
      {isEmpty ? null : <MapToolbar commands={commands} searchRef={searchRef} places={places ?? NO_PLACES} />}
      <Split
        className={styles.split}
        resizeLabel={t('buyingCenter.inspector.resize')}
        inspector={isInspectorOpen && !isEmpty ? <MapInspector people={people} commands={commands} /> : null}
      >
        <div className={styles.surface}>
          {isEmpty ? <EmptyMap dealId={dealId} onAdd={openAdd} /> : shownAt === null ? null : <MapCanvas shown={shown} places={shownAt} />}
          {adding === null ? null : <AddPersonForm at={adding} dealId={dealId} people={people} places={places ?? NO_PLACES} />}
        </div>
      </Split>
    </div>
  );
}
