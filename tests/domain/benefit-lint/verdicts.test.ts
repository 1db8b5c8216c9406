import { describe, expect, it } from 'vitest';
import { lintBenefit } from '../../../shared/domain/benefit-lint/lint-benefit';
import type { LintVerdict } from '../../../shared/domain/benefit-lint/verdict';
import type { Language } from '../../../shared/domain/schema/values';

/** Sentences that neither the training nor the public examples hold, by the rule they stand for. */
const RULES: readonly [rule: string, language: Language, verdict: LintVerdict, texts: string[]][] = [
  ['a measurable change in the customer’s world', 'de', 'benefit', ['Rüstzeit von 45 auf 20 min, 38 T€/Jahr', 'Ihre Durchlaufzeit sinkt von 12 auf 7 Tage', 'Stromkosten um 14.000 Euro pro Jahr niedriger']],
  ['a measurable change in the customer’s world', 'en', 'benefit', ['changeover time down from 45 to 20 min, €38k a year', 'your lead time drops from 12 to 7 days', 'your heating bill is $14,000 lower every year']],
  ['return on investment', 'de', 'benefit', ['hat sich nach 18 Monaten bezahlt gemacht']],
  ['return on investment', 'en', 'benefit', ['pays for itself within 18 months']],
  ['a process time with its worth', 'en', 'benefit', ['takes 20 minutes; that brings 38,000 a year']],
  ['the customer’s goods arrive in time', 'de', 'benefit', ['Eilteile sind in zwei Tagen im Haus']],
  ['the vendor’s goods arrive in time', 'de', 'competence', ['Ersatzteile sind in zwei Tagen bei Ihnen']],
  ['a chore disappears', 'de', 'benefit', ['Ihre Leute müssen keine Fässer mehr schleppen', 'Nie wieder Etiketten von Hand aufkleben']],
  ['a chore disappears', 'en', 'benefit', ['your people no longer have to carry drums', 'no more sticking labels on by hand']],
  ['a risk disappears', 'de', 'benefit', ['keine Rückrufe mehr wegen Metallsplittern', 'Ihr Werk steht bei Stromausfall nicht mehr still']],
  ['a risk disappears', 'en', 'benefit', ['no more recalls because of metal splinters', 'your plant no longer stands still in a power cut']],
  ['a part disappears', 'de', 'function', ['ohne Getriebe und ohne Riemen', 'kein Ölfilter, keine Dichtung']],
  ['a part disappears', 'en', 'function', ['without gearbox and belts', 'no oil filter, no seals']],
  ['a spec', 'de', 'function', ['Servoantrieb mit 0,01 mm', 'Hub 250 mm, Druck 6 bar', 'Schutzart IP67']],
  ['a spec', 'en', 'function', ['servo drive with 0.01 mm', 'stroke 250 mm, pressure 6 bar', 'IP67 protection']],
  ['a percentage of the product', 'de', 'function', ['Wirkungsgrad 94 %', '10 % leichter als das Vorgängermodell']],
  ['a percentage of the product', 'en', 'function', ['94% efficiency', '10% lighter than the previous model']],
  ['a slogan about the offer', 'de', 'function', ['innovative Lösung', 'modernste Technik für höchste Ansprüche']],
  ['a slogan about the offer', 'en', 'function', ['innovative solution', 'cutting-edge technology for highest demands']],
  ['the customer is addressed, the product speaks', 'de', 'function', ['Sie können zwischen acht Sprachen wählen', 'Ihre Bediener sehen alle Alarme auf dem Display']],
  ['the customer is addressed, the product speaks', 'en', 'function', ['you can choose from eight languages', 'your operators can view alarms on the display']],
  ['the vendor’s experience and papers', 'de', 'competence', ['20 Jahre Erfahrung', 'Wir sind nach ISO 50001 zertifiziert', 'unsere Ingenieure haben 80 Anlagen gebaut']],
  ['the vendor’s experience and papers', 'en', 'competence', ['20 years of experience', 'we are ISO 50001 certified', 'our engineers have built 80 plants']],
  ['the vendor, without a verb', 'de', 'competence', ['Serviceteam mit 40 Technikern bundesweit', 'in Familienbesitz seit 1962']],
  ['the vendor, without a verb', 'en', 'competence', ['service team of 40 technicians nationwide', 'family-owned since 1962', 'references gladly on request']],
  ['the product, without a verb', 'de', 'function', ['Rollenbahn mit 40 Rollen']],
  ['the product, without a verb', 'en', 'function', ['conveyor of 40 rollers']],
  ['a promise or reassurance', 'de', 'competence', ['wir kümmern uns', 'Wir sind immer für Sie da', 'Sie können sich auf uns verlassen']],
  ['a promise or reassurance', 'en', 'competence', ['we take care of it', 'we are always there for you', 'you can rely on us']],
  ['an effect wins over the feature that causes it', 'de', 'benefit', ['Vakuumheber mit 200 kg, Ihre Tischler müssen keine Platten mehr heben', 'Dank Servoantrieb sparen Sie 12.000 € Strom im Jahr']],
  ['an effect wins over the feature that causes it', 'en', 'benefit', ['200 kg vacuum lifter, your joiners no longer lift heavy panels', 'thanks to the servo drive you save $12,000 of power a year']],
];

describe('lintBenefit', () => {
  describe.each(RULES)('%s (%s)', (_rule, language, verdict, texts) => {
    it.each(texts)(`is ${verdict}: %s`, (text) => {
      expect(lintBenefit(text, language).verdict).toBe(verdict);
    });
  });

  it.each<[string, Language]>([['', 'de'], ['   ', 'en'], ['???', 'de'], ['qxzv', 'en'], ['42', 'de']])('does not decide %j', (text, language) => {
    expect(lintBenefit(text, language)).toMatchObject({ verdict: 'unsure', motive: null, question: { code: 'unsure' } });
  });

  it('asks no question of a benefit and suggests its motive', () => {
    expect(lintBenefit('Sie sparen 12.000 € Lohnkosten im Jahr', 'de')).toMatchObject({ verdict: 'benefit', motive: 'profit', question: null });
  });

  it.each<[string, Language, string]>([
    ['Ihre Fahrer kommen ohne Rückenschmerzen heim', 'de', 'comfort'],
    ['Die Arbeit macht Ihren Leuten wieder Spaß', 'de', 'joy'],
    ['keine Unfälle mehr, keine Bußgelder', 'de', 'security'],
    ['Besucher sind von Ihrer Halle beeindruckt', 'de', 'prestige'],
    ['your drivers get home without back pain', 'en', 'comfort'],
    ['work is fun again for your people', 'en', 'joy'],
    ['no more accidents, no fines', 'en', 'security'],
    ['visitors are impressed by your hall', 'en', 'prestige'],
  ])('suggests the motive of “%s”', (text, language, motive) => {
    expect(lintBenefit(text, language).motive).toBe(motive);
  });

  it('names the function it asks about', () => {
    const { question } = lintBenefit('Servoantrieb mit 0,01 mm', 'de');
    expect(question).toEqual({ code: 'functionFound', params: { found: 'Servoantrieb mit 0,01 mm' } });
  });

  it('finds the function in front of an effect, so that it can be moved away', () => {
    const text = 'Kompressor mit Drehzahlregelung: Sie sparen 12.000 € Strom im Jahr';
    const { verdict, functionPart } = lintBenefit(text, 'de');
    expect(verdict).toBe('benefit');
    expect(functionPart).toEqual({ start: 0, end: 31, text: 'Kompressor mit Drehzahlregelung' });
  });

  it('says why words count', () => {
    const { reasons } = lintBenefit('Sie sparen 12.000 € Lohnkosten im Jahr', 'de');
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.every((reason) => reason.class === 'benefit')).toBe(true);
    expect(reasons.map(({ why }) => why)).toContain('money');
  });
});
