import type { LayoutAnswer, LayoutRequest } from './layout-message';
import { layoutTree } from '../../../../shared/report/map/layout/tree-layout';

// The page's library types `self` as a window; in here it is a worker's global scope.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<LayoutRequest>) => void) | null;
  postMessage: (answer: LayoutAnswer) => void;
};

scope.onmessage = ({ data: { request, nodes, edges } }) => {
  scope.postMessage({ request, places: [...layoutTree(nodes, edges)] });
};
