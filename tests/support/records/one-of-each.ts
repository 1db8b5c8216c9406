import { RECORD_TYPES, type AnyRecord } from '../../../shared/domain/records';
import { account, activity, coverageRule, criterion, deal, member, pain, person, rating, relation } from './records';

/** Fixed id of the n-th record. */
const id = (number: number): string => `0195ce7c-2c00-7000-8000-${String(number).padStart(12, '0')}`;

/** One record of every type, with fixed ids, that hang together. */
export function oneOfEach(): AnyRecord[] {
  const company = account({ id: id(1) });
  const project = deal(company.id, { id: id(2) });
  const anna = person(company.id, { id: id(3) });
  const boss = member(project, { id: id(4), personId: anna.id, isDecider: true, position: { x: 10, y: 20 } });
  const line = relation(boss, boss, { id: id(5), kind: 'influence', strength: -5 });
  const hurt = pain(project, { id: id(6) });
  const common = { accountId: company.id, dealId: project.id, createdAt: company.createdAt, updatedAt: company.updatedAt, rev: 1 };
  const records: AnyRecord[] = [
    company,
    project,
    anna,
    boss,
    line,
    hurt,
    activity(company.id, { id: id(7), dealId: project.id, dueOn: '2026-03-25' }),
    rating(boss, id(9), { id: id(8), attitude: 'sceptic', attitudeWanted: 'neutral', influence: 4, evidence: 'heard', evidenceOn: '2026-03-24' }),
    { type: 'colleague', id: id(9), createdAt: company.createdAt, updatedAt: company.updatedAt, rev: 1, name: 'Jana Reuter', email: '' },
    {
      type: 'companyProfile',
      id: id(10),
      createdAt: company.createdAt,
      updatedAt: company.updatedAt,
      rev: 1,
      name: 'Falk Werkzeugmaschinen GmbH',
      street: '',
      postalCode: '',
      city: '',
      country: '',
      phone: '',
      email: '',
      website: '',
      vatId: '',
      registerCourt: '',
      registerNumber: '',
      directors: '',
      bankName: '',
      iban: '',
      bic: '',
      signatory: '',
      signatoryFunction: '',
      terms: '',
    },
    {
      type: 'benefit',
      ...common,
      id: id(11),
      text: 'Two shifts without weekend work',
      motive: 'comfort',
      yearlyValue: '12000.50',
      enabledBy: '',
      lintOverride: '',
      evidence: 'confirmed',
      orderKey: 'a0',
      position: null,
    },
    { type: 'needLink', ...common, id: id(12), kind: 'relieves', fromId: id(11), toId: hurt.id },
    {
      type: 'offer',
      ...common,
      id: id(13),
      number: '2026-001',
      title: 'Line 4',
      status: 'draft',
      language: 'de',
      currency: 'EUR',
      letterForm: 'B',
      date: '2026-03-25',
      validUntil: '2026-04-30',
      recipientPersonId: anna.id,
      contactId: null,
      introduction: '',
      closing: '',
      paymentTerms: '',
      deliveryTerms: '',
      discountKind: 'percent',
      discountValue: '3',
    },
    {
      type: 'lineItem',
      ...common,
      id: id(14),
      offerId: id(13),
      orderKey: 'a0',
      kind: 'standard',
      selected: true,
      text: 'Machine',
      description: '',
      quantity: '1',
      unit: 'pcs',
      unitPrice: '300000',
      priceUnit: 1,
      discountPercent: '0',
      vatRate: '19',
      vatCategory: 'standard',
    },
    { type: 'argument', ...common, id: id(15), offerId: id(13), benefitId: id(11), orderKey: 'a0' },
    criterion(boss, { id: id(16) }),
    {
      type: 'memberChange',
      ...common,
      id: id(17),
      on: company.createdAt,
      byId: id(9),
      subject: 'member',
      subjectId: boss.id,
      memberId: boss.id,
      otherId: null,
      field: 'isDecider',
      from: false,
      to: true,
      was: null,
    },
    coverageRule({ id: id(18), needsDecider: true, amountScope: 'range', currency: 'EUR', amountFrom: '250000' }),
  ];
  const missing = RECORD_TYPES.filter((type) => !records.some((record) => record.type === type));
  if (missing.length > 0) throw new Error(`no record of type ${missing.join(', ')}`);
  return records;
}
