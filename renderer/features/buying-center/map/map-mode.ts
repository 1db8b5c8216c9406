import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Day } from '../../../../shared/domain/schema/values';

/** How the map is open: to be worked on, as a customer may see it, or two days set against each other. Days are `null` where none were chosen. */
export type MapMode = { kind: 'edit' } | { kind: 'customer' } | { kind: 'compare'; from: Day | null; to: Day | null };

export type MapModeControl = {
  mode: MapMode;
  /** Opens the map in a mode; the way back leads to the one before. */
  open(mode: MapMode): void;
  /** Says the same mode with other days, which is no step of the way back. */
  refine(mode: MapMode): void;
};

/** The mode stands in the address, so that a place one returns to is as it was left. */
export function useMapMode(): MapModeControl {
  const [search, setSearch] = useSearchParams();
  return useMemo(
    () => ({
      mode: modeOf(search),
      open: (mode) => setSearch(searchOf(mode)),
      refine: (mode) => setSearch(searchOf(mode), { replace: true }),
    }),
    [search, setSearch],
  );
}

const EDIT: MapMode = { kind: 'edit' };
const CUSTOMER: MapMode = { kind: 'customer' };

function modeOf(search: URLSearchParams): MapMode {
  if (search.get('show') === 'customer') return CUSTOMER;
  if (search.get('show') === 'compare') return { kind: 'compare', from: dayOf(search.get('from')), to: dayOf(search.get('to')) };
  return EDIT;
}

function searchOf(mode: MapMode): Record<string, string> {
  if (mode.kind === 'edit') return {};
  if (mode.kind === 'customer') return { show: mode.kind };
  return { show: mode.kind, ...(mode.from === null ? {} : { from: mode.from }), ...(mode.to === null ? {} : { to: mode.to }) };
}

/** Addresses are typed by hand too. */
function dayOf(text: string | null): Day | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}
