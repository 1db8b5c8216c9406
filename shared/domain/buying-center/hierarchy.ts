import { err, ok, type Result } from '../../errors/result';
import type { Relation } from './relation';

type Line = Pick<Relation, 'kind' | 'fromId' | 'toId'>;

/** Somebody would report to themselves, over `path`: each reports to the next, and the last is the first again. */
export type CircleFailure = { code: 'circle'; path: string[] };

/**
 * Whether `fromId` may report to `toId`: refused when `toId` already reports to `fromId`, directly or over
 * others, on any of several reporting lines. Lines of other kinds do not matter.
 */
export function hierarchyCheck(relations: readonly Line[], fromId: string, toId: string): Result<void, CircleFailure> {
  const bossesOf = new Map<string, string[]>();
  for (const relation of relations) {
    if (relation.kind !== 'reports-to') continue;
    const bosses = bossesOf.get(relation.fromId);
    if (bosses) bosses.push(relation.toId);
    else bossesOf.set(relation.fromId, [relation.toId]);
  }
  // Breadth first, so that the shortest circle is the one that is shown.
  const reachedFrom = new Map<string, string | undefined>([[toId, undefined]]);
  const queue = [toId];
  for (const id of queue) {
    if (id === fromId) return err({ code: 'circle', path: [fromId, ...wayTo(fromId, reachedFrom)] });
    for (const boss of bossesOf.get(id) ?? []) {
      if (reachedFrom.has(boss)) continue;
      reachedFrom.set(boss, id);
      queue.push(boss);
    }
  }
  return ok(undefined);
}

function wayTo(id: string, reachedFrom: ReadonlyMap<string, string | undefined>): string[] {
  const way: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = reachedFrom.get(at)) way.unshift(at);
  return way;
}

/** Who stands under whom. Everybody is either a root or the child of exactly one other. */
export type ReportingTree<L> = {
  roots: string[];
  /** Only for those who have any, in the order of the members. */
  childrenOf: ReadonlyMap<string, readonly string[]>;
  parentOf: ReadonlyMap<string, string>;
  /** Reporting lines that are no branch of the tree: further bosses, circles, lines to oneself. */
  extraLines: L[];
};

/**
 * The tree to draw: somebody's first reporting line is their branch, further ones are extra lines, and so is
 * a line that would close a circle. Lines to people who are not members are left out.
 */
export function reportingTree<L extends Line>(members: readonly { id: string }[], relations: readonly L[]): ReportingTree<L> {
  const known = new Set(members.map((member) => member.id));
  const parentOf = new Map<string, string>();
  const extraLines: L[] = [];
  const rootOf = rootFinder();
  for (const relation of relations) {
    const { kind, fromId, toId } = relation;
    if (kind !== 'reports-to' || !known.has(fromId) || !known.has(toId)) continue;
    if (parentOf.has(fromId) || rootOf.find(toId) === fromId) {
      extraLines.push(relation);
    } else {
      parentOf.set(fromId, toId);
      rootOf.attach(fromId, toId);
    }
  }
  const roots: string[] = [];
  const childrenOf = new Map<string, string[]>();
  for (const id of known) {
    const parent = parentOf.get(id);
    if (parent === undefined) {
      roots.push(id);
      continue;
    }
    const siblings = childrenOf.get(parent);
    if (siblings) siblings.push(id);
    else childrenOf.set(parent, [id]);
  }
  return { roots, childrenOf, parentOf, extraLines };
}

/** Everybody with their depth, bosses before their people: the order to step through a chart by keyboard. */
export function inTreeOrder(tree: Pick<ReportingTree<unknown>, 'roots' | 'childrenOf'>): { id: string; depth: number }[] {
  const order: { id: string; depth: number }[] = [];
  const stack = tree.roots.map((id) => ({ id, depth: 0 })).reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    order.push(next);
    const children = tree.childrenOf.get(next.id) ?? [];
    for (let i = children.length - 1; i >= 0; i -= 1) {
      const id = children[i];
      if (id !== undefined) stack.push({ id, depth: next.depth + 1 });
    }
  }
  return order;
}

/** Finds the top of a growing forest in almost constant time, by shortening the ways it has walked. */
function rootFinder(): { find: (id: string) => string; attach: (root: string, to: string) => void } {
  const above = new Map<string, string>();
  const find = (id: string): string => {
    let root = id;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    for (let at = id; at !== root; ) {
      const next = above.get(at) ?? root;
      above.set(at, root);
      at = next;
    }
    return root;
  };
  return { find, attach: (root, to) => void above.set(root, to) };
}
