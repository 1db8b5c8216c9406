import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { method } from '../../shared/contract/method';
import { z } from '../../shared/domain/schema/zod';
import { appError } from '../../shared/errors/app-error';
import { err, ok } from '../../shared/errors/result';
import { workerClient } from '../../electron/main/workers/worker-client';

type Request = { id: number; method: string };

/** A process as Electron gives it, with what main asked it. */
class Child extends EventEmitter {
  readonly asked: Request[] = [];
  isKilled = false;
  postMessage(request: Request): void {
    this.asked.push(request);
  }
  kill(): boolean {
    this.isKilled = true;
    return true;
  }
  answer(): void {
    for (const { id } of this.asked.splice(0)) this.emit('message', { id, result: ok({ text: 'read' }) });
  }
}

const children = vi.hoisted(() => [] as unknown[]) as Child[];
vi.mock('electron', () => ({
  utilityProcess: {
    fork: () => {
      const child = new Child();
      children.push(child);
      return child;
    },
  },
}));

const contract = { files: { read: method(z.strictObject({}), z.strictObject({ text: z.string() })), more: method(z.strictObject({}), z.strictObject({ text: z.string() })) } };
const warn = vi.fn();
const log = { info: vi.fn(), warn, error: vi.fn() };
const worker = () => workerClient('parsers', 'file.js', contract, log as never, { isWhole: (call) => call === 'files.read' });
const GONE = err(appError('worker-gone', {}));
/** Lets what was answered reach who waits. */
const settled = () => new Promise((done) => setImmediate(done));

beforeEach(() => {
  children.length = 0;
  warn.mockClear();
});

afterEach(() => void vi.useRealTimers());

// Electron gives any of these for the same crash.
it.each([11, 139, 0])('asks a new process what ended one with code %i, and says so in the log', async (code) => {
  const { api, run } = worker();
  const answer = api().files.read({});
  expect(run()).toBe(1);
  children[0]?.emit('exit', code);
  expect(run()).toBeNull();
  await settled();
  expect(run()).toBe(2);
  children[1]?.answer();
  expect(await answer).toEqual(ok({ text: 'read' }));
  expect(warn.mock.calls).toEqual([['worker-gone', { name: 'parsers', code }], ['worker-asked-again', { name: 'parsers', call: 'files.read' }]]);
});

it('gives up what ends the second process, too', async () => {
  const answer = worker().api().files.read({});
  children[0]?.emit('exit', 11);
  await settled();
  children[1]?.emit('exit', 11);
  expect(await answer).toEqual(GONE);
  expect(children).toHaveLength(2);
});

it('does not ask a process that knows nothing of it what needs the calls before, and goes on with the next', async () => {
  const { api } = worker();
  const files = api().files;
  const answer = files.more({});
  children[0]?.emit('exit', 11);
  expect(await answer).toEqual(GONE);
  expect(children).toHaveLength(1);
  const next = files.more({});
  children[1]?.answer();
  expect(await next).toEqual(ok({ text: 'read' }));
});

it('asks nothing again once it was closed', async () => {
  const { api, close } = worker();
  const answer = api().files.read({});
  close();
  children[0]?.emit('exit', 15);
  expect(await answer).toEqual(err(appError('cancelled', {})));
  expect(children).toHaveLength(1);
  expect(warn).not.toHaveBeenCalled();
});

it('asks nothing again of what has not answered in time, nor of what waited behind it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { api } = worker();
  const hung = api().files.read({});
  vi.advanceTimersByTime(1000);
  const behind = api().files.read({});
  vi.advanceTimersByTime(299_000);
  expect(children[0]?.isKilled).toBe(true);
  children[0]?.emit('exit', 15);
  expect(await hung).toEqual(err(appError('timeout', { what: 'files.read' })));
  expect(await behind).toEqual(err(appError('timeout', { what: 'parsers' })));
  expect(children).toHaveLength(1);
  expect(warn).not.toHaveBeenCalled();
});
