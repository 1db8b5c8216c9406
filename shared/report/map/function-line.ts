import type { MapCard } from '../../domain/buying-center/map-model';

/** What somebody is, and from which company where it is another one: `Planner · Hill Engineers`. */
export function functionLine({ function: jobTitle, company }: Pick<MapCard, 'function' | 'company'>): string {
  return [jobTitle, company].filter((part) => part !== '').join(' · ');
}
