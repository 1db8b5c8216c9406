import { describe, expect, it } from 'vitest';
import { addressLines, returnAddress } from '../../shared/report/address-lines';
import { buildOfferReport } from '../../shared/report/offer-report';
import { paragraphs } from '../../shared/report/paragraphs';
import type { LineItem } from '../../shared/domain/offer/line-item';
import { sampleOffer } from '../support/documents/sample-offer';
import { withEverything } from '../support/documents/with-everything';

const NBSP = '\u00a0';
const withItems = (items: Partial<LineItem>[], language: 'de' | 'en' = 'de') => {
  const input = sampleOffer({ language, lines: items.length });
  const bare: Partial<LineItem> = { kind: 'standard', discountPercent: '0', description: '' };
  return { ...input, lineItems: input.lineItems.map((item, index) => ({ ...item, ...bare, ...items[index] })) };
};

describe('the report of an offer', () => {
  it('orders positions and arguments by their keys, numbers through, leaves texts without a number', () => {
    const input = withItems([
      { text: 'third', orderKey: 'a3' },
      { text: 'note', orderKey: 'a2', kind: 'text' },
      { text: 'first', orderKey: 'a1' },
    ]);
    const { positions, argument } = buildOfferReport({
      ...input,
      arguments: input.arguments.map((row, index) => ({ ...row, orderKey: `b${9 - index}` })),
    });
    expect(positions?.rows.map((row) => [row.title, row.cells.number])).toEqual([['first', '1'], ['note', undefined], ['third', '2']]);
    expect(argument?.entries.map((entry) => entry.text)).toEqual([...input.benefits].reverse().map((benefit) => benefit.text));
  });

  it.each([['', false], ['The buyer said so', true]])('knows a function overruled by “%s”: %s', (lintOverride, isKnown) => {
    const input = sampleOffer({ language: 'en' });
    const benefits = input.benefits.map((benefit, index) => (index === 0 ? { ...benefit, text: '94 % efficiency', lintOverride } : benefit));
    expect(JSON.stringify(buildOfferReport({ ...input, benefits }).argument).includes('94 % efficiency')).toBe(isKnown);
  });

  it('never knows an assumed benefit, a note or an external key', () => {
    const input = sampleOffer();
    const report = buildOfferReport({
      ...input,
      benefits: input.benefits.map((benefit, index) =>
        index === 0 ? { ...benefit, evidence: 'assumed' as const, text: 'PLANTED', enabledBy: 'PLANTED', yearlyValue: '987654' } : benefit,
      ),
      account: { ...input.account, note: 'PLANTED', externalKey: 'PLANTED' },
      recipient: input.recipient && { ...input.recipient, note: 'PLANTED', function: 'PLANTED', externalKey: 'PLANTED' },
    });
    expect(JSON.stringify(report)).not.toMatch(/PLANTED|987[.,]?654/);
    expect(report.argument?.entries).toHaveLength(2);
  });

  it('has no argument section when nothing is known', () => {
    const input = sampleOffer();
    expect(buildOfferReport({ ...input, arguments: [] }).argument).toBeNull();
    const assumed = input.benefits.map((benefit) => ({ ...benefit, evidence: 'assumed' as const }));
    expect(buildOfferReport({ ...input, benefits: assumed }).argument).toBeNull();
  });

  it('formats benefits in the deal’s currency', () => {
    const report = buildOfferReport({ ...sampleOffer({ language: 'en' }), benefitCurrency: 'CHF' });
    expect(report.argument?.entries[0]?.value).toBe(`CHF${NBSP}38,000 per year`);
    expect(report.argument?.sum).toContain(`CHF${NBSP}59,500`);
  });

  it('shows the columns the offer needs', () => {
    const keys = (items: Partial<LineItem>[]) => buildOfferReport(withItems(items)).positions?.columns.map((column) => column.key);
    expect(keys([{}])).toEqual(['number', 'text', 'quantity', 'unit', 'unitPrice', 'net']);
    expect(keys([{}, { discountPercent: '3' }])).toEqual(['number', 'text', 'quantity', 'unit', 'unitPrice', 'discount', 'net']);
    expect(keys([{ unit: '' }, { unit: '', vatRate: '7', vatCategory: 'reduced' }])).toEqual(['number', 'text', 'quantity', 'unitPrice', 'vat', 'net']);
  });

  it('writes numbers in the document’s language', () => {
    const item = { quantity: '1234.5', unitPrice: '0.125', priceUnit: 100 as const, discountPercent: '2.5', text: 'Schrauben' };
    const de = buildOfferReport(withItems([item])).positions?.rows[0];
    const en = buildOfferReport(withItems([item], 'en')).positions?.rows[0];
    // 1234.5 × 0.125 ÷ 100 × 0.975 = 1.504546875
    expect(de?.cells).toMatchObject({ quantity: '1.234,5', unitPrice: '0,125', discount: `2,5${NBSP}%`, net: '1,50' });
    expect(en?.cells).toMatchObject({ quantity: '1,234.5', unitPrice: '0.125', discount: '2.5%', net: '1.50' });
    expect([de?.priceUnit, en?.priceUnit]).toEqual(['je 100', 'per 100']);
  });

  it('marks alternatives and options and keeps them apart from what counts', () => {
    const { positions, totals } = buildOfferReport(
      withItems([
        { quantity: '2', unitPrice: '150' },
        { quantity: '2', unitPrice: '200', kind: 'alternative' },
        { quantity: '2', unitPrice: '400', kind: 'alternative' },
        { quantity: '1', unitPrice: '10', kind: 'optional', selected: true },
        { quantity: '1', unitPrice: '20', kind: 'optional', selected: false },
      ]),
    );
    expect(totals.net).toBe('310.00');
    expect(positions?.rows.map((row) => [row.counts, row.note])).toEqual([
      [true, null],
      [false, 'Alternative zu Position 1, nicht in der Summe enthalten'],
      [false, 'Alternative zu Position 1, nicht in der Summe enthalten'],
      [true, 'Optionalposition, in der Summe enthalten'],
      [false, 'Optionalposition, nicht in der Summe enthalten'],
    ]);
  });

  it('shows sum and discount only when there is a discount, and the net of each rate when rates differ', () => {
    const input = withItems([{ unitPrice: '100', quantity: '1' }, { unitPrice: '50', quantity: '1', vatRate: '7', vatCategory: 'reduced' }]);
    const offer = { ...input.offer, discountKind: 'absolute' as const, discountValue: '15' };
    expect(buildOfferReport({ ...input, offer }).totalRows).toEqual([
      { kind: 'sum', label: 'Summe der Positionen', amount: `150,00${NBSP}€` },
      { kind: 'discount', label: 'Nachlass', amount: `-15,00${NBSP}€` },
      { kind: 'net', label: 'Nettobetrag', amount: `135,00${NBSP}€` },
      { kind: 'vat', label: `zzgl. 19${NBSP}% USt. auf 90,00${NBSP}€`, amount: `17,10${NBSP}€` },
      { kind: 'vat', label: `zzgl. 7${NBSP}% USt. (ermäßigt) auf 45,00${NBSP}€`, amount: `3,15${NBSP}€` },
      { kind: 'gross', label: 'Gesamtbetrag', amount: `155,25${NBSP}€` },
    ]);
    expect(buildOfferReport(withItems([{ unitPrice: '100', quantity: '1' }], 'en')).totalRows.map((row) => row.label)).toEqual([
      'Net total', 'plus 19% VAT', 'Total incl. VAT',
    ]);
  });

  it('says why no VAT is charged, with both VAT ids', () => {
    const report = buildOfferReport(withItems([{ vatCategory: 'reverse-charge' }, { vatCategory: 'exempt' }]));
    expect(report.notices).toEqual([
      'Die Leistung ist von der Umsatzsteuer befreit.',
      'Steuerschuldnerschaft des Leistungsempfängers. Unsere USt-IdNr.: DE287654321. Ihre USt-IdNr.: DE812345678.',
    ]);
  });

  it('leaves no label without a value', () => {
    const input = sampleOffer();
    const report = buildOfferReport({
      ...input,
      offer: { ...input.offer, number: '', title: '', validUntil: null, introduction: '', closing: ' ', paymentTerms: '', deliveryTerms: '\n' },
      account: { ...input.account, vatId: '' },
      recipient: null,
      contact: null,
      profile: input.profile && { ...input.profile, phone: '', email: '', terms: '', iban: '', bic: '', bankName: '', signatory: '' },
    });
    expect(report).toMatchObject({ subject: 'Angebot', salutation: 'Sehr geehrte Damen und Herren,', introduction: [], closing: [], terms: null });
    expect(report.info.map((entry) => entry.label)).toEqual(['Datum']);
    expect(report.signature).toEqual({ company: 'Albtal Maschinenbau GmbH', signers: [] });
    expect(report.footer.flat().join(' ')).not.toMatch(/IBAN|BIC|Tel\./);
    expect(buildOfferReport({ ...input, profile: null, contact: null })).toMatchObject({ letterhead: null, returnAddress: null, footer: [], author: '' });
  });

  it('does without positions, or with texts only', () => {
    const input = sampleOffer({ lines: 0 });
    expect(buildOfferReport(input)).toMatchObject({ positions: null, totalRows: [] });
    expect(buildOfferReport(withItems([{ kind: 'text', text: 'Nur Text' }])).totalRows).toEqual([]);
  });
});

describe('address and paragraphs', () => {
  const { account, recipient, profile } = sampleOffer();

  it('orders the address after DIN 5008 and names the country only abroad', () => {
    expect(addressLines(account, recipient, profile, 'de')).toEqual([
      'Neckar Präzisionsteile GmbH & Co. KG', 'Produktion', 'Frau Dr. Anna Vogt', 'Industriestraße 48', '74076 Heilbronn',
    ]);
    expect(addressLines({ ...account, country: 'Österreich', street: 'Haus A\nHof 2' }, null, profile, 'de')).toEqual([
      'Neckar Präzisionsteile GmbH & Co. KG', 'Haus A', 'Hof 2', '74076 Heilbronn', 'ÖSTERREICH',
    ]);
    expect(profile && returnAddress(profile)).toBe('Albtal Maschinenbau GmbH · Werkstraße 12 · 76275 Ettlingen');
  });

  it('splits paragraphs at empty lines and keeps single breaks', () => {
    expect(paragraphs('a\r\nb\r\n\r\nc\n \n\nd\u2029e\n')).toEqual(['a\nb', 'c', 'd', 'e']);
    expect(paragraphs(' \n\n ')).toEqual([]);
  });
});

describe('what an offer says beside its positions', () => {
  const everything = (options: Parameters<typeof sampleOffer>[0] = {}) => withEverything(sampleOffer(options));

  it('says terms in sentences, with the Incoterms of 2020', () => {
    const { terms } = buildOfferReport(everything());
    expect(terms?.entries.map(({ label, paragraphs: texts }) => [label, texts.at(-1)])).toEqual([
      ['Zahlung', `2${NBSP}% Skonto bei Zahlung innerhalb von 14 Tagen. Zahlbar innerhalb von 30 Tagen ohne Abzug.`],
      ['Lieferzeit', '16 Wochen nach Auftragseingang'],
      ['Lieferung', 'DAP Heilbronn, Incoterms 2020'],
      ['Bindefrist', 'Dieses Angebot ist annehmbar bis 30.04.2026.'],
      ['Eigentum', 'Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.'],
      [null, expect.stringContaining('Allgemeinen Lieferbedingungen')],
    ]);
    expect(buildOfferReport(everything({ language: 'en' })).terms?.entries[0]?.paragraphs.at(-1)).toBe(
      '2% cash discount within 14 days. Payable within 30 days without deduction.',
    );
  });

  it('has no last day when it binds nobody', () => {
    const { terms, info } = buildOfferReport(everything({ offer: { isNonBinding: true } }));
    expect(terms?.entries.find(({ label }) => label === 'Bindefrist')?.paragraphs).toEqual(['Dieses Angebot ist freibleibend.']);
    expect(info.map(({ label }) => label)).not.toContain('Annehmbar bis');
  });

  it('lists payments, attachments, copies and those who sign', () => {
    const report = buildOfferReport({ ...everything(), lineItems: sampleOffer().lineItems, surcharges: [] });
    expect(report.paymentPlan?.rows).toEqual([
      // Of the gross 520,123.42 of the example.
      ['bei Auftragserteilung, 14 Tage netto', `30${NBSP}%`, '156.037,03'], ['bei Lieferung, 14 Tage netto', `60${NBSP}%`, '312.074,05'], ['nach Abnahme', `10${NBSP}%`, '52.012,34'],
    ]);
    expect(report.attachments).toEqual({ label: 'Anlagen', titles: ['Datenblatt L 4020', 'aufstellplan.pdf'] });
    expect(report.copies).toEqual({ label: 'Verteiler', names: ['Bernd Öztürk'] });
    expect(report.signature.signers).toEqual([
      { name: 'ppa. Martin Keller', function: 'Vertrieb Werkzeugmaschinen' }, { name: 'Dr. Karin Brandt', function: 'Geschäftsführung' },
    ]);
  });

  it('confirms an order by its own name and the customer’s number', () => {
    const { subject, info, terms } = buildOfferReport(everything({ offer: { documentKind: 'order-confirmation', customerOrder: '4711', customerOrderOn: '2026-04-02' } }));
    expect(subject).toMatch(/^Auftragsbestätigung 2026-017: /);
    expect(info).toContainEqual({ label: 'Ihre Bestellung', text: '4711 vom 02.04.2026' });
    expect(info.map(({ label }) => label)).not.toContain('Annehmbar bis');
    expect(terms?.entries.map(({ label }) => label)).not.toContain('Bindefrist');
  });

  it('gives every reader the same totals and each what they need', () => {
    const reports = (['full', 'decider', 'user', 'buyer'] as const).map((variant) => buildOfferReport({ ...everything(), variant }));
    for (const report of reports) expect(report.totalRows).toEqual(reports[0]?.totalRows);
    expect(reports.map(({ positions, terms, paymentPlan: plan, closing }) => [positions !== null, terms !== null, plan !== null, closing.length > 0])).toEqual([
      [true, true, true, true], [false, false, false, false], [true, false, false, false], [true, true, true, false],
    ]);
    expect(reports[3]?.subject).toBe('Angebot 2026-017: Anlage für den Einkauf');
  });
});
