import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasFieldWord } from '../../../renderer/fields/opinions/field-words';
import { isDecimalField, listOf } from '../../../renderer/fields/opinions/value-words';
import { recordSchemas, RECORD_TYPES, type RecordType } from '../../../shared/domain/records';
import type { TextKey } from '../../../shared/i18n/translator';
import { translator } from '../../../shared/i18n/translator';

/**
 * Where a record is looked at and changed: the file under `renderer/`, what the record is called there, and the fields that
 * are handed on to a mark by a variable, with the files that name them where it does not itself.
 */
type Editor = readonly [file: string, record: string, handedOn?: readonly string[], namedIn?: readonly string[]];

/** Every kind of record that is shared and shown, with its editors. */
const EDITORS: Partial<Record<RecordType, readonly Editor[]>> = {
  companyProfile: [
    ['features/company/ProfileField.tsx', 'profile', [
      'name', 'letterheadLine', 'street', 'postalCode', 'city', 'country', 'phone', 'email', 'website', 'vatId', 'seat', 'registerCourt', 'registerNumber', 'directors', 'supervisoryChair', 'generalPartner', 'bankName', 'iban', 'bic', 'terms',
    ], ['features/company/LetterheadCard.tsx', 'features/company/LegalCard.tsx', 'features/company/BankCard.tsx', 'features/company/TermsCard.tsx']],
    ['features/company/LegalCard.tsx', 'profile'],
    ['features/company/LogoField.tsx', 'profile'],
  ],
  colleague: [['features/settings/OwnNameSettings.tsx', 'me']],
  account: [['features/accounts/AccountDetails.tsx', 'account', ['name', 'industry', 'street', 'postalCode', 'city', 'region', 'country', 'phone', 'website', 'vatId']]],
  person: [['features/accounts/PersonForm.tsx', 'person', ['firstName', 'lastName', 'function', 'department', 'email', 'phone']]],
  deal: [
    ['features/deal/DealStrip.tsx', 'deal', ['amount', 'currency', 'stage', 'closeDate', 'buyClass']],
    ['features/deals/ProbabilityCell.tsx', 'deal'],
    ['features/close/SaleCard.tsx', 'deal'],
    ['features/loss-analysis/StatedCard.tsx', 'deal'],
  ],
  activity: [
    ['features/accounts/ActivityRow.tsx', 'activity'],
    ['features/negotiation/close-plan/CloseStepRow.tsx', 'activity'],
    ['features/care/PromisesCard.tsx', 'task'],
    ['features/loss-analysis/LessonsCard.tsx', 'action'],
    ['features/deal/NextStepField.tsx', 'step'],
  ],
  member: [
    ['features/buying-center/inspector/MemberInspector.tsx', 'member', ['isInitiator', 'isUser', 'isInfluencer', 'isDecider', 'isBuyer', 'isGatekeeper'], ['../shared/domain/buying-center/member.ts']],
    ['features/buying-center/inspector/ContactFields.tsx', 'member'],
    ['features/buying-center/inspector/CoveredBy.tsx', 'member'],
    ['features/needs/inspector/PersonInspector.tsx', 'member'],
  ],
  rating: [
    ['features/buying-center/inspector/RatingFields.tsx', 'mine', ['attitude', 'attitudeWanted', 'influence', 'adaptability', 'leadingMotive', 'secondMotive']],
    ['features/buying-center/inspector/EvidenceFields.tsx', 'rating'],
  ],
  relation: [['features/buying-center/inspector/LineInspector.tsx', 'line']],
  criterion: [['features/buying-center/inspector/CriteriaList.tsx', 'criterion']],
  coverageRule: [
    ['features/coverage-rules/RuleForm.tsx', 'rule', ['minMembers', 'deciderMetWithinDays', 'minOwnPeople', 'amountFrom', 'amountTo']],
    ['features/coverage-rules/RuleRow.tsx', 'rule'],
  ],
  pain: [
    ['features/needs/inspector/PainInspector.tsx', 'pain'],
    ['features/needs/inspector/PainCostSection.tsx', 'pain', ['costOccurrences', 'costHours', 'costRate'], ['../shared/domain/needs/pain-cost.ts']],
    ['features/needs/inspector/SourceFields.tsx', 'record'],
    ['features/needs/inspector/EvidenceField.tsx', 'record'],
  ],
  benefit: [
    ['features/needs/inspector/BenefitInspector.tsx', 'benefit'],
    ['features/needs/inspector/LintSection.tsx', 'benefit'],
    ['features/needs/inspector/OtherMotives.tsx', 'benefit'],
    ['features/needs/inspector/WorthFields.tsx', 'benefit', ['yearlyValue', 'valueTold']],
    ['features/needs/inspector/ProofFields.tsx', 'benefit'],
    ['features/needs/inspector/SourceFields.tsx', 'record'],
    ['features/needs/inspector/EvidenceField.tsx', 'record'],
  ],
  nextBestAlternative: [
    ['features/needs/alternative/AlternativeFields.tsx', 'alternative'],
    ['features/needs/inspector/SourceFields.tsx', 'record'],
    ['features/needs/inspector/EvidenceField.tsx', 'record'],
  ],
  guideQuestion: [['features/needs/guide/QuestionRow.tsx', 'item.record']],
  needTemplate: [['features/need-library/EntryPanel.tsx', 'entry']],
  offer: [
    ['features/offer/OfferHead.tsx', 'offer'],
    ['features/offer/status/StatusBar.tsx', 'offer'],
    ['features/offer/DocumentDiscount.tsx', 'offer'],
    ['features/offer/export/TemplateChoice.tsx', 'offer'],
    ['features/offer/terms/TermsSection.tsx', 'offer'],
    ['features/offer/terms/TextField.tsx', 'offer', ['introduction', 'closing', 'paymentTerms', 'deliveryTerms']],
    ['features/offer/terms/SignatoryFields.tsx', 'offer', ['signatoryId', 'secondSignatoryId']],
  ],
  lineItem: [['features/offer/items/cells/TextCell.tsx', 'item']],
  surcharge: [['features/offer/surcharges/SurchargeRow.tsx', 'surcharge']],
  paymentStep: [['features/offer/terms/PaymentPlan.tsx', 'step']],
  offerRecipient: [['features/offer/handout/RecipientList.tsx', 'recipient']],
  attachment: [['features/offer/handout/AttachmentList.tsx', 'attachment']],
  negotiation: [
    ['features/negotiation/LimitsCard.tsx', 'limits'],
    ['features/negotiation/AlternativesCard.tsx', 'limits', ['ownAlternative', 'customerAlternative']],
  ],
  negotiationRound: [['features/negotiation/rounds/RoundForm.tsx', 'round']],
  demand: [['features/negotiation/rounds/DemandList.tsx', 'demand']],
  concession: [['features/negotiation/rounds/ConcessionRow.tsx', 'concession']],
  dealClose: [
    ['features/loss-analysis/StatedCard.tsx', 'close'],
    ['features/loss-analysis/CauseCard.tsx', 'close'],
  ],
  lossProbe: [['features/loss-analysis/probing/ProbeQuestionView.tsx', 'probe']],
  interviewNote: [['features/loss-analysis/NotesCard.tsx', 'note']],
  lesson: [['features/loss-analysis/LessonsCard.tsx', 'lesson']],
  handover: [['features/care/HandoverCard.tsx', 'known']],
  installation: [['features/care/InstalledBaseCard.tsx', 'machine']],
  careCheck: [['features/care/ChecksCard.tsx', 'check']],
  realisation: [['features/care/RealisedCard.tsx', 'realisation']],
  accountPlan: [['features/key-accounts/plan/StandingCard.tsx', 'plan', ['potential', 'position']]],
  accountGoal: [['features/key-accounts/plan/GoalsCard.tsx', 'goal']],
  whiteSpaceCell: [['features/key-accounts/white-space/CellDialog.tsx', 'record']],
  loyaltyMeasure: [['features/key-accounts/plan/MeasuresCard.tsx', 'measure']],
  sponsorPair: [['features/key-accounts/plan/SponsorsCard.tsx', 'pair']],
  signatory: [['features/company/SignatoryRow.tsx', 'signatory']],
  documentTemplate: [['features/templates/TemplateRow.tsx', 'template']],
  textModule: [['features/offer-settings/texts/TextForm.tsx', 'module']],
  termsPreset: [['features/offer-settings/terms/PresetForm.tsx', 'preset', ['name', 'incotermPlace', 'deliveryTimeDe', 'deliveryTimeEn', 'netDays', 'skontoDays', 'validDays']]],
  termsPresetStep: [['features/offer-settings/terms/PlanTable.tsx', 'step']],
  numberingScheme: [['features/offer-settings/numbering/PatternCard.tsx', 'stored']],
  product: [['features/catalogue/products/ProductPanel.tsx', 'product', ['articleNumber', 'ean', 'nameDe', 'nameEn', 'descriptionDe', 'descriptionEn', 'unitDe', 'unitEn']]],
  priceList: [['features/catalogue/price-lists/PriceListsTab.tsx', 'list']],
  price: [['features/catalogue/products/ProductPrices.tsx', 'price']],
  marketSegment: [
    ['features/identification/segments/SegmentPage.tsx', 'segment'],
    ['features/identification/segments/CriteriaCard.tsx', 'segment'],
    ['features/identification/segments/PlanCard.tsx', 'segment'],
  ],
  segmentCriterion: [['features/identification/segments/CriteriaCard.tsx', 'criterion']],
  profileCriterion: [['features/identification/profile/CriterionRow.tsx', 'criterion']],
  scorecard: [['features/qualification/cards/ScorecardForm.tsx', 'card']],
  scorecardCriterion: [['features/qualification/cards/ScorecardForm.tsx', 'criterion']],
  signalAnswer: [['fields/score/ScorePanel.tsx', 'latest']],
  callListEntry: [['features/qualification/list/CallPanel.tsx', 'entry']],
  retentionRule: [['features/privacy/RetentionCard.tsx', 'ruleOf(kind)']],
};

/** Fields with no mark beside them, by why; they are in the inbox all the same. `type.*` stands for all of a type, `*.field` for one of any. */
const WITHOUT: Readonly<Record<string, readonly string[]>> = {
  'says what a record belongs to, which nobody changes': ['*.dealId', '*.offerId', '*.roundId', '*.demandId', '*.presetId', '*.priceListId', '*.scorecardId', '*.activityId', '*.benefitId', '*.criterionId', '*.raterId', '*.memberId', '*.originId'],
  'says which company it belongs to; moving somebody is one step with many records': ['*.accountId'],
  'is a place in a list whose rows are not edited there, and which anybody can move again': ['negotiationRound.orderKey', 'interviewNote.orderKey', 'lesson.orderKey', 'priceList.orderKey', 'marketSegment.orderKey', 'scorecard.orderKey'],
  'is written by the program': ['memberChange.*', 'offerVersion.*', 'offer.documentKind', 'offer.sourceOfferId', 'offer.version', 'offer.contactId', 'activity.isCloseStep', 'activity.origin', 'dealClose.frozenAt', 'dealClose.stageBefore', 'dealClose.light', 'dealClose.sellerId', 'erasure.*'],
  'comes from imports alone and has no editor': [
    '*.imports', '*.externalKey', 'account.revenue', 'account.founded', 'account.contacts', 'account.addresses', 'account.parentId', 'account.email', 'installation.productId',
    'person.companyHint', 'person.suffix', 'person.birthday', 'person.manager', 'person.assistant', 'person.language', 'person.tags', 'person.note', 'person.contacts', 'person.addresses', 'deal.note', 'dealProduct.*',
  ],
  'says what it was made from': ['pain.templateId', 'benefit.templateId', 'whiteSpaceCell.productId'],
  'is kept for later and has no editor': ['installation.note'],
  'is a picture, taken or taken away as a whole': ['portrait.*', 'activityPhoto.*'],
  'is a link, there or not there': ['needLink.*', 'argument.*'],
  'is kept for older versions': ['companyProfile.signatory', 'companyProfile.signatoryFunction'],
  'is chosen when it is entered and stays': ['careCheck.kind', 'needTemplate.kind', 'scorecardCriterion.kind', 'retentionRule.kind', 'numberingScheme.documentKind', 'lossProbe.reason', 'lossProbe.step'],
  'belongs to a file that is chosen as a whole': ['attachment.size', 'attachment.sha256', 'documentTemplate.size', 'documentTemplate.sha256'],
};

/** Enumerations whose values are what users know them by. */
const KNOWN_AS_WRITTEN = new Set(['incoterm']);
/** Never leave the laptop. */
const OF_THE_LAPTOP = new Set<RecordType>(['importRun', 'importRunPart', 'importProfile', 'numberSeries']);
const BOOKKEEPING = new Set(['type', 'id', 'createdAt', 'updatedAt', 'rev']);

const SHARED = RECORD_TYPES.filter((type) => !OF_THE_LAPTOP.has(type));
const fields = SHARED.flatMap((type) => Object.keys(recordSchemas[type].shape).filter((field) => !BOOKKEEPING.has(field)).map((field) => ({ type, field, path: `${type}.${field}` })));
const excused = Object.values(WITHOUT).flat();
const isExcused = (name: string, { type, field }: { type: string; field: string }): boolean => name === `${type}.${field}` || name === `${type}.*` || name === `*.${field}`;
const marked = new Map(SHARED.map((type) => [type, marksOf(type)]));
const hasOwnMark = ({ type, field }: { type: string; field: string }): boolean => marked.get(type as RecordType)?.get(field) === 'own';
const isMarked = ({ type, field }: { type: string; field: string }): boolean => marked.get(type as RecordType)?.has(field) === true;
/** What users see of records. */
const shown = fields.filter((one) => !excused.some((name) => isExcused(name, one)));

describe('two opinions about a field', () => {
  it('are marked where it is looked at, or it is said why not', () => {
    expect(shown.length).toBeGreaterThan(250);
    expect(shown.filter((one) => !isMarked(one)).map(({ path }) => path)).toEqual([]);
  });

  it('are excused for no field that is not there or has a mark of its own', () => {
    const needless = excused.filter((name) => !fields.some((one) => isExcused(name, one)));
    const marked = fields.filter((one) => excused.some((name) => isExcused(name, one)) && hasOwnMark(one));
    expect([needless, marked.map(({ path }) => path)]).toEqual([[], []]);
  });

  it('have a name for each field and words for each value of a list, in both languages', () => {
    const missing = shown.filter(({ type, field }) => !hasFieldWord(type, field)).map(({ path }) => path);
    for (const { type, field, path } of shown.filter((one) => !KNOWN_AS_WRITTEN.has(one.field))) {
      for (const value of listedValues(schemaOf(type, field))) {
        const key = `${listOf(type, field) ?? 'none'}.${value}`;
        for (const language of ['de', 'en'] as const) if (translator(language)(key as TextKey) === key) missing.push(`${path} ${language} ${key}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('show each decimal as the user writes it', () => {
    const decimals = shown.filter(({ type, field }) => isDecimal(schemaOf(type, field)));
    expect(decimals.length).toBeGreaterThan(40);
    expect(decimals.filter(({ type, field }) => !isDecimalField(type, field)).map(({ path }) => path)).toEqual([]);
  });
});

function schemaOf(type: RecordType, field: string): Schema {
  return (recordSchemas[type].shape as Record<string, unknown>)[field] as Schema;
}

/** The fields of a kind of record that have a mark in one of its editors: of their own, or that of the whole record. */
function marksOf(type: RecordType): Map<string, 'own' | 'of the record'> {
  const found = new Map<string, 'own' | 'of the record'>();
  for (const [file, record, handedOn = [], namedIn = [file]] of EDITORS[type] ?? []) {
    const source = sourceOf(file);
    const of = `record=\\{${record.replaceAll(/[.()]/g, '\\$&')}\\}`;
    const ofRecord = new RegExp(`<RecordOpinions ${of}(?: apart=\\{\\[([^\\]]*)\\]\\})? />`).exec(source);
    if (ofRecord !== null) for (const field of Object.keys(recordSchemas[type].shape)) if (ofRecord[1]?.includes(`'${field}'`) !== true) found.set(field, 'of the record');
    for (const [, field = ''] of source.matchAll(new RegExp(`<(?:RecordField|RecordTextField(?:<\\w+>)?|FieldOpinions|MoneyField)\\s+(?:key=\\{\\w+\\}\\s+)?${of}\\s+field="(\\w+)"`, 'g'))) found.set(field, 'own');
    for (const [, only = ''] of source.matchAll(new RegExp(`<RecordOpinions ${of} only=\\{\\[([^\\]]*)\\]\\}`, 'g'))) for (const [, field = ''] of only.matchAll(/'(\w+)'/g)) found.set(field, 'own');
    if (handedOn.length > 0) expect(source, `${file} hands fields on`).toMatch(new RegExp(`${of}\\s+field=\\{`));
    const named = namedIn.map(sourceOf).join('\n');
    for (const field of handedOn) if (new RegExp(`['"]${field}['"]`).test(named)) found.set(field, 'own');
  }
  return found;
}

function sourceOf(file: string): string {
  return readFileSync(resolve(import.meta.dirname, '../../../renderer', file), 'utf8');
}

/** A schema as it describes itself. */
type Schema = { safeParse: (value: unknown) => { success: boolean }; def: { type: string } & Record<string, unknown> };

function innerOf({ def }: Schema): Schema[] {
  const { innerType, element, in: source, options } = def as { innerType?: Schema; element?: Schema; in?: Schema; options?: Schema[] };
  return [innerType, element, source, ...(options ?? [])].filter((inner): inner is Schema => inner !== undefined);
}

function listedValues(schema: Schema): string[] {
  const { type, entries } = schema.def as { type: string; entries?: Record<string, string> };
  return type === 'enum' ? Object.values(entries ?? {}) : innerOf(schema).flatMap(listedValues);
}

function isDecimal(schema: Schema): boolean {
  if (schema.def.type === 'string') return schema.safeParse('12.5').success && !schema.safeParse('some words').success;
  return schema.def.type !== 'array' && innerOf(schema).some(isDecimal);
}
