import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { whenOpenedAgain } from '../../electron/main/windows/opened-again';

const app = vi.hoisted(() => ({ listeners: new Map<string, (...given: unknown[]) => void>() }));
vi.mock('electron', () => ({ app: { on: (name: string, listener: () => void) => app.listeners.set(name, listener) } }));

it('brings to the front what the user has before them', () => {
  const one = () => Object.assign(new EventEmitter(), { isDestroyed: () => false, isMinimized: () => true, restore: vi.fn(), focus: vi.fn() });
  const [workbench, lock] = [one(), one()];
  let inFront = lock;
  whenOpenedAgain({ window: workbench, inFront: () => inFront, openedWith: { path: null } } as never);
  const openAgain = (): void => app.listeners.get('second-instance')?.({}, ['werkbank'], '/');
  openAgain();
  expect([lock.restore, lock.focus, workbench.restore, workbench.focus].map((each) => each.mock.calls.length)).toEqual([1, 1, 0, 0]);
  inFront = workbench;
  openAgain();
  expect([lock.focus, workbench.focus].map((each) => each.mock.calls.length)).toEqual([1, 1]);
});
