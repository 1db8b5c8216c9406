import type { Feature } from './features';
import type { Meaning } from './lexicon';
import type { LinearModel } from './linear-model';
import { patternsOf, type Pattern, type PatternHit } from './patterns';
import type { Token } from './token';
import type { LintClass, LintReason, WhyCode } from './verdict';
import type { Concept } from './words/concept';

/** True of much that is no benefit as well: said only where nothing better explains the words. */
const GENERAL: ReadonlySet<WhyCode> = new Set(['change', 'customer']);
const MOST_REASONS = 4;
/** Words that count for less than this share of the strongest are left out. */
const WEAKEST_SHARE = 0.25;
const LONGEST_REASON = 8;
/** What a figure says for itself. */
const FIGURE_WHY: Partial<Record<Pattern, WhyCode>> = { change: 'change', amount: 'money', measure: 'spec', percent: 'spec' };

const WHY: Readonly<Record<LintClass, Partial<Record<Concept, WhyCode>>>> = {
  benefit: {
    money: 'money', income: 'money', saving: 'money', risk: 'risk', keeps: 'risk', authority: 'risk', chore: 'effort', strain: 'effort', ease: 'effort', freeTime: 'effort',
    joy: 'enjoyment', standing: 'standing', public: 'standing', gone: 'change', fall: 'change', rise: 'change', less: 'change', more: 'change', again: 'change', instead: 'change',
    sooner: 'change', anymore: 'change', negation: 'change', you: 'customer', staff: 'customer', family: 'customer', process: 'customer', place: 'customer', goods: 'customer',
  },
  function: { slogan: 'slogan', unit: 'spec', spec: 'spec', norm: 'spec', machine: 'product', part: 'product', does: 'product', trait: 'product', older: 'product' },
  competence: {
    experience: 'experience', credential: 'experience', pastWork: 'experience', clientele: 'experience', promise: 'promise', we: 'vendor', vendorStaff: 'vendor', vendorFirm: 'vendor', vendorDoes: 'vendor', service: 'vendor',
  },
};

/** The words that counted most for a class: how much every feature seen at a word speaks for it, added up by word. */
export function reasonsFor(text: string, tokens: readonly Token[], features: readonly Feature[], meanings: readonly Meaning[], model: LinearModel<LintClass>, of: LintClass): LintReason[] {
  const support = supportByToken(tokens, features, model, of);
  const strongest = Math.max(0, ...support);
  if (strongest === 0) return [];
  const figures = patternsOf(tokens).filter(({ pattern }) => FIGURE_WHY[pattern] !== undefined);
  return joined(runsOf(tokens, support, strongest * WEAKEST_SHARE).map((run) => withFigures(run, tokens, figures)))
    .sort((a, b) => b.strength - a.strength || a.from - b.from)
    .slice(0, MOST_REASONS)
    .sort((a, b) => a.from - b.from)
    .map((run) => {
      const start = tokens[run.from]?.start ?? 0;
      const end = tokens[run.to - 1]?.end ?? start;
      return { start, end, text: text.slice(start, end), class: of, why: whyOf(run, tokens, figures, meanings, of) };
    });
}

type Run = { from: number; to: number; strength: number };

/** Neighbouring words that count enough, as one. */
function runsOf(tokens: readonly Token[], support: readonly number[], enough: number): Run[] {
  const runs: Run[] = [];
  tokens.forEach((token, at) => {
    const strength = support[at] ?? 0;
    if (strength < enough || (token.kind === 'sign' && token.norm !== '%')) return;
    const last = runs.at(-1);
    if (last !== undefined && last.to === at && at - last.from < LONGEST_REASON) {
      last.to = at + 1;
      last.strength += strength;
    } else runs.push({ from: at, to: at + 1, strength });
  });
  return runs;
}

/** A figure is read as a whole: “auf 20” grows to “45 auf 20”, “Jahre Erfahrung” to “20 Jahre Erfahrung”. */
function withFigures(run: Run, tokens: readonly Token[], figures: readonly PatternHit[]): Run {
  let { from, to } = run;
  for (const figure of figures) {
    if (figure.from >= run.to || figure.to <= run.from) continue;
    from = Math.min(from, figure.from);
    to = Math.min(tokens.length, Math.max(to, figure.to));
  }
  if (tokens[from - 1]?.kind === 'number') from -= 1;
  return { from, to, strength: run.strength };
}

function joined(runs: readonly Run[]): Run[] {
  const apart: Run[] = [];
  for (const run of runs) {
    const last = apart.at(-1);
    if (last === undefined || run.from >= last.to) apart.push({ ...run });
    else {
      last.from = Math.min(last.from, run.from);
      last.to = Math.max(last.to, run.to);
      last.strength += run.strength;
    }
  }
  return apart;
}

function supportByToken(tokens: readonly Token[], features: readonly Feature[], model: LinearModel<LintClass>, of: LintClass): number[] {
  const support = tokens.map(() => 0);
  const classAt = model.classes.indexOf(of);
  const seen = new Set<string>();
  for (const { name, from, to } of features) {
    const weight = seen.has(name) ? 0 : (model.weights.get(name)?.[classAt] ?? 0);
    seen.add(name);
    for (let at = from; at < to; at += 1) support[at] = (support[at] ?? 0) + weight / (to - from);
  }
  return support;
}

/** The first meaning in the words that explains the class, then what a figure says for itself. */
function whyOf({ from, to }: Run, tokens: readonly Token[], figures: readonly PatternHit[], meanings: readonly Meaning[], of: LintClass): WhyCode {
  const overlaps = (part: { from: number; to: number }): boolean => part.from < to && part.to > from;
  for (const [concept, why] of Object.entries(WHY[of])) {
    if (GENERAL.has(why)) continue;
    if (meanings.some((meaning) => meaning.concept === concept && overlaps(meaning))) return why;
  }
  const figure = figures.find(overlaps);
  const figureWhy = figure && FIGURE_WHY[figure.pattern];
  if (figureWhy !== undefined && (figureWhy === 'spec') === (of === 'function')) return figureWhy;
  for (const [concept, why] of Object.entries(WHY[of])) {
    if (meanings.some((meaning) => meaning.concept === concept && overlaps(meaning))) return why;
  }
  if (of === 'function' && tokens.slice(from, to).some(({ kind }) => kind === 'number')) return 'spec';
  return 'wording';
}
