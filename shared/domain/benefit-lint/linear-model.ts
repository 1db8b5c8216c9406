import type { Feature } from './features';

/** Whole weights of this many steps are one unit of log-odds: integers keep the file small and every machine's sums equal. */
export const STEPS = 100;

/** A multinomial linear model. Weights are centred: those of a feature add up to 0 over the classes. */
export type LinearModel<C extends string> = {
  classes: readonly C[];
  bias: readonly number[];
  weights: ReadonlyMap<string, readonly number[]>;
};

/** Features of a word itself or of its meaning, not of a figure or a stop. */
const OF_A_WORD = /^(?:w \p{L}|n |c )/u;

/** The probability of each class, and how many words or parts of words of the text the model knows. */
export type Judgement<C extends string> = { best: C; probability: number; probabilities: readonly number[]; known: number };

/** What a model takes features for; a feature counts once, however often it stands there. */
export function judge<C extends string>(features: readonly Feature[], model: LinearModel<C>): Judgement<C> {
  const scores = [...model.bias];
  const seen = new Set<string>();
  let known = 0;
  for (const { name } of features) {
    if (seen.has(name)) continue;
    seen.add(name);
    const weights = model.weights.get(name);
    if (weights === undefined) continue;
    if (OF_A_WORD.test(name)) known += 1;
    weights.forEach((weight, at) => (scores[at] = (scores[at] ?? 0) + weight));
  }
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - highest) / STEPS));
  const sum = powers.reduce((total, power) => total + power, 0);
  const probabilities = powers.map((power) => power / sum);
  const bestAt = scores.indexOf(highest);
  return { best: model.classes[bestAt] as C, probability: probabilities[bestAt] ?? 0, probabilities, known };
}

/**
 * Reads a model as the training writes it: a line of the bias, then a line for each feature, `name<tab>weights`. The
 * last class's weight is left out, since the weights add up to 0.
 */
export function readModel<C extends string>(text: string, classes: readonly C[]): LinearModel<C> {
  const lines = text.split('\n').filter((line) => line !== '');
  const weights = new Map<string, readonly number[]>();
  let bias: readonly number[] = classes.map(() => 0);
  for (const line of lines) {
    const [name = '', figures = ''] = line.split('\t');
    const leading = figures.split(' ').map(Number);
    const all = [...leading, -leading.reduce((sum, weight) => sum + weight, 0)];
    if (name === 'bias') bias = all;
    else weights.set(name, all);
  }
  return { classes, bias, weights };
}
