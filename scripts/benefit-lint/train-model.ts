import type { LinearModel } from '../../shared/domain/benefit-lint/linear-model';
import { STEPS } from '../../shared/domain/benefit-lint/linear-model';

/** An example: the names of its features and its class. */
export type Example<C extends string> = { features: readonly string[]; class: C };

/** How much a kind of feature may say. Inner parts of words (`n`) are many and similar, so each speaks softly; how softly, each model says. */
const VOICE: Readonly<Record<string, number>> = { w: 1, b: 0.6, c: 1, x: 0.4, o: 0.6, no: 1, nomore: 1, s0: 0.7, s1: 0.7, sf: 0.7, e: 0.5, l: 0.5, p: 1, q: 0.7, v: 0.5 };
const SEEN_AT_LEAST = 2;
const EPOCHS = 25;
const RATE = 0.15;
const DECAY = 0.002;

/**
 * Multinomial logistic regression by AdaGrad with weight decay. The order of the examples is shuffled by a generator
 * with a fixed seed, so that the same sentences always give the same model.
 * `innerVoice` is how much inner parts of words may say.
 */
export function trainModel<C extends string>(examples: readonly Example<C>[], classes: readonly C[], innerVoice: number): LinearModel<C> {
  const names = commonFeatures(examples);
  const index = new Map(names.map((name, at) => [name, at]));
  const voice = names.map((name) => (name.startsWith('n ') ? innerVoice : VOICE[name.slice(0, name.indexOf(' '))] ?? 1));
  const width = classes.length;
  const biasAt = names.length;
  const rows = examples.map(({ features }) => [...new Set(features)].flatMap((name) => index.get(name) ?? []).concat(biasAt));
  const targets = examples.map((example) => classes.indexOf(example.class));
  const emphasis = emphasisOf(targets, width);
  const weights = new Float64Array((names.length + 1) * width);
  const squares = new Float64Array(weights.length).fill(1e-6);
  const order = examples.map((_, at) => at);
  const random = seeded(7);
  const share = new Float64Array(width);

  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const row = rows[at] ?? [];
      const target = targets[at] ?? 0;
      share.fill(0);
      for (const feature of row) {
        const loud = voice[feature] ?? 1;
        for (let c = 0; c < width; c += 1) share[c] = (share[c] ?? 0) + (weights[feature * width + c] ?? 0) * loud;
      }
      softmax(share);
      for (let c = 0; c < width; c += 1) {
        const error = ((share[c] ?? 0) - (target === c ? 1 : 0)) * (emphasis[target] ?? 1);
        for (const feature of row) {
          const place = feature * width + c;
          const slope = error * (voice[feature] ?? 1) + DECAY * (weights[place] ?? 0);
          squares[place] = (squares[place] ?? 0) + slope * slope;
          weights[place] = (weights[place] ?? 0) - (RATE * slope) / Math.sqrt(squares[place] ?? 1);
        }
      }
    }
  }
  const stepsOf = (feature: number): number[] => wholeSteps(classes.map((_, c) => (weights[feature * width + c] ?? 0) * (voice[feature] ?? 1)));
  return { classes, bias: stepsOf(biasAt), weights: new Map(names.map((name, at) => [name, stepsOf(at)])) };
}

/** A rare class speaks up, by the square root of how rare it is: it is not drowned, and does not shout. */
function emphasisOf(targets: readonly number[], width: number): number[] {
  const counts = Array.from({ length: width }, (_, c) => targets.filter((target) => target === c).length);
  return counts.map((count) => (count === 0 ? 1 : Math.sqrt(targets.length / (width * count))));
}

function commonFeatures<C extends string>(examples: readonly Example<C>[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of new Set(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= SEEN_AT_LEAST).map(([name]) => name).sort();
}

/** Centred, in whole steps, with the last one balancing the others to 0. */
function wholeSteps(weights: readonly number[]): number[] {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const leading = weights.slice(0, -1).map((weight) => Math.round((weight - mean) * STEPS));
  return [...leading, -leading.reduce((sum, weight) => sum + weight, 0)];
}

function softmax(scores: Float64Array): void {
  const highest = Math.max(...scores);
  let sum = 0;
  scores.forEach((score, at) => {
    scores[at] = Math.exp(score - highest);
    sum += scores[at] ?? 0;
  });
  scores.forEach((power, at) => (scores[at] = power / sum));
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** A linear congruential generator: numbers from 0 up to 1, the same ones every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}
