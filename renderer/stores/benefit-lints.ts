import { useEffect, useMemo, useRef, useState } from 'react';
import type { BenefitLint } from '../../shared/domain/benefit-lint/verdict';
import type { Benefit } from '../../shared/domain/needs/benefit';
import type { VerdictOf } from '../../shared/domain/needs/may-argue';

/** What the lint says of a benefit, with the words it said it of. */
export type LintedBenefit = { text: string; lint: BenefitLint };
export type BenefitLints = ReadonlyMap<string, LintedBenefit>;

/** Typing has to pause this long before words are judged. */
const PAUSE = 150;
/** Judged sentences kept, so that only what changed is judged again. */
const KEPT = 2_000;

const NONE: BenefitLints = new Map();
const judged = new Map<string, LintedBenefit>();

/**
 * What the lint says of these benefits, by their ids. Empty until the lint is there: it is loaded once the page is shown,
 * and judges when typing pauses, so that it never holds up a keystroke. Benefits without words have no verdict.
 */
export function useBenefitLints(benefits: readonly Benefit[]): BenefitLints {
  const [lints, setLints] = useState(NONE);
  const isShown = useRef(false);
  useEffect(() => {
    let isCurrent = true;
    // What is there when the page opens is judged at once: nobody is typing yet.
    const pause = isShown.current ? PAUSE : 0;
    const timer = setTimeout(() => {
      isShown.current = true;
      void import('../../shared/domain/benefit-lint/lint-text').then(({ lintText }) => {
        if (isCurrent) setLints((before) => unlessSame(before, judgeAll(benefits, lintText)));
      });
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [benefits]);
  return lints;
}

/**
 * What the lint says of words that are being typed and are no record yet; `null` while typing goes on and nothing was
 * judged, or where there are no words.
 */
export function useTextLint(text: string): LintedBenefit | null {
  const [linted, setLinted] = useState<LintedBenefit | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void import('../../shared/domain/benefit-lint/lint-text').then(({ lintText }) => {
        if (isCurrent) setLinted(text.trim() === '' ? null : { text, lint: lintText(text) });
      });
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text]);
  return linted;
}

/** The verdicts on these benefits, to ask rules with; what is not judged yet counts as undecided. */
export function useVerdicts(benefits: readonly Benefit[]): VerdictOf {
  const lints = useBenefitLints(benefits);
  return useMemo(() => ({ id }) => lints.get(id)?.lint.verdict ?? 'unsure', [lints]);
}

function judgeAll(benefits: readonly Benefit[], lintText: (text: string) => BenefitLint): BenefitLints {
  if (judged.size > KEPT) judged.clear();
  const told = benefits.filter(({ text }) => text.trim() !== '');
  return new Map(
    told.map(({ id, text }) => {
      const linted = judged.get(text) ?? { text, lint: lintText(text) };
      judged.set(text, linted);
      return [id, linted];
    }),
  );
}

/** Moving a card or giving it a price changes no verdict, and so nothing that is drawn from one. */
function unlessSame(before: BenefitLints, after: BenefitLints): BenefitLints {
  return before.size === after.size && [...after].every(([id, linted]) => before.get(id) === linted) ? before : after;
}
