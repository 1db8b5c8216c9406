import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordSchemas } from '../../../shared/domain/records';

const root = resolve(import.meta.dirname, '../../..');

/** Fields whose words are about people or about what was done with them, with the files of their editors. Each has the lint. */
const LINTED: Record<string, readonly string[]> = {
  'account.note': ['features/accounts/AccountDetails.tsx'],
  'activity.subject': [
    'fields/ActivityForm.tsx', 'features/accounts/ActivityRow.tsx', 'features/today/QuickAdd.tsx', 'features/deal/NextStepField.tsx', 'features/care/PromisesCard.tsx',
    'features/loss-analysis/LessonsCard.tsx', 'features/negotiation/close-plan/CloseStepRow.tsx', 'features/qualification/list/LogCallForm.tsx',
  ],
  'activity.note': ['fields/ActivityForm.tsx', 'features/accounts/ActivityRow.tsx', 'features/qualification/list/LogCallForm.tsx'],
  'member.note': ['features/buying-center/inspector/MemberInspector.tsx'],
  'rating.evidenceSource': ['features/buying-center/inspector/EvidenceFields.tsx'],
  'criterion.text': ['features/buying-center/inspector/CriteriaList.tsx'],
  'pain.evidenceSource': ['features/needs/inspector/SourceFields.tsx'],
  'benefit.evidenceSource': ['features/needs/inspector/SourceFields.tsx'],
  'nextBestAlternative.evidenceSource': ['features/needs/inspector/SourceFields.tsx'],
  'guideQuestion.answer': ['features/needs/guide/AnswerFields.tsx'],
  // Why nothing is offered for somebody's motive.
  'offer.motiveGapReason': ['features/offer/release/ReleaseDialog.tsx'],
  'negotiationRound.note': ['features/negotiation/rounds/RoundForm.tsx'],
  'deal.statedReason': ['fields/close-deal/CloseDialog.tsx', 'features/loss-analysis/StatedCard.tsx'],
  'dealClose.establishedText': ['features/loss-analysis/CauseCard.tsx'],
  'dealClose.unreachableWhy': ['features/loss-analysis/CauseCard.tsx'],
  'lossProbe.answer': ['features/loss-analysis/probing/ProbeQuestionView.tsx'],
  'interviewNote.quote': ['features/loss-analysis/NotesCard.tsx'],
  'interviewNote.note': ['features/loss-analysis/NotesCard.tsx'],
  'lesson.text': ['features/loss-analysis/LessonsCard.tsx'],
  'handover.why': ['features/care/HandoverCard.tsx'],
  'handover.scope': ['features/care/HandoverCard.tsx'],
  'careCheck.text': ['features/care/ChecksCard.tsx'],
  'realisation.quote': ['features/care/RealisedCard.tsx'],
  'loyaltyMeasure.text': ['features/key-accounts/plan/MeasuresCard.tsx'],
  'whiteSpaceCell.note': ['features/key-accounts/white-space/CellDialog.tsx'],
  'sponsorPair.note': ['features/key-accounts/plan/SponsorsCard.tsx'],
};

/** All other fields that take any words, by why they have none. `type.*` stands for all of a type. */
const WITHOUT: Record<string, readonly string[]> = {
  'is a name, a function or a word to find them by': [
    'account.name', 'account.industry', 'account.founded', 'account.vatId', 'account.tags[]',
    'person.companyHint', 'person.title', 'person.firstName', 'person.lastName', 'person.suffix', 'person.function', 'person.department', 'person.manager', 'person.assistant',
    'member.displayName', 'member.displayFunction', 'member.displayCompany', 'activity.closePerson', 'negotiationRound.people', 'dealClose.statedBy', 'dealClose.competitor',
    'dealClose.people[].name', 'dealClose.people[].function', 'lossProbe.by', 'interviewNote.person', 'handover.handedTo', 'careCheck.person', 'sponsorPair.ownName', 'sponsorPair.personName',
    'colleague.*', 'deal.name', 'dealProduct.name', 'signatory.*', 'coverageRule.name', 'marketSegment.name', 'profileCriterion.name', 'segmentCriterion.values[]', 'profileCriterion.values[]', 'scorecard.name',
    'scorecardCriterion.name', 'priceList.name', 'termsPreset.name', 'textModule.name', 'documentTemplate.*', 'installation.name', 'installation.serial', 'installation.place', 'negotiationRound.place',
  ],
  'is an address, a number or a key': [
    'account.street', 'account.postalCode', 'account.city', 'account.region', 'account.country', 'account.website', 'account.email', 'account.phone', 'account.contacts[].*', 'account.addresses[].*',
    'account.externalKey', 'account.imports[].*', 'person.email', 'person.phone', 'person.contacts[].*', 'person.addresses[].*', 'person.externalKey', 'person.imports[].*',
    'deal.externalKey', 'deal.imports[].*', 'product.imports[].*', 'lossProbe.outcome', 'guideQuestion.openPoint', 'numberingScheme.pattern', 'numberSeries.device',
  ],
  'comes from imports alone and has no editor': ['person.note', 'person.tags[]', 'deal.note'],
  'is kept for later and has no editor': ['installation.note', 'signalAnswer.note'],
  'is written by the program': ['memberChange.*', 'importProfile.*', 'importRun.*', 'importRunPart.*', 'offerVersion.*', 'portrait.base64', 'activityPhoto.*'],
  'is about a plant, its trouble, accidents and sick leave as such': ['pain.text', 'pain.consequences', 'pain.eventText', 'nextBestAlternative.text'],
  'is about what a company is offered or asks for': [
    'benefit.text', 'benefit.proofText', 'benefit.enabledBy', 'benefit.lintOverride', 'negotiation.ownAlternative', 'negotiation.customerAlternative', 'demand.text', 'concession.text', 'concession.counter',
    'accountPlan.goals', 'accountGoal.text', 'accountGoal.measure', 'accountGoal.target', 'marketSegment.note', 'marketSegment.nextAction',
  ],
  'is a question or a text for any customer': ['guideQuestion.text', 'needTemplate.*', 'scorecardCriterion.question', 'textModule.text', 'termsPreset.deliveryTimeDe', 'termsPreset.deliveryTimeEn', 'termsPreset.incotermPlace', 'termsPresetStep.*'],
  'goes to the customer in a document': [
    'companyProfile.*', 'offer.customerOrder', 'offer.number', 'offer.title', 'offer.introduction', 'offer.closing', 'offer.paymentTerms', 'offer.deliveryTerms', 'offer.deliveryTime', 'offer.incotermPlace',
    'lineItem.*', 'surcharge.text', 'paymentStep.text', 'attachment.*',
    'product.articleNumber', 'product.ean', 'product.nameDe', 'product.nameEn', 'product.descriptionDe', 'product.descriptionEn', 'product.unitDe', 'product.unitEn', 'product.category',
  ],
};

/** Editors of fields of the same name that are not about people. */
const OTHER_EDITORS: Record<string, string> = {
  'features/identification/segments/PlanCard.tsx': 'note of a market segment',
  'features/key-accounts/plan/GoalsCard.tsx': 'goal of an account',
  'features/needs/alternative/AlternativeFields.tsx': 'what a company would do instead',
  'features/needs/inspector/BenefitInspector.tsx': 'what is offered',
  'features/needs/inspector/PainInspector.tsx': 'pain of a plant',
  'features/negotiation/rounds/ConcessionRow.tsx': 'what is given',
  'features/negotiation/rounds/DemandList.tsx': 'what is asked for',
  'features/offer-settings/texts/TextForm.tsx': 'text for any customer',
  'features/offer/items/cells/TextCell.tsx': 'position of an offer',
  'features/offer/surcharges/SurchargeRow.tsx': 'surcharge of an offer',
  'features/offer/terms/PaymentPlan.tsx': 'payment of an offer',
};

describe('words that should not be written about people', () => {
  it('are looked for in each text of a record, or it is said why not', () => {
    const isNamed = (field: string, name: string): boolean => name === field || (name.endsWith('*') && field.startsWith(name.slice(0, -1)));
    const names = [...Object.keys(LINTED), ...Object.values(WITHOUT).flat()];
    const fields = freeTexts();
    expect(fields.length).toBeGreaterThan(150);
    expect(fields.filter((field) => names.filter((name) => isNamed(field, name)).length !== 1)).toEqual([]);
    expect(names.filter((name) => !fields.some((field) => isNamed(field, name)))).toEqual([]);
  });

  it.each(Object.entries(LINTED))('are pointed out in each editor of %s', (path, files) => {
    const field = path.split('.').at(-1);
    for (const file of files) {
      const source = sourceOf(file);
      const isBound = new RegExp(`<RecordTextField(?:<\\w+>)? [^>]*field="${field}" aboutPeople `).test(source);
      expect(isBound || /<AboutPeople text=/.test(source), file).toBe(true);
    }
  });

  it('are forgotten in no editor of a field of such a name', () => {
    const fields = [...new Set(Object.keys(LINTED).map((path) => path.split('.').at(-1)))].join('|');
    const isLeftOut = new RegExp(`field="(?:${fields})"(?! aboutPeople)`);
    const bound = new RegExp(`useRecordText\\(\\w+, '(?:${fields})'`, 'g');
    const forgotten = (readdirSync(resolve(root, 'renderer'), { recursive: true }) as string[])
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.tsx'))
      .filter((file) => {
        const source = sourceOf(file);
        const isUsed = [...source.matchAll(/<RecordTextField[^]*?\/>/g)].some(([use]) => isLeftOut.test(use));
        return isUsed || [...source.matchAll(bound)].length > [...source.matchAll(/<AboutPeople /g)].length;
      });
    expect(forgotten.sort()).toEqual(Object.keys(OTHER_EDITORS));
  });
});

function sourceOf(file: string): string {
  return readFileSync(resolve(root, 'renderer', file), 'utf8');
}

/** A schema as it describes itself. */
type Schema = { safeParse: (value: unknown) => { success: boolean }; def: { type: string } & Record<string, unknown> };

/** Every text of the records that takes any words, as `type.field`, with `[]` for what there may be several of. */
function freeTexts(): string[] {
  const found = new Set<string>();
  const look = (schema: Schema, path: string): void => {
    const { type, shape, element, innerType, options, valueType, in: source, items } = schema.def as Record<string, unknown> & {
      shape?: Record<string, Schema>; element?: Schema; innerType?: Schema; options?: Schema[]; valueType?: Schema; in?: Schema; items?: Schema[];
    };
    if (type === 'string' && schema.safeParse('He drinks, I hear.').success) found.add(path);
    for (const [name, inner] of Object.entries(shape ?? {})) look(inner, `${path}.${name}`);
    if (element !== undefined) look(element, `${path}[]`);
    if (valueType !== undefined) look(valueType, `${path}.{}`);
    for (const inner of [innerType, source, ...(options ?? []), ...(items ?? [])]) if (inner !== undefined) look(inner, path);
  };
  for (const [type, schema] of Object.entries(recordSchemas)) look(schema as unknown as Schema, type);
  return [...found];
}
