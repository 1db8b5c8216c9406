import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RelationKind } from '../../../../shared/domain/buying-center/relation';
import { NO_FILTER, type MapFilter } from '../../../../shared/domain/buying-center/map-view-filter';
import type { Role } from '../../../../shared/domain/buying-center/member';
import type { MapModel } from '../../../../shared/domain/buying-center/map-model';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { foldedAtFirst } from '../../../../shared/domain/buying-center/map-view-collapse';
import type { BossFailure } from '../../../../shared/domain/buying-center/reparent';

/** Which text of a card is being edited in place. */
export type EditedText = { memberId: string; field: 'name' | 'function' };

/** Where the form for a new person is open: at a point of the window, the card to come at a place of the canvas, in a role that is looked for. */
export type AddingAt = { left: number; top: number; place: MapPlace | null; role: Role | null };

/** How cards stand: in a tree by who reports to whom, or where the user put them. */
export type Arrangement = 'tree' | 'free';

/** The card another one is held over in the tree, and why it cannot be its boss. */
export type DropTarget = { memberId: string; failure: BossFailure | null };

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
  arrangement: Arrangement;
  /** The card that stays where it is seen when the tree is laid out anew. */
  anchor: string | null;
  dropTarget: DropTarget | null;
  /** The field for the boss of the selected member wants the focus. */
  isChoosingBoss: boolean;
  /** The details of what is selected want the focus. */
  isGoingToDetails: boolean;
  /** Cards as large as their influence and filled by their attitude. */
  isInfluenceView: boolean;
  /** Places of cards that have none of their own, as after an import. */
  computedPlaces: ReadonlyMap<string, MapPlace>;
};

export type MapSession = StoreApi<MapSessionState>;

/** A map as it is first opened: a large one as a tree with its branches folded up. */
export function createMapSession(model: MapModel): MapSession {
  const folded = foldedAtFirst(model);
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
    folded,
    arrangement: folded.size > 0 ? 'tree' : 'free',
    anchor: null,
    dropTarget: null,
    isChoosingBoss: false,
    isGoingToDetails: false,
    isInfluenceView: false,
    computedPlaces: new Map(),
  }));
}

/** From the tree to the free arrangement and back. */
export function toggleArrangement(session: MapSession): void {
  session.setState(({ arrangement }) => ({ arrangement: arrangement === 'tree' ? 'free' : 'tree' }));
}

/** Folds a branch up, or unfolds it; its boss stays where they are seen. */
export function foldBranch(session: MapSession, memberId: string, isFolded: boolean): void {
  session.setState(({ folded }) => {
    const next = new Set(folded);
    if (isFolded) next.add(memberId);
    else next.delete(memberId);
    return { folded: next, anchor: memberId };
  });
}
