import { withMissingFields, type RawRecord } from './migration';

/** What records of a type got with schema 3, as it stands for those who never said anything about it. */
const ADDED: Readonly<Record<string, RawRecord>> = {
  account: { parentId: null, region: '', email: '', employees: null, revenue: null, founded: '', tags: [], contacts: [], addresses: [], imports: [] },
  person: { companyHint: '', suffix: '', birthday: '', manager: '', assistant: '', tags: [], contacts: [], addresses: [], imports: [] },
  deal: { firstContactOn: null, sellerId: null, statedReason: '', imports: [] },
  member: { displayCompany: '', needsPosition: null },
  product: { ean: '', imports: [] },
  pain: { evidenceSource: '', evidenceOn: null, templateId: null, costKind: 'time' },
  benefit: {
    otherMotives: [],
    evidenceSource: '',
    evidenceOn: null,
    templateId: null,
    valueSpan: 'year',
    valueTold: null,
    valueLow: null,
    valueHigh: null,
    proofKind: 'none',
    proofText: '',
  },
  activity: { isCloseStep: false, closeOwner: 'us', closePerson: '', outcome: null, origin: 'none', originId: null },
  offer: {
    documentKind: 'offer',
    sourceOfferId: null,
    customerOrder: '',
    customerOrderOn: null,
    version: 1,
    releasedOn: null,
    sentOn: null,
    negotiatingOn: null,
    decidedOn: null,
    motiveGapReason: '',
    netDays: null,
    skontoPercent: null,
    skontoDays: null,
    deliveryTime: '',
    incoterm: null,
    incotermPlace: '',
    retentionOfTitle: false,
    isNonBinding: false,
    signatoryId: null,
    secondSignatoryId: null,
    templateId: null,
    includesMap: false,
  },
  companyProfile: { logoSha256: null, letterheadLine: '', legalForm: 'none', seat: '', supervisoryChair: '', generalPartner: '' },
  lineItem: { groupId: null, alternativeToId: null, internalCost: null, articleNumber: '', productId: null },
};

/** Records get the fields of schema 3. A field that is there already is kept: a newer version may have written it. */
export function toSchema3(record: RawRecord): RawRecord {
  return withMissingFields(record, ADDED[String(record['type'])] ?? {});
}
