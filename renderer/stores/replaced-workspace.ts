import type { Api } from '../../shared/contract/contract';
import { ok, type Result } from '../../shared/errors/result';
import type { Session } from './session';
import type { Workbench } from './workbench';

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
