import type { Feature } from './features';
import type { Meaning } from './lexicon';
import type { LinearModel } from './linear-model';
import type { Token } from './token';
import type { LintClass, LintReason, WhyCode } from './verdict';
import type { Concept } from './words/concept';

const MOST_REASONS = 4;
/** Words that count for less than this share of the strongest are left out. */
const WEAKEST_SHARE = 0.25;
const LONGEST_REASON = 6;

const WHY: Readonly<Record<LintClass, Partial<Record<Concept, WhyCode>>>> = {
  benefit: {
    money: 'money', income: 'money', saving: 'money', risk: 'risk', keeps: 'risk', authority: 'risk', chore: 'effort', strain: 'effort', ease: 'effort', freeTime: 'effort',
    joy: 'enjoyment', standing: 'standing', public: 'standing', gone: 'change', fall: 'change', rise: 'change', less: 'change', more: 'change', again: 'change', instead: 'change',
    sooner: 'change', anymore: 'change', negation: 'change', you: 'customer', staff: 'customer', family: 'customer', process: 'customer', place: 'customer', goods: 'customer',
  },
  function: { slogan: 'slogan', unit: 'spec', spec: 'spec', norm: 'spec', machine: 'product', part: 'product', does: 'product', trait: 'product', older: 'product' },
  competence: {
    experience: 'experience', credential: 'experience', promise: 'promise', we: 'vendor', vendorStaff: 'vendor', vendorFirm: 'vendor', vendorDoes: 'vendor', service: 'vendor',
  },
};

/** The words that counted most for a class: how much every feature seen at a word speaks for it, added up by word. */
export function reasonsFor(text: string, tokens: readonly Token[], features: readonly Feature[], meanings: readonly Meaning[], model: LinearModel<LintClass>, of: LintClass): LintReason[] {
  const support = supportByToken(tokens, features, model, of);
  const strongest = Math.max(0, ...support);
  if (strongest === 0) return [];
  const runs: { from: number; to: number; strength: number }[] = [];
  tokens.forEach((token, at) => {
    const strength = support[at] ?? 0;
    if (token.kind === 'sign' && token.norm !== '%') return;
    if (strength < strongest * WEAKEST_SHARE) return;
    const last = runs.at(-1);
    if (last !== undefined && last.to === at && at - last.from < LONGEST_REASON) {
      last.to = at + 1;
      last.strength += strength;
    } else runs.push({ from: at, to: at + 1, strength });
  });
  return runs
    .sort((a, b) => b.strength - a.strength || a.from - b.from)
    .slice(0, MOST_REASONS)
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? start;
      return { start, end, text: text.slice(start, end), class: of, why: whyOf(from, to, tokens, meanings, of) };
    });
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

/** The first meaning in the words that explains the class; figures with a measure are a spec. */
function whyOf(from: number, to: number, tokens: readonly Token[], meanings: readonly Meaning[], of: LintClass): WhyCode {
  for (const why of Object.entries(WHY[of])) {
    if (meanings.some((meaning) => meaning.concept === why[0] && meaning.from < to && meaning.to > from)) return why[1];
  }
  if (of === 'function' && tokens.slice(from, to).some(({ kind }) => kind === 'number')) return 'spec';
  return 'wording';
}
