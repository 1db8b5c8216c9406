import { featuresOf } from '../../shared/domain/benefit-lint/features';
import { judge, type Judgement } from '../../shared/domain/benefit-lint/linear-model';
import { tokenize } from '../../shared/domain/benefit-lint/token';
import type { LintClass } from '../../shared/domain/benefit-lint/verdict';
import type { Motive } from '../../shared/domain/needs/benefit';
import type { Language } from '../../shared/domain/schema/values';
import { fit, lexiconOf } from './fit';
import type { Sentence } from './sentences';

const FOLDS = 10;

/** What a model that has not seen the sentence, nor any other of its group, says of it. */
export type Unseen = { sentence: Sentence; judgement: Judgement<LintClass>; motive: Motive };

/** Ten folds over whole groups: no sentence is judged by a model that knows one of the same trade or the same frame. */
export function crossValidate(sentences: readonly Sentence[], language: Language): Unseen[] {
  const groups = [...new Set(sentences.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, at) => [group, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const { verdict, motive } = fit(sentences.filter(({ group }) => foldOf.get(group) !== fold), language);
    return sentences
      .filter(({ group }) => foldOf.get(group) === fold)
      .map((sentence) => {
        const features = featuresOf(tokenize(sentence.text), lexiconOf(language));
        return { sentence, judgement: judge(features, verdict), motive: judge(features, motive).best };
      });
  }).flat();
}
