import { describe, expect, it } from 'vitest';
import { lintBenefit } from '../../../shared/domain/benefit-lint/lint-benefit';
import { tokenize } from '../../../shared/domain/benefit-lint/token';

const words = (text: string): string[] => tokenize(text).map(({ norm }) => norm);

describe('tokenize', () => {
  it.each<[string, string[]]>([
    ['Grüße', ['grusse']],
    ['fuer Baeder', ['fur', 'bader']],
    ['15-Zoll-Panel', ['15', '-', 'zoll', '-', 'panel']],
    ['2.400 €/Wo', ['2.400', '€', 'wo']],
    ["you'll", ['you', "'ll"]],
    ['don’t', ['do', "n't"]],
    ['±0,5 K', ['±', '0,5', 'k']],
    ['', []],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('knows where its tokens stand', () => {
    const text = 'Ihre Halle, 20 % kühler';
    for (const { start, end, norm } of tokenize(text)) expect(text.slice(start, end).toLowerCase().replace('ü', 'u')).toBe(norm);
  });
});

describe('lintBenefit, as people type', () => {
  it.each(['Sie sparen 12 T€ Lohnkosten p.a.', 'sie sparren 12 TEUR lohnkosten im jahr', 'Sie sparen 12 tsd Euro Lohnkosten / Jahr', 'SIE SPAREN 12.000 EURO LOHNKOSTEN IM JAHR'])('%s', (text) => {
    expect(lintBenefit(text, 'de')).toMatchObject({ verdict: 'benefit', motive: 'profit' });
  });

  it('reads ue as ü', () => {
    const [one, other] = ['Bediener muss keine Kübel mehr schleppen', 'Bediener muss keine Kuebel mehr schleppen'].map((text) => lintBenefit(text, 'de').verdict);
    expect(one).toBe('benefit');
    expect(other).toBe('benefit');
  });
});
