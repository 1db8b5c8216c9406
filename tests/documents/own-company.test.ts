import { describe, expect, it } from 'vitest';
import { documentWords } from '../../shared/i18n/documents/words';
import { letterFooter } from '../../shared/report/letter-footer';
import { letterhead } from '../../shared/report/letterhead';
import { signers } from '../../shared/report/signers';
import type { CompanyProfile, LegalForm } from '../../shared/domain/workspace/company-profile';
import type { Signatory } from '../../shared/domain/workspace/signatory';
import { bookkeeping } from '../support/records/records';
import { sampleOffer } from '../support/documents/sample-offer';

const profile = sampleOffer().profile as CompanyProfile;
const register = (fields: Partial<CompanyProfile>, language: 'de' | 'en' = 'de'): string[] | undefined => letterFooter({ ...profile, ...fields }, documentWords(language))[2];

describe('the footer', () => {
  it.each<[LegalForm, 'de' | 'en', string]>([
    ['gmbh', 'de', 'Geschäftsführung: Dr. Karin Brandt, Jörg Seitz'],
    ['ug', 'de', 'Geschäftsführung: Dr. Karin Brandt, Jörg Seitz'],
    ['gmbh-co-kg', 'en', 'Managing directors: Dr. Karin Brandt, Jörg Seitz'],
    ['ag', 'de', 'Vorstand: Dr. Karin Brandt, Jörg Seitz'],
    ['ag', 'en', 'Executive board: Dr. Karin Brandt, Jörg Seitz'],
    ['ohg', 'de', 'Gesellschafter: Dr. Karin Brandt, Jörg Seitz'],
    ['ek', 'de', 'Inhaber: Dr. Karin Brandt, Jörg Seitz'],
  ])('of a %s in %s says %s', (legalForm, language, line) => {
    expect(register({ legalForm }, language)).toContain(line);
  });

  it('names the seat where it is not the town, the general partner and the supervisory board', () => {
    expect(register({ legalForm: 'gmbh-co-kg', seat: 'Karlsruhe', generalPartner: 'Albtal Verwaltungs-GmbH, Ettlingen, HRB 9 Mannheim', supervisoryChair: 'Ute Wolf' })).toEqual([
      'Sitz: Karlsruhe',
      'Amtsgericht Mannheim, HRB 123456',
      'Persönlich haftende Gesellschafterin: Albtal Verwaltungs-GmbH, Ettlingen, HRB 9 Mannheim',
      'Geschäftsführung: Dr. Karin Brandt, Jörg Seitz',
      'Vorsitz des Aufsichtsrats: Ute Wolf',
    ]);
  });
});

describe('the letterhead', () => {
  it('has a line below the name, then address and website, and no gaps', () => {
    expect(letterhead({ ...profile, letterheadLine: 'Sägen und Lasern ' })).toEqual({
      name: 'Albtal Maschinenbau GmbH',
      lines: ['Sägen und Lasern', 'Werkstraße 12, 76275 Ettlingen', 'www.albtal-maschinenbau.example'],
    });
    expect(letterhead({ ...profile, street: '', postalCode: '', website: '' }).lines).toEqual(['Ettlingen']);
  });
});

describe('who signs', () => {
  const signatory = (orderKey: string, fields: Partial<Signatory>): Signatory => ({
    type: 'signatory', ...bookkeeping(), orderKey, name: '', function: '', authority: '', phone: '', email: '', ...fields,
  });
  const director = signatory('a1', { name: 'Karin Brandt', function: 'Geschäftsführerin' });
  const proxy = signatory('a0', { name: 'Martin Keller', function: '', authority: 'ppa.' });
  const input = sampleOffer();
  const chosen = (first: string | null, second: string | null) => ({ ...input, offer: { ...input.offer, signatoryId: first, secondSignatoryId: second }, signatories: [director, proxy] });

  it('are those the offer names, in their order, with their power', () => {
    expect(signers(chosen(director.id, proxy.id))).toEqual([
      { name: 'Karin Brandt', function: 'Geschäftsführerin' },
      { name: 'ppa. Martin Keller', function: null },
    ]);
  });

  it('is the first signatory where the offer names none, or one who is gone', () => {
    expect(signers(chosen(null, null))).toEqual([{ name: 'ppa. Martin Keller', function: null }]);
    expect(signers(chosen(input.offer.id, null))).toEqual([{ name: 'ppa. Martin Keller', function: null }]);
  });

  it('is the one of an earlier profile, else the contact, where there is no signatory', () => {
    expect(signers(input)).toEqual([{ name: 'Martin Keller', function: 'Vertrieb Werkzeugmaschinen' }]);
    expect(signers({ ...input, profile: null })).toEqual([{ name: 'Martin Keller', function: null }]);
    expect(signers({ ...input, profile: null, contact: null })).toEqual([]);
  });
});
