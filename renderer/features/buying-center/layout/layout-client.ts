import type { LayoutAnswer, LayoutRequest } from './layout-message';
import type { LayoutEdge, LayoutNode, Place } from '../../../../shared/report/map/layout/layout-types';
import { layoutTree } from '../../../../shared/report/map/layout/tree-layout';

/** The part of a web worker that the client needs. */
export type LayoutWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

export type LayoutClient = {
  /** Places for all nodes, as `layoutTree` gives them; never rejects. */
  layout: (nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]) => Promise<Map<string, Place>>;
  /** Ends the worker. Layouts under way and later ones are made in the page. */
  dispose: () => void;
};

/**
 * Lays charts out in a web worker, so that a chart of thousands does not hold up the page. The worker starts
 * with the first layout. Where there is no worker, or it fails, the same layout is made in the page.
 */
export function createLayoutClient(startWorker: () => LayoutWorker | undefined = startLayoutWorker): LayoutClient {
  const waiting = new Map<number, { nodes: LayoutNode[]; edges: LayoutEdge[]; done: (places: Map<string, Place>) => void }>();
  let worker: LayoutWorker | undefined;
  let isUsable = true;
  let lastRequest = 0;

  const giveUp = (): void => {
    isUsable = false;
    worker?.terminate();
    worker = undefined;
    for (const { nodes, edges, done } of waiting.values()) done(layoutTree(nodes, edges));
    waiting.clear();
  };
  const start = (): LayoutWorker | undefined => {
    try {
      worker = startWorker();
    } catch {
      // A content security policy may forbid workers.
    }
    if (!worker) {
      isUsable = false;
      return undefined;
    }
    worker.onmessage = ({ data: { request, places } }: MessageEvent<LayoutAnswer>) => {
      waiting.get(request)?.done(new Map(places));
      waiting.delete(request);
    };
    worker.onerror = giveUp;
    worker.onmessageerror = giveUp;
    return worker;
  };

  return {
    layout: (nodes, edges) => {
      const running = isUsable ? (worker ?? start()) : undefined;
      if (!running) return Promise.resolve(layoutTree(nodes, edges));
      const request = (lastRequest += 1);
      const message: LayoutRequest = { request, nodes: [...nodes], edges: [...edges] };
      return new Promise((done) => {
        waiting.set(request, { nodes: message.nodes, edges: message.edges, done });
        running.postMessage(message);
      });
    },
    dispose: giveUp,
  };
}

function startLayoutWorker(): LayoutWorker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  return new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module', name: 'layout' });
}
