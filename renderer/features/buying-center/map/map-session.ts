import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RelationKind } from '../../../../shared/domain/buying-center/relation';
import { NO_FILTER, type MapFilter } from '../../../../shared/domain/buying-center/map-view-filter';
import type { Role } from '../../../../shared/domain/buying-center/member';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';

/** Which text of a card is being edited in place. */
export type EditedText = { memberId: string; field: 'name' | 'function' };

/** Where the form for a new person is open: at a point of the window, the card to come at a place of the canvas, in a role that is looked for. */
export type AddingAt = { left: number; top: number; place: MapPlace | null; role: Role | null };

/** What belongs to looking at the map and is never saved: selection, open forms, the kind of the next line. */
export type MapSessionState = {
  selectedCards: ReadonlySet<string>;
  selectedLines: ReadonlySet<string>;
  editing: EditedText | null;
  adding: AddingAt | null;
  /** The member whose departure is thought through. */
  leaving: string | null;
  newLineKind: RelationKind;
  /** A card is on the move; what costs time waits. */
  isDragging: boolean;
  isInspectorOpen: boolean;
  /** Which cards stand out. */
  filter: MapFilter;
  /** Cards whose branch is folded up. */
  folded: ReadonlySet<string>;
  /** Cards as large as their influence and filled by their attitude. */
  isInfluenceView: boolean;
  /** Places of cards that have none of their own, as after an import. */
  computedPlaces: ReadonlyMap<string, MapPlace>;
};

export type MapSession = StoreApi<MapSessionState>;

/** A map as it is first opened. */
export function createMapSession(): MapSession {
  return createStore<MapSessionState>(() => ({
    selectedCards: new Set(),
    selectedLines: new Set(),
    editing: null,
    adding: null,
    leaving: null,
    newLineKind: 'reports-to',
    isDragging: false,
    isInspectorOpen: true,
    filter: NO_FILTER,
    folded: new Set(),
    isInfluenceView: false,
    computedPlaces: new Map(),
  }));
}
