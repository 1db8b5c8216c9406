import type { Decisions, DryRun, ImportedFile, ImportResult, TakenAs } from '../../../../shared/contract/import-wizard';
import type { TableOptions } from '../../../../shared/domain/import/table';
import type { AppError } from '../../../../shared/errors/app-error';

/** Steps of the import in their order. */
export const STEPS = ['file', 'recognition', 'mapping', 'values', 'duplicates', 'dryRun', 'report'] as const;
export type Step = (typeof STEPS)[number];

/** Steps that need a dry run. */
const PLANNED: ReadonlySet<Step> = new Set(['values', 'duplicates', 'dryRun']);

/** What is known and decided about the file that is being imported. */
export type WizardState = {
  step: Step;
  file: ImportedFile | null;
  options: TableOptions;
  taken: TakenAs;
  decisions: Decisions;
  dryRun: DryRun | null;
  /** What is waited for: nothing else can be done meanwhile. */
  busy: 'reading' | 'planning' | 'writing' | null;
  failure: AppError | null;
  /** Whether the dry run was made anew since records had changed. */
  isConflict: boolean;
  result: ImportResult | null;
};

export const AS_SUGGESTED: TakenAs = { kind: null, targets: null, formats: [] };

/** The state before a file is chosen. Words that name new records are in the user's language. */
export function firstState(names: { collectUnder: string; priceList: string }): WizardState {
  return {
    step: 'file', file: null, options: {}, taken: AS_SUGGESTED,
    decisions: { skipped: [], takenBack: [], sameAs: [], leftOut: [], values: [], collectUnder: names.collectUnder, currency: 'EUR', priceList: names.priceList },
    dryRun: null, busy: null, failure: null, isConflict: false, result: null,
  };
}

/** Steps a file goes through: cards have no columns. */
export function stepsOf({ file }: WizardState): Step[] {
  return STEPS.filter((step) => step !== 'mapping' || file?.content.source !== 'cards');
}

/** Whether a step can be gone to: everything before the report, once there is a file; nothing but the report after it. */
export function isReachable({ file, result, busy }: WizardState, step: Step): boolean {
  if (busy === 'writing') return false;
  if (result !== null) return step === 'report';
  return step === 'file' || (file !== null && step !== 'report' && isImportable(file));
}

/** Positions go into offers, and what a table is about must be known. */
export function isImportable({ content }: ImportedFile): boolean {
  return content.source === 'cards' || (content.kind !== 'positions' && content.kind !== 'table');
}

/** Columns that can be read in two ways and were not decided: until then nothing is written. */
export function openColumns({ content }: ImportedFile): number[] {
  return content.source === 'table' ? content.questions.map(({ column }) => column) : [];
}

/** Whether a step shows what the import would do, which must be worked out before it. */
export function needsDryRun(step: Step): boolean {
  return PLANNED.has(step);
}
