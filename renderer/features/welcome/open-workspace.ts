import { places } from '../../navigation/places';
import type { Workbench } from '../../stores/workbench';

/** The map of the deal that has an offer out, where there is most to see; Today when there is none. */
export function placeWithMostToSee(workbench: Workbench): string {
  const deals = [...workbench.store.getState().tables.deal.values()];
  const offered = deals.find(({ stage }) => stage === 'offered');
  return offered === undefined ? places.today : places.deal(offered.id);
}
