import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintBenefit } from '../../../shared/domain/benefit-lint/lint-benefit';
import { LINT_CLASSES } from '../../../shared/domain/benefit-lint/verdict';

const language = fc.constantFrom('de' as const, 'en' as const);
const scraps = fc.constantFrom('kein', 'mehr', 'Servoantrieb', '12 T€', '%', "n't", 'we', 'your', '\u0000', '<b>', '\t', '👩‍🏭', 'ﬁ', '__proto__', 'constructor', 'von 45 auf 20', '١٢', 'İ', '\ud800');
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(scraps).map((parts) => parts.join(' ')), fc.string({ unit: 'grapheme', maxLength: 300 }));

describe('lintBenefit, whatever it is given', () => {
  it('answers, with places inside the text', () => {
    fc.assert(
      fc.property(text, language, (given, of) => {
        const { reasons, functionPart, verdict, motive } = lintBenefit(given, of);
        for (const part of [...reasons, ...(functionPart === null ? [] : [functionPart])]) {
          expect(part.start).toBeGreaterThanOrEqual(0);
          expect(part.end).toBeLessThanOrEqual(given.length);
          expect(part.end).toBeGreaterThan(part.start);
          expect(part.text).toBe(given.slice(part.start, part.end));
        }
        for (let at = 1; at < reasons.length; at += 1) expect(reasons[at]?.start).toBeGreaterThanOrEqual(reasons[at - 1]?.end ?? 0);
        expect([...LINT_CLASSES, 'unsure']).toContain(verdict);
        expect(motive === null).toBe(verdict !== 'benefit');
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same answer again', () => {
    fc.assert(
      fc.property(text, language, (given, of) => {
        expect(lintBenefit(given, of)).toEqual(lintBenefit(given, of));
      }),
      { numRuns: 50 },
    );
  });

  it.each(['a'.repeat(10_000), 'kein mehr '.repeat(1_000), 'n’t'.repeat(3_000), '1,'.repeat(5_000), 'Sie sparen Kosten, '.repeat(600)])('takes no more than a moment for 10,000 characters', (long) => {
    lintBenefit('warm', 'de');
    const start = process.cpuUsage();
    lintBenefit(long, 'de');
    // Of the processor, which others may have in between; in millionths of a second.
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  });
});
