import { beforeEach, expect, it } from 'vitest';
import { createRoutes } from '../../../renderer/app/routes';
import { places } from '../../../renderer/navigation/places';
import type { Workbench } from '../../../renderer/stores/workbench';
import type { WorkspaceStatus } from '../../../shared/contract/workspace';
import { ok, type Result } from '../../../shared/errors/result';

const EMPTY = ok({ isEmpty: true, snapshot: null } as WorkspaceStatus);
const workbench = { load: async () => ok({}) } as unknown as Workbench;

/** The router begun at a place, and how it is told that the workspace is empty. */
function begunAt(place: string) {
  window.location.hash = `#${place}`;
  let answer = (_status: Result<WorkspaceStatus>): void => undefined;
  const router = createRoutes(workbench, new Promise((resolve) => (answer = resolve)));
  return { router, tellEmpty: () => answer(EMPTY) };
}

beforeEach(() => {
  window.requestIdleCallback = () => 0;
});

it('an empty workspace shows the welcome page wherever it begins', async () => {
  const { router, tellEmpty } = begunAt('/settings');
  tellEmpty();
  await expect.poll(() => router.state.location.pathname).toBe(places.welcome);
});

it('the backup an empty workspace was opened with stays in sight, though its page has taken note of it before', async () => {
  const { router, tellEmpty } = begunAt(places.openedBackup);
  await router.navigate('/settings', { replace: true });
  tellEmpty();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(router.state.location.pathname).toBe('/settings');
});
