import { afterEach, expect, it, vi } from 'vitest';
import type { LayoutAnswer, LayoutRequest } from '../../../renderer/features/buying-center/layout/layout-message';
import { layoutTree } from '../../../shared/report/map/layout/tree-layout';

afterEach(() => vi.unstubAllGlobals());

it('answers a request under its number with the places', async () => {
  const answers: LayoutAnswer[] = [];
  const scope: { onmessage?: (event: { data: LayoutRequest }) => void; postMessage: (answer: LayoutAnswer) => void } = {
    postMessage: (answer) => void answers.push(answer),
  };
  vi.stubGlobal('self', scope);
  await import('../../../renderer/features/buying-center/layout/layout.worker');
  const nodes = ['boss', 'a'].map((id) => ({ id, width: 200, height: 80 }));
  const edges = [{ child: 'a', parent: 'boss' }];
  scope.onmessage?.({ data: { request: 7, nodes, edges } });
  expect(answers).toEqual([{ request: 7, places: [...layoutTree(nodes, edges)] }]);
});
