import { describe, expect, it } from 'vitest';
import { createLayoutClient, type LayoutWorker } from '../../../renderer/features/buying-center/layout/layout-client';
import type { LayoutRequest } from '../../../renderer/features/buying-center/layout/layout-message';
import { layoutTree } from '../../../shared/report/map/layout/tree-layout';

const nodes = ['boss', 'a', 'b'].map((id) => ({ id, width: 200, height: 80 }));
const edges = ['a', 'b'].map((child) => ({ child, parent: 'boss' }));
const expected = layoutTree(nodes, edges);

type FakeWorker = LayoutWorker & { asked: LayoutRequest[]; answer: (index: number) => void; isEnded: boolean };

function fakeWorker(): FakeWorker {
  const worker: FakeWorker = {
    asked: [],
    isEnded: false,
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: (message: LayoutRequest) => void worker.asked.push(message),
    terminate: () => {
      worker.isEnded = true;
    },
    answer: (index) => {
      const { request, nodes: asked, edges: lines } = worker.asked[index] as LayoutRequest;
      const data = { request, places: [...layoutTree(asked, lines)] };
      worker.onmessage?.call(worker as unknown as Worker, { data } as MessageEvent);
    },
  };
  return worker;
}

describe('the layout client', () => {
  it('lays out in the page where there are no workers', async () => {
    expect(await createLayoutClient(() => undefined).layout(nodes, edges)).toEqual(expected);
  });

  it('lays out in the page where workers are forbidden', async () => {
    const forbidden = (): never => {
      throw new Error('refused by the content security policy');
    };
    expect(await createLayoutClient(forbidden).layout(nodes, edges)).toEqual(expected);
  });

  it('starts one worker and tells its answers apart', async () => {
    const worker = fakeWorker();
    let started = 0;
    const client = createLayoutClient(() => {
      started += 1;
      return worker;
    });
    const first = client.layout(nodes, edges);
    const second = client.layout(nodes, []);
    worker.answer(1);
    worker.answer(0);
    expect(await first).toEqual(expected);
    expect(await second).toEqual(layoutTree(nodes, []));
    expect(started).toBe(1);
  });

  it.each(['onerror', 'onmessageerror'] as const)('finishes what is under way after %s', async (event) => {
    const worker = fakeWorker();
    const client = createLayoutClient(() => worker);
    const underWay = client.layout(nodes, edges);
    (worker[event] as unknown as () => void)();
    expect(await underWay).toEqual(expected);
    expect(await client.layout(nodes, edges)).toEqual(expected);
    expect(worker.isEnded).toBe(true);
    expect(worker.asked).toHaveLength(1);
  });

  it('ends the worker and leaves nobody waiting', async () => {
    const worker = fakeWorker();
    const client = createLayoutClient(() => worker);
    const underWay = client.layout(nodes, edges);
    client.dispose();
    expect(worker.isEnded).toBe(true);
    expect(await underWay).toEqual(expected);
  });
});
