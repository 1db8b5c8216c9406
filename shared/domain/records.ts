import { Account } from './account/account';
import { Person } from './account/person';
import { Portrait } from './account/portrait';
import { GuideQuestion } from './conversation-guide/guide-question';
import { Criterion } from './buying-center/criterion';
import { Member } from './buying-center/member';
import { Rating } from './buying-center/rating';
import { Relation } from './buying-center/relation';
import { Price } from './catalogue/price';
import { PriceList } from './catalogue/price-list';
import { Product } from './catalogue/product';
import { CoverageRule } from './coverage/coverage-rule';
import { Activity } from './deal/activity';
import { ActivityPhoto } from './deal/activity-photo';
import { Deal } from './deal/deal';
import { DealProduct } from './deal/deal-product';
import { ImportProfile } from './import/import-profile';
import { ImportRun, ImportRunPart } from './import/run/import-run';
import { ProfileCriterion } from './identification/ideal-profile';
import { AccountGoal } from './key-account/account-goal';
import { AccountPlan } from './key-account/account-plan';
import { WhiteSpaceCell } from './key-account/white-space-cell';
import { LoyaltyMeasure } from './key-account/loyalty-measure';
import { SponsorPair } from './key-account/sponsor-pair';
import { MarketSegment, SegmentCriterion } from './identification/market-segment';
import { DealClose } from './loss/deal-close';
import { InterviewNote } from './loss/interview-note';
import { Lesson } from './loss/lesson';
import { LossProbe } from './loss/loss-probe';
import { MemberChange } from './map-history/member-change';
import { NeedTemplate } from './need-library/need-template';
import { Benefit } from './needs/benefit';
import { NextBestAlternative } from './needs/next-best-alternative';
import { NeedLink } from './needs/need-link';
import { Pain } from './needs/pain';
import { Concession } from './negotiation/concession';
import { Demand } from './negotiation/demand';
import { Negotiation } from './negotiation/negotiation';
import { NegotiationRound } from './negotiation/negotiation-round';
import { Argument } from './offer/argument';
import { Attachment } from './offer/attachment';
import { LineItem } from './offer/line-item';
import { Offer } from './offer/offer';
import { OfferRecipient } from './offer/offer-recipient';
import { OfferVersion } from './offer/offer-version';
import { Handover } from './order-care/handover';
import { Installation } from './order-care/installation';
import { CareCheck } from './order-care/care-check';
import { Realisation } from './order-care/realisation';
import { PaymentStep } from './offer/payment-step';
import { Surcharge } from './offer/surcharge';
import { CallListEntry } from './qualification/call-list';
import { Scorecard, ScorecardCriterion, SignalAnswer } from './qualification/scorecard';
import { Erasure } from './privacy/erasure';
import { RetentionRule } from './privacy/retention-rule';
import { z } from './schema/zod';
import { Colleague } from './workspace/colleague';
import { CompanyProfile } from './workspace/company-profile';
import { DocumentTemplate } from './workspace/document-template';
import { NumberSeries } from './workspace/number-series';
import { NumberingScheme } from './workspace/numbering-scheme';
import { Signatory } from './workspace/signatory';
import { TermsPreset, TermsPresetStep } from './workspace/terms-preset';
import { TextModule } from './workspace/text-module';

/** Every record type with its schema. The key is the record's `type`. */
export const recordSchemas = {
  companyProfile: CompanyProfile,
  colleague: Colleague,
  account: Account,
  person: Person,
  portrait: Portrait,
  deal: Deal,
  dealProduct: DealProduct,
  activity: Activity,
  activityPhoto: ActivityPhoto,
  member: Member,
  rating: Rating,
  relation: Relation,
  criterion: Criterion,
  memberChange: MemberChange,
  coverageRule: CoverageRule,
  pain: Pain,
  benefit: Benefit,
  needLink: NeedLink,
  nextBestAlternative: NextBestAlternative,
  guideQuestion: GuideQuestion,
  needTemplate: NeedTemplate,
  offer: Offer,
  lineItem: LineItem,
  argument: Argument,
  surcharge: Surcharge,
  paymentStep: PaymentStep,
  offerRecipient: OfferRecipient,
  attachment: Attachment,
  offerVersion: OfferVersion,
  negotiation: Negotiation,
  negotiationRound: NegotiationRound,
  demand: Demand,
  concession: Concession,
  dealClose: DealClose,
  lossProbe: LossProbe,
  interviewNote: InterviewNote,
  lesson: Lesson,
  handover: Handover,
  installation: Installation,
  careCheck: CareCheck,
  realisation: Realisation,
  accountPlan: AccountPlan,
  accountGoal: AccountGoal,
  whiteSpaceCell: WhiteSpaceCell,
  loyaltyMeasure: LoyaltyMeasure,
  sponsorPair: SponsorPair,
  signatory: Signatory,
  documentTemplate: DocumentTemplate,
  textModule: TextModule,
  termsPreset: TermsPreset,
  termsPresetStep: TermsPresetStep,
  numberingScheme: NumberingScheme,
  numberSeries: NumberSeries,
  product: Product,
  priceList: PriceList,
  price: Price,
  importProfile: ImportProfile,
  importRun: ImportRun,
  importRunPart: ImportRunPart,
  marketSegment: MarketSegment,
  segmentCriterion: SegmentCriterion,
  profileCriterion: ProfileCriterion,
  scorecard: Scorecard,
  scorecardCriterion: ScorecardCriterion,
  signalAnswer: SignalAnswer,
  callListEntry: CallListEntry,
  erasure: Erasure,
  retentionRule: RetentionRule,
} as const;

export type RecordType = keyof typeof recordSchemas;
export type RecordOf<T extends RecordType> = z.infer<(typeof recordSchemas)[T]>;
export type AnyRecord = { [T in RecordType]: RecordOf<T> }[RecordType];

/** Every record type. Written out, so that whoever only needs the names does not load the schemas. */
export const RECORD_TYPES = [
  'companyProfile',
  'colleague',
  'account',
  'person',
  'portrait',
  'deal',
  'dealProduct',
  'activity',
  'activityPhoto',
  'member',
  'rating',
  'relation',
  'criterion',
  'memberChange',
  'coverageRule',
  'pain',
  'benefit',
  'needLink',
  'nextBestAlternative',
  'guideQuestion',
  'needTemplate',
  'offer',
  'lineItem',
  'argument',
  'surcharge',
  'paymentStep',
  'offerRecipient',
  'attachment',
  'offerVersion',
  'negotiation',
  'negotiationRound',
  'demand',
  'concession',
  'dealClose',
  'lossProbe',
  'interviewNote',
  'lesson',
  'handover',
  'installation',
  'careCheck',
  'realisation',
  'accountPlan',
  'accountGoal',
  'whiteSpaceCell',
  'loyaltyMeasure',
  'sponsorPair',
  'signatory',
  'documentTemplate',
  'textModule',
  'termsPreset',
  'termsPresetStep',
  'numberingScheme',
  'numberSeries',
  'product',
  'priceList',
  'price',
  'importProfile',
  'importRun',
  'importRunPart',
  'marketSegment',
  'segmentCriterion',
  'profileCriterion',
  'scorecard',
  'scorecardCriterion',
  'signalAnswer',
  'callListEntry',
  'erasure',
  'retentionRule',
] as const satisfies readonly RecordType[];
/** Compiles only while every record type stands above. */
export const RECORD_TYPES_ARE_COMPLETE: Exclude<RecordType, (typeof RECORD_TYPES)[number]> extends never ? true : never = true;

/** Schema of any record, chosen by its `type`. */
export const AnyRecordSchema = z.discriminatedUnion(
  'type',
  Object.values(recordSchemas) as unknown as [typeof Account, typeof Person],
) as unknown as z.ZodType<AnyRecord>;

/** Whom a record belongs to when it is shared: the whole workspace, or one account and what hangs on it. */
export type Scope = { kind: 'workspace' } | { kind: 'account'; accountId: string };

/** The scope of a record, read off the record itself. */
export function scopeOf(record: AnyRecord): Scope {
  if (record.type === 'account') return { kind: 'account', accountId: record.id };
  return 'accountId' in record && record.accountId !== null ? { kind: 'account', accountId: record.accountId } : { kind: 'workspace' };
}
