import { createHash } from 'node:crypto';
import type { ImportTable, PackedChanges } from '../../../shared/contract/import-storage';
import type { Decisions, ImportedFile, ImportResult, TakenAs } from '../../../shared/contract/import-wizard';
import type { HandlersOf } from '../../../shared/contract/method';
import type { ParsersContract } from '../../../shared/contract/workers';
import { draftSource, type DraftedSource, type ImportSource } from '../../../shared/domain/import/draft-source';
import { erasureLookup } from '../../../shared/domain/privacy/erasure';
import { openQuestions } from '../../../shared/domain/import/formats/column-format';
import type { ImportProfile } from '../../../shared/domain/import/import-profile';
import { proposeSettings, type ChosenSettings, type ImportSettings } from '../../../shared/domain/import/import-settings';
import { valueKey, type Existing, type ImportChoices, type ImportPlan } from '../../../shared/domain/import/plan/import-plan';
import { planImport } from '../../../shared/domain/import/plan/plan-import';
import { writeRecords, type ImportRecords } from '../../../shared/domain/import/plan/plan-records';
import { headerSignature, rememberedSettings } from '../../../shared/domain/import/remembered-settings';
import type { TableOptions } from '../../../shared/domain/import/table';
import type { AnyRecord, RecordOf } from '../../../shared/domain/records';
import type { Day, Language } from '../../../shared/domain/schema/values';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import { listFile } from '../exports/list-file';
import { phoneKeys } from '../parsers/phone-key';
import { readImportFile } from '../parsers/read-import-file';
import { changesOfPlan } from './changes-of-plan';
import { collectGarbage } from '../collect-garbage';
import { importReport } from './import-report';
import { newId } from './new-id';
import { messageOf, viewOfPlan, type PlanView } from './view-of-plan';
import { viewOfSource } from './view-of-source';

type Opened = { bytes: Uint8Array; fileName: string; language: Language; today: Day; profiles: ImportProfile[]; options: TableOptions };
type Read = { options: string; source: ImportSource };
type Asked = { taken: TakenAs; decisions: Decisions };
type Taken = { key: string; settings: ImportSettings | null; asked: number[]; profile: ImportProfile | null; isRemembered: boolean; drafted: DraftedSource | null };
type Planned = { plan: ImportPlan; write: (take: (record: AnyRecord) => void) => ImportRecords['updated']; decisions: Decisions; view: PlanView };

/** One import, from the bytes of a file to the records it becomes. A new file takes the place of the one before. */
export function importSession(): HandlersOf<ParsersContract>['imports'] {
  let opened: Opened | null = null;
  let read: Read | null = null;
  let taken: Taken | null = null;
  let planned: Planned | null = null;
  let asked: Asked | null = null;
  let lots: PackedChanges[] = [];
  let finished: Parameters<typeof importReport>[0] | null = null;
  const existing = new Map<ImportTable, AnyRecord[]>();

  const sourceOf = ({ bytes, fileName, options }: Opened): Result<ImportSource> => {
    const key = JSON.stringify(options);
    if (read?.options !== key) {
      const parsed = readImportFile(bytes, options);
      if (!parsed.ok) return err(appError('not-a-table', { name: fileName, failure: parsed.error }));
      read = { options: key, source: parsed.value };
      taken = null;
    }
    return ok(read.source);
  };

  const readAs = (of: Opened, as: TakenAs): Result<ImportedFile> => {
    const source = sourceOf(of);
    if (!source.ok) return source;
    [opened, planned, asked] = [of, null, null];
    taken = takeAs(source.value, of, as, taken);
    return ok(viewOfSource(source.value, taken.settings, { fileName: of.fileName, size: of.bytes.length, isRemembered: taken.isRemembered }));
  };

  /** The plan that was asked for last; made once more where it was let go to be written. */
  const lastPlan = (): Result<{ of: Opened; source: ImportSource; taken: Taken; planned: Planned }> => {
    if (opened === null || asked === null) return err(noFile());
    const source = sourceOf(opened);
    if (!source.ok) return source;
    taken = takeAs(source.value, opened, asked.taken, taken);
    if (planned === null) {
      taken.drafted ??= draftSource(source.value, taken.settings, opened.today);
      planned = planOf(taken.drafted, existing, asked.decisions, taken.profile, opened.language);
    }
    return ok({ of: opened, source: source.value, taken, planned });
  };

  /** Makes the changes of the last plan, and what its report says. */
  const prepare = (now: string): Result<{ total: number; result: ImportResult }> => {
    const last = lastPlan();
    if (!last.ok) return last;
    const { of, source, planned: { plan, write, decisions, view }, taken: { settings, asked: formats, profile } } = last.value;
    // A column that proves nothing would be read as a guess.
    if (settings !== null && openQuestions(settings.targets, settings.formats).length > 0) return err(appError('refused', {}));
    const values = decisions.values.map(({ field, value, answer }) => ({ field, from: value, to: answer }));
    const mapping = source.source === 'cards' || settings === null ? null : { signature: headerSignature(source.table.headers), settings, asked: formats, values, before: profile };
    const messages = [...problemsOf(source), ...plan.messages.map(messageOf)].sort((a, b) => a.line - b.line);
    const prepared = changesOfPlan({ kind: plan.kind, figures: view.dryRun.figures, write, mapping, fileName: of.fileName, now, warnings: messages.length });
    lots = prepared.lots;
    const entries = [...plan.companies, ...plan.people, ...plan.deals, ...plan.products].map(view.entryOf);
    finished = { result: prepared.result, entries, messages, gone: plan.gone.map(({ name }) => name) };
    return ok({ total: prepared.total, result: prepared.result });
  };

  return {
    open: async ({ bytes, fileName, language, today, profiles, options, taken: as }) => {
      [opened, read, taken, asked, planned] = [null, null, null, null, null];
      return readAs({ bytes, fileName, language, today, profiles: profiles.map((line) => JSON.parse(line) as ImportProfile), options }, as);
    },
    readAgain: async ({ options, taken: as }) => (opened === null ? err(noFile()) : readAs({ ...opened, options }, as)),
    existing: async ({ type, lines, isFirst }) => {
      if (isFirst) existing.clear();
      const known = existing.get(type) ?? [];
      for (const line of lines) known.push(JSON.parse(line) as AnyRecord);
      existing.set(type, known);
      return ok({});
    },
    plan: async ({ taken: as, decisions }) => {
      [asked, planned] = [{ taken: as, decisions }, null];
      const last = lastPlan();
      return last.ok ? ok(last.value.planned.view.dryRun) : last;
    },
    entries: async ({ list, from, count }) => {
      const last = lastPlan();
      if (!last.ok) return last;
      const { lists, entryOf } = last.value.planned.view;
      return ok({ entries: lists[list].slice(from, from + count).map(entryOf) });
    },
    prepare: async ({ now }) => {
      const prepared = prepare(now);
      // The records need nothing of what they were made of; an import that is called off is planned once more.
      [read, taken, planned] = [null, null, null];
      collectGarbage();
      return prepared;
    },
    takeChanges: async () => ok({ changes: lots.shift() ?? null }),
    listFile: async ({ list, format, language }) => {
      const { accounts, persons, deals, dealProducts, products, colleagues } = existingOf(existing);
      return ok({ bytes: listFile(list, format, { accounts, persons, deals, dealProducts, products, colleagues }, language) });
    },
    report: async ({ format, language }) => {
      return finished === null ? err(noFile()) : ok(importReport(finished, format, language));
    },
  };
}

function noFile() {
  return appError('not-found', { id: 'import' });
}

function problemsOf(source: ImportSource) {
  return source.source === 'table' ? source.table.problems.map((problem) => ({ of: 'table' as const, ...problem })) : source.cards.problems.map((problem) => ({ of: 'card' as const, ...problem }));
}

/** How a file is taken: as it was decided by hand, as such a file was taken before, or as it suggests. */
function takeAs(source: ImportSource, { language, profiles }: Opened, as: TakenAs, before: Taken | null): Taken {
  const key = JSON.stringify(as);
  if (before?.key === key) return before;
  if (source.source === 'cards') return { key, settings: null, asked: [], profile: null, isRemembered: false, drafted: null };
  const signature = headerSignature(source.table.headers);
  const profile = profiles.find((one) => one.signature === signature) ?? null;
  const isRemembered = profile !== null && as.targets === null && (as.kind === null || as.kind === profile.kind);
  const formats = Object.fromEntries(as.formats.map(({ column, format }) => [column, format]));
  const chosen: ChosenSettings = {
    ...(as.kind === null ? {} : { kind: as.kind }),
    ...(as.targets === null ? {} : { targets: as.targets }),
    ...(isRemembered ? rememberedSettings(profile) : {}),
  };
  const open = proposeSettings(source.table, language, { ...chosen, formats });
  const remembered = isRemembered ? rememberedSettings(profile).formats : {};
  const settings = proposeSettings(source.table, language, { ...chosen, formats: { ...remembered, ...formats } });
  // A format that was asked for once is asked for, and remembered, as long as the column proves nothing.
  const asked = open.formats.flatMap((format, column) => (column in formats || (format.kind !== 'text' && !format.isProven && column in (remembered ?? {})) ? [column] : []));
  return { key, settings, asked, profile, isRemembered, drafted: null };
}

function existingOf(tables: ReadonlyMap<ImportTable, AnyRecord[]>): Existing {
  const of = <T extends ImportTable>(type: T): RecordOf<T>[] => (tables.get(type) ?? []) as RecordOf<T>[];
  return { accounts: of('account'), persons: of('person'), deals: of('deal'), dealProducts: of('dealProduct'), products: of('product'), priceLists: of('priceList'), prices: of('price'), colleagues: of('colleague') };
}

function planOf(source: DraftedSource, tables: ReadonlyMap<ImportTable, AnyRecord[]>, decisions: Decisions, profile: ImportProfile | null, language: Language): Planned {
  const existing = existingOf(tables);
  const choices = choicesOf(decisions, profile);
  const erasures = (tables.get('erasure') ?? []) as RecordOf<'erasure'>[];
  const wasErased = erasureLookup(erasures, (text) => createHash('sha256').update(text).digest('hex'));
  const plan = planImport({ kind: source.kind, source: source.signature, drafts: source.drafts, existing, choices, phoneKey: phoneKeys(language), erasedOn: (who) => wasErased(who)?.erasedOn ?? null });
  const origin = { now: new Date().toISOString(), newId, base64: (bytes: Uint8Array) => Buffer.from(bytes).toString('base64') };
  const write: Planned['write'] = (take) => writeRecords(plan, existing, choices, decisions.priceList, origin, take);
  return { plan, write, decisions, view: viewOfPlan(plan, doesWrite(plan, write)) };
}

/** Whether an import changes anything. What is new is written; whether what is there changes, the records tell. */
function doesWrite({ companies, people, deals, products }: ImportPlan, write: Planned['write']): boolean {
  if ([companies, people, deals, products].some((list) => list.some(({ action }) => action === 'create'))) return true;
  let isAnyNew = false;
  const changed = write(() => (isAnyNew = true));
  return isAnyNew || changed.length > 0;
}

/** What the user decided now comes before what was decided for such a file the last time. */
function choicesOf({ skipped, takenBack, sameAs, leftOut, values, collectUnder, currency }: Decisions, profile: ImportProfile | null): ImportChoices {
  const known = (profile?.values ?? []).flatMap(({ field, from, to }): [string, string][] => (field === 'deal.stage' || field === 'deal.product' ? [[valueKey(field, from), to]] : []));
  const decided = values.map(({ field, value, answer }): [string, string] => [valueKey(field, value), answer]);
  return { skipped: new Set(skipped), takenBack: new Set(takenBack), sameAs: new Map(sameAs), leftOut: new Set(leftOut), values: new Map([...known, ...decided]), collectUnder, currency };
}
