import { useLayoutEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { boardPlaces, type BoardCard } from '../../../../shared/domain/needs/board-places';
import { byUrgency } from '../../../../shared/domain/needs/ordering';
import type { Board } from '../data/board-context';
import { BOARD_SIZES } from './card-sizes';
import type { FreeBoardMemory } from './free-memory';

/** Where cards stand, and which of these places are in no record yet. */
export type FreePlaces = { places: ReadonlyMap<string, MapPlace>; unplaced: ReadonlyMap<string, MapPlace> };

/**
 * The places of the cards. Those that nobody gave are worked out and kept while the page is open: looking at a board
 * changes no record, and what was seen somewhere stays there, also when a move of it is taken back.
 */
export function useFreePlaces({ needs }: Board, people: Board['needs']['people'], memory: FreeBoardMemory): FreePlaces {
  const { pains, benefits, graph } = needs;
  const kept = useStore(memory, (state) => state.places);
  const cards = useMemo<BoardCard[]>(
    () => [
      ...byUrgency(pains).map(({ id, position }): BoardCard => ({ type: 'pain', id, position })),
      ...people.map(({ id, position }): BoardCard => ({ type: 'member', id, position })),
      ...benefits.map(({ id, position }): BoardCard => ({ type: 'benefit', id, position })),
    ],
    [pains, benefits, people],
  );
  const shown = useMemo(() => {
    const places = boardPlaces(cards, graph, kept, BOARD_SIZES);
    const unplaced = new Map(cards.flatMap(({ id, position }) => (position === null ? [[id, places.get(id) ?? ORIGIN] as const] : [])));
    return { places, unplaced };
  }, [cards, graph, kept]);
  useLayoutEffect(() => {
    if ([...shown.unplaced.keys()].every((id) => kept.has(id))) return;
    memory.setState({ places: new Map([...kept, ...shown.unplaced]) });
  }, [shown, kept, memory]);
  return shown;
}

const ORIGIN: MapPlace = { x: 0, y: 0 };
