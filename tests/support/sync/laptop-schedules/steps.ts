import { randomOf } from '../../random-of';

const LAPTOPS = 3;
const STEPS = { least: 12, most: 40 };

/** How often each thing happens, beside the others. */
const DOINGS = {
  edit: 12, create: 6, delete: 2, undo: 2, import: 1, 'take-import-back': 1, relink: 1, move: 2, decide: 4,
  'cut-off': 2, 'reconnect': 3, rest: 1, 'die': 1, leave: 1, return: 2, join: 1, 'kill-server': 0.3, settle: 3,
} as const;
export type Doing = keyof typeof DOINGS;

/** One thing a laptop does. `pick` and `to` choose among what there is by then. */
export type LaptopStep = { laptop: number; does: Doing; pick: number; to: number };

/** What three laptops do. */
export type LaptopSchedule = {
  seed: number;
  /** Whether the third laptop comes with a copy of the first records and shares nothing until it joins. */
  isThirdApart: boolean;
  steps: LaptopStep[];
};

/** The schedule that follows from a seed. */
export function laptopSchedule(seed: number): LaptopSchedule {
  const random = randomOf(seed);
  const below = (bound: number): number => Math.floor(random() * bound);
  const doings = Object.entries(DOINGS) as [Doing, number][];
  const total = doings.reduce((sum, [, weight]) => sum + weight, 0);
  const doing = (): Doing => {
    let left = random() * total;
    return (doings.find(([, weight]) => (left -= weight) < 0) ?? ['edit'])[0];
  };
  return {
    seed,
    isThirdApart: random() < 0.5,
    steps: Array.from({ length: STEPS.least + below(STEPS.most - STEPS.least) }, () => ({ laptop: below(LAPTOPS), does: doing(), pick: below(1000), to: below(1000) })),
  };
}
