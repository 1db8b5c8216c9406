import type { Language } from '../schema/values';
import { parseNumber, writtenSeparator, type NumberResult } from './parse-number';

/** A cell of a column. `number-other-notation`: it is written otherwise than the rest of its column. */
export type ColumnNumber = NumberResult | { ok: false; error: { code: 'number-other-notation'; text: string } };

/** How a column of numbers writes its decimals, and whether that is a guess from the language: every cell reads both ways. */
export type ColumnNotation = { notation: Language; isGuess: boolean };

const NOTATION_OF = { ',': 'de', '.': 'en' } as const satisfies Record<',' | '.', Language>;

/**
 * How a column writes its decimals: as most of its cells do that leave no doubt. `3.000` beside `3.001,01` is three
 * thousand. Where all cells leave doubt, or as many say one as the other, the language decides.
 */
export function columnNotation(texts: readonly string[], language: Language): ColumnNotation {
  const votes = texts.map(writtenSeparator);
  const count = (separator: ',' | '.'): number => votes.filter((vote) => vote === separator).length;
  const lead = count(',') - count('.');
  const notation = lead === 0 ? language : lead > 0 ? 'de' : 'en';
  return { notation, isGuess: lead === 0 && votes.includes('either') };
}

/** Reads the cells of a column in one notation. A cell in another one is refused, never read as something else. */
export function parseNumberColumn(texts: readonly string[], language: Language): ColumnNumber[] {
  const { notation } = columnNotation(texts, language);
  return texts.map((text) => {
    const separator = writtenSeparator(text);
    const isOther = (separator === ',' || separator === '.') && NOTATION_OF[separator] !== notation;
    const parsed = parseNumber(text, notation);
    return parsed.ok && isOther ? { ok: false, error: { code: 'number-other-notation', text } } : parsed;
  });
}
