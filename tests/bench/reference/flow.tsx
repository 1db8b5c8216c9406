import '@xyflow/react/dist/style.css';
import { ReactFlow, type Edge, type Node } from '@xyflow/react';
import { createRoot } from 'react-dom/client';

/** Shows a graph in a React Flow with its default nodes and nothing else. */
function show(nodes: Node[], edges: Edge[]): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('no root');
  createRoot(root).render(<ReactFlow defaultNodes={nodes} defaultEdges={edges} fitView minZoom={0.05} />);
}

Object.assign(window, { show });
