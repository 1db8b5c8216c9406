import { expect, it } from 'vitest';
import { hasLongWord } from '../../../shared/domain/text/has-long-word';

it('looks for words longer than a line, and lets a hyphen break one', () => {
  expect(hasLongWord('Informationssicherheit, noch unbekannt', 17)).toBe(true);
  expect(hasLongWord('Dr. Helga Brinkmann', 17)).toBe(false);
  expect(hasLongWord('Müller-Lüdenscheidt-Hohenstein', 17)).toBe(false);
  expect(hasLongWord('', 0)).toBe(false);
});
