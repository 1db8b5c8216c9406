import { reportingTree } from './hierarchy';
import type { MapModel } from './map-model';

/** Where a step in the tree leads: to the boss, to the first of the people below, or to the next among one boss's people. */
export type TreeStep = 'boss' | 'report' | 'previous' | 'next';

/** Who stands there, seen from a member; `null` where nobody does. */
export function treeNeighbour(model: MapModel, memberId: string, step: TreeStep): string | null {
  const { roots, childrenOf, parentOf } = reportingTree(model.cards, model.lines);
  const boss = parentOf.get(memberId);
  if (step === 'boss') return boss ?? null;
  if (step === 'report') return childrenOf.get(memberId)?.[0] ?? null;
  const peers = boss === undefined ? roots : (childrenOf.get(boss) ?? []);
  return peers[peers.indexOf(memberId) + (step === 'next' ? 1 : -1)] ?? null;
}
