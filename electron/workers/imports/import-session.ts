import type { ImportTable } from '../../../shared/contract/import-storage';
import type { Decisions, ImportedFile, ImportResult, TakenAs } from '../../../shared/contract/import-wizard';
import type { HandlersOf } from '../../../shared/contract/method';
import type { ParsersContract } from '../../../shared/contract/workers';
import { draftSource, type DraftedSource, type ImportSource } from '../../../shared/domain/import/draft-source';
import type { ImportProfile } from '../../../shared/domain/import/import-profile';
import { proposeSettings, type ChosenSettings, type ImportSettings } from '../../../shared/domain/import/import-settings';
import { valueKey, type Existing, type ImportChoices, type ImportPlan } from '../../../shared/domain/import/plan/import-plan';
import { planImport } from '../../../shared/domain/import/plan/plan-import';
import { importRecords, type ImportRecords } from '../../../shared/domain/import/plan/plan-records';
import { headerSignature, rememberedSettings } from '../../../shared/domain/import/remembered-settings';
import type { AnyRecord, RecordOf } from '../../../shared/domain/records';
import type { Day, Language } from '../../../shared/domain/schema/values';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import { listFile } from '../exports/list-file';
import { phoneKeys } from '../parsers/phone-key';
import { readImportFile } from '../parsers/read-import-file';
import { changesOfPlan, type Change } from './changes-of-plan';
import { importReport } from './import-report';
import { newId } from './new-id';
import { messageOf, viewOfPlan, type PlanView } from './view-of-plan';
import { viewOfSource } from './view-of-source';

/** Changes go to the storage in lots of this many. */
const LOT = 500;

type Opened = { bytes: Uint8Array; fileName: string; language: Language; today: Day; profiles: ImportProfile[] };
type Read = { options: string; source: ImportSource };
type Taken = { key: string; settings: ImportSettings | null; asked: number[]; profile: ImportProfile | null; isRemembered: boolean; drafted: DraftedSource | null };
type Planned = { plan: ImportPlan; records: ImportRecords; decisions: Decisions; view: PlanView };

/** One import, from the bytes of a file to the records it becomes. A new file takes the place of the one before. */
export function importSession(): HandlersOf<ParsersContract>['imports'] {
  let opened: Opened | null = null;
  let read: Read | null = null;
  let taken: Taken | null = null;
  let planned: Planned | null = null;
  let changes: Change[] = [];
  let finished: { result: ImportResult; planned: Planned; source: ImportSource } | null = null;
  const existing = new Map<ImportTable, AnyRecord[]>();

  const readAs = (of: Opened, options: object, as: TakenAs): Result<ImportedFile> => {
    const key = JSON.stringify(options);
    if (read?.options !== key) {
      const parsed = readImportFile(of.bytes, options);
      if (!parsed.ok) return err(appError('not-a-table', { name: of.fileName, failure: parsed.error }));
      read = { options: key, source: parsed.value };
      taken = null;
    }
    planned = null;
    taken = takeAs(read.source, of, as, taken);
    return ok(viewOfSource(read.source, taken.settings, { fileName: of.fileName, size: of.bytes.length, isRemembered: taken.isRemembered }));
  };

  return {
    open: async ({ bytes, fileName, language, today, profiles, options, taken: as }) => {
      const next = { bytes, fileName, language, today, profiles: profiles.map((line) => JSON.parse(line) as ImportProfile) };
      [opened, read, taken, planned] = [null, null, null, null];
      const answer = readAs(next, options, as);
      if (answer.ok) opened = next;
      return answer;
    },
    readAgain: async ({ options, taken: as }) => (opened === null ? err(noFile()) : readAs(opened, options, as)),
    existing: async ({ type, lines, isFirst }) => {
      if (isFirst) existing.clear();
      const known = existing.get(type) ?? [];
      for (const line of lines) known.push(JSON.parse(line) as AnyRecord);
      existing.set(type, known);
      return ok({});
    },
    plan: async ({ taken: as, decisions }) => {
      if (opened === null || read === null) return err(noFile());
      taken = takeAs(read.source, opened, as, taken);
      taken.drafted ??= draftSource(read.source, taken.settings, opened.today);
      planned = planOf(taken.drafted, existing, decisions, taken.profile, opened.language);
      return ok(planned.view.dryRun);
    },
    entries: async ({ list, from, count }) => {
      if (planned === null) return err(noFile());
      const { lists, entryOf } = planned.view;
      return ok({ entries: lists[list].slice(from, from + count).map(entryOf) });
    },
    prepare: async ({ now }) => {
      if (opened === null || read === null || taken === null || planned === null) return err(noFile());
      const { plan, records, decisions } = planned;
      const { settings, asked, profile } = taken;
      const values = decisions.values.map(({ field, value, answer }) => ({ field, from: value, to: answer }));
      const mapping = read.source.source === 'cards' || settings === null ? null : { signature: headerSignature(read.source.table.headers), settings, asked, values, before: profile };
      const prepared = changesOfPlan({ plan, records, mapping, fileName: opened.fileName, now, warnings: plan.messages.length + problemsOf(read.source).length });
      changes = prepared.changes;
      finished = { result: prepared.result, planned, source: read.source };
      return ok({ total: changes.length, result: prepared.result });
    },
    takeChanges: async () => ok({ lines: changes.splice(0, LOT).map(({ base, record }) => JSON.stringify([base, record])) }),
    listFile: async ({ list, format, language }) => {
      const { accounts, persons, deals, dealProducts, products, colleagues } = existingOf(existing);
      return ok({ bytes: listFile(list, format, { accounts, persons, deals, dealProducts, products, colleagues }, language) });
    },
    report: async ({ format, language }) => {
      if (finished === null) return err(noFile());
      const { result, source, planned: { plan, view } } = finished;
      const messages = [...problemsOf(source), ...plan.messages.map(messageOf)].sort((a, b) => a.line - b.line);
      const entries = [...plan.companies, ...plan.people, ...plan.deals, ...plan.products].map(view.entryOf);
      return ok(importReport({ result, entries, messages, gone: plan.gone.map(({ name }) => name) }, format, language));
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
  const plan = planImport({ kind: source.kind, source: source.signature, drafts: source.drafts, existing, choices, phoneKey: phoneKeys(language) });
  const origin = { now: new Date().toISOString(), newId, base64: (bytes: Uint8Array) => Buffer.from(bytes).toString('base64') };
  const records = importRecords(plan, existing, choices, decisions.priceList, origin);
  return { plan, records, decisions, view: viewOfPlan(plan, records) };
}

/** What the user decided now comes before what was decided for such a file the last time. */
function choicesOf({ skipped, sameAs, leftOut, values, collectUnder, currency }: Decisions, profile: ImportProfile | null): ImportChoices {
  const known = (profile?.values ?? []).flatMap(({ field, from, to }): [string, string][] => (field === 'deal.stage' || field === 'deal.product' ? [[valueKey(field, from), to]] : []));
  const decided = values.map(({ field, value, answer }): [string, string] => [valueKey(field, value), answer]);
  return { skipped: new Set(skipped), sameAs: new Map(sameAs), leftOut: new Set(leftOut), values: new Map([...known, ...decided]), collectUnder, currency };
}
