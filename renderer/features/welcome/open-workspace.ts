import type { Api } from '../../../shared/contract/contract';
import { ok, type Result } from '../../../shared/errors/result';
import type { Session } from '../../stores/session';
import type { Workbench } from '../../stores/workbench';
import { places } from '../../navigation/places';

type Parts = { api: Api; session: Session; workbench: Workbench };

/**
 * Takes over a workspace that was replaced as a whole: forgets what was loaded, learns who the user is now and
 * loads the deals anew.
 */
export async function openReplacedWorkspace({ api, session, workbench }: Parts): Promise<Result<Record<never, never>>> {
  workbench.reset();
  const settings = await api.settings.get({});
  if (!settings.ok) return settings;
  session.store.setState(settings.value);
  const loaded = await workbench.load({ kind: 'overview' });
  return loaded.ok ? ok({}) : loaded;
}

/** The map of the deal that has an offer out, where there is most to see; Today when there is none. */
export function placeWithMostToSee(workbench: Workbench): string {
  const deals = [...workbench.store.getState().tables.deal.values()];
  const offered = deals.find(({ stage }) => stage === 'offered');
  return offered === undefined ? places.today : places.deal(offered.id);
}
