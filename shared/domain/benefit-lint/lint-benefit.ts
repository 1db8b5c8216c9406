import type { Language } from '../schema/values';
import { clausesOf } from './clauses';
import { reasonsFor } from './explain';
import { featuresOf } from './features';
import { languagePack, type LanguagePack } from './language-pack';
import { meaningsOf } from './lexicon';
import { judge, type Judgement } from './linear-model';
import { tokenize, type Token } from './token';
import type { BenefitLint, LintClass, LintQuestion, LintReason, LintVerdict } from './verdict';

/** A part is offered as the function when the model is this sure of it. */
const SURE_OF_PART = 0.8;

/**
 * Says whether a sentence states what the customer gains, what the product is or does, or what the vendor is or can,
 * with the words that led there. Pure and offline; the same text always gets the same answer.
 */
export function lintBenefit(text: string, language: Language): BenefitLint {
  const pack = languagePack(language);
  const tokens = tokenize(text);
  const features = featuresOf(tokens, pack.lexicon);
  const judgement = judge(features, pack.verdict);
  const verdict = verdictOf(judgement, pack.threshold);
  const reasons = reasonsFor(text, tokens, features, meaningsOf(tokens, pack.lexicon), pack.verdict, judgement.best);
  const functionPart = verdict === 'competence' || judgement.known === 0 ? null : functionPartOf(text, tokens, verdict, pack);
  return {
    verdict,
    reasons: judgement.known === 0 ? [] : reasons,
    motive: verdict === 'benefit' ? judge(features, pack.motive).best : null,
    question: questionOf(verdict, functionPart?.text ?? strongestWords(reasons)),
    functionPart,
  };
}

/** Not decided: texts without a word the model knows, and those it is not sure enough of. */
export function verdictOf({ best, probability, known }: Judgement<LintClass>, threshold: number): LintVerdict {
  return known === 0 || probability < threshold ? 'unsure' : best;
}

function functionPartOf(text: string, tokens: readonly Token[], verdict: LintVerdict, pack: LanguagePack): BenefitLint['functionPart'] {
  if (verdict === 'function') return partOf(text, tokens);
  if (verdict !== 'benefit') return null;
  const clauses = clausesOf(tokens);
  if (clauses.length < 2) return null;
  const found = clauses.find((clause) => {
    const { best, probability } = judge(featuresOf(clause, pack.lexicon), pack.verdict);
    return best === 'function' && probability >= SURE_OF_PART;
  });
  return found === undefined ? null : partOf(text, found);
}

function partOf(text: string, tokens: readonly Token[]): BenefitLint['functionPart'] {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}

function strongestWords(reasons: readonly LintReason[]): string {
  return reasons.map(({ text }) => text).sort((a, b) => b.length - a.length)[0] ?? '';
}

function questionOf(verdict: LintVerdict, found: string): LintQuestion | null {
  if (verdict === 'benefit') return null;
  if (verdict === 'unsure') return { code: 'unsure', params: { found: '' } };
  return found === '' ? { code: verdict, params: { found: '' } } : { code: `${verdict}Found`, params: { found } };
}
