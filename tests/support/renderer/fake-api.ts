import { vi } from 'vitest';
import type { Api } from '../../../shared/contract/contract';
import type { ProtectionState } from '../../../shared/contract/protection';
import type { SharingState } from '../../../shared/contract/sharing';
import type { Settings } from '../../../shared/contract/settings';
import type { RecordDiff } from '../../../shared/document/record-diff';
import type { AnyRecord } from '../../../shared/domain/records';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';

const NO_PASSPHRASE: ProtectionState = { isEncrypted: true, isLocked: false, hasPassphrase: false, asksPassphrase: false, hasRecoveryKey: false, keyStore: 'system' };

type Overrides = { [N in keyof Api]?: Partial<Api[N]> };

export type FakeApi = { api: Api; stored: Map<string, AnyRecord> };

/** Nothing is shared. */
const SHARING_OFF: SharingState = { isOn: false, isPaused: false, server: '', companyServer: null, user: '', accountIds: [], sharesWorkspace: false, status: null };

/** Main as a page sees it, with records in memory. Every method is a spy; `overrides` replace single ones. */
export function fakeApi(overrides: Overrides = {}, settings: Partial<Settings> = {}): FakeApi {
  const stored = new Map<string, AnyRecord>();
  let current: Settings = { language: 'en', theme: 'light', lastPlace: '', colleagueId: null, numberDevice: '', needsView: 'columns', autoLockMinutes: 15, ...settings };
  const cancelled = async () => err(appError('cancelled', {}));
  const missing = async () => err(appError('not-found', { id: '' }));
  const base: Api = {
    records: {
      load: async () => ok({ records: [...stored.values()] }),
      commit: async (input) => {
        const diff = input.diff as RecordDiff;
        for (const record of Object.values(diff.added)) stored.set(record.id, record);
        for (const [, record] of Object.values(diff.updated)) stored.set(record.id, record);
        for (const id of Object.keys(diff.removed)) stored.delete(id);
        return ok({});
      },
      listAccounts: async () =>
        ok({ accounts: [...stored.values()].flatMap((record) => (record.type === 'account' ? [{ id: record.id, name: record.name, city: record.city, industry: record.industry }] : [])) }),
      search: async () => ok({ hits: [] }),
    },
    workspace: {
      status: async () => ok({ isEmpty: stored.size === 0, snapshot: null, runtime: { electron: '25.1.1', chromium: '114.0.1' }, version: '0.1.0', snapshotFailure: null }),
      loadSample: async () => ok({}),
      saveSnapshot: async () => ok({ name: 'werkbank-1.wbs', createdAt: '2026-03-25T08:00:00.000Z', records: stored.size }),
      lastSnapshot: async () => ok({ snapshot: null }),
      beginAnew: async () => ok({}),
      copy: async () => ok({ copy: null, isOpen: false }),
      openCopy: async () => ok({}),
      leaveCopy: async () => ok({}),
      deleteCopy: async () => ok({}),
      restoreSnapshot: async () => ok({}),
    },
    settings: {
      get: async () => ok({ settings: current, systemLanguage: 'en' as const }),
      set: async (change) => {
        current = { ...current, ...(change as Partial<Settings>) };
        return ok({ settings: current });
      },
    },
    imports: {
      chooseTable: cancelled, rereadTable: cancelled, chooseFile: cancelled, openFile: cancelled, openClipboard: cancelled,
      readAgain: missing, dryRun: missing, entries: missing, write: missing, saveReport: cancelled, undo: missing,
      cancelWrite: async () => ok({}),
      runs: async () => ok({ runs: [] }),
    },
    exports: { list: cancelled },
    sharing: {
      state: async () => ok(SHARING_OFF),
      signIn: async () => ok({ failure: 'unreachable' as const }),
      offered: async () => ok({ accounts: [], hasWorkspace: false, canShare: false, isReachable: false }),
      choose: missing, pause: missing, signOut: async () => ok(SHARING_OFF), lookAt: async () => ok({}),
      marks: async () => ok({ marks: [] }), decide: missing, merges: async () => ok({ merges: [] }),
    },
    privacy: { findDoubles: async () => ok({ doubles: [] }), exportPerson: cancelled, previewErasure: missing, erase: missing, erasedAmong: async ({ people }) => ok({ erasedOn: people.map(() => null) }), due: async () => ok({ items: [] }) },
    documents: {
      exportOffer: missing,
      mailOffer: missing,
      chooseAttachment: async () => err(appError('cancelled', {})),
      readBackOffer: async () => err(appError('cancelled', {})),
      cancelExport: async () => ok({}),
      addTemplate: async () => err(appError('cancelled', {})),
      checkTemplate: missing,
      saveSampleTemplate: async () => err(appError('cancelled', {})),
      chooseLogo: async () => err(appError('cancelled', {})),
      readLogo: missing,
      saveMap: missing,
      saveText: async () => ok({ fileName: 'table.csv' }),
      exportGuide: missing,
      exportAccountPlan: missing,
      openLastExport: missing,
      revealLastExport: missing,
    },
    phone: { dial: async () => ok({}) },
    backups: {
      save: async () => err(appError('cancelled', {})),
      choose: async () => err(appError('cancelled', {})),
      preview: missing,
      restore: missing,
      openInCopy: missing,
      takeBack: missing,
      automatic: async () => ok({ automatic: { isOn: false, folder: null, last: null, isRunning: false, failure: null } }),
      chooseFolder: async () => err(appError('cancelled', {})),
      turnOn: missing,
      turnOff: missing,
      runNow: missing,
      list: async () => ok({ backups: [] }),
      chooseListed: missing,
      chooseOpened: missing,
    },
    updates: {
      state: async () => ok({ update: { state: 'off' }, policy: { path: '/etc/werkbank/policy.json', language: false, updateServer: null, syncServer: null, backupFolder: null } }),
      check: missing,
      download: missing,
      install: missing,
    },
    protection: {
      state: async () => ok(NO_PASSPHRASE),
      encrypt: async () => ok({}),
      setPassphrase: async () => ok({ ...NO_PASSPHRASE, hasPassphrase: true, asksPassphrase: true }),
      removePassphrase: async () => ok(NO_PASSPHRASE),
      makeRecoveryKey: async () => ok({ key: '01234-56789-ABCDE-FGHJK-MNPQR-STVWX-YZ012-34567' }),
      lock: async () => ok({}),
      unlock: async () => ok({}),
      unlockWithRecoveryKey: async () => ok({}),
    },
    session: { supportReport: async () => ok({ text: 'werkbank: 0.1.0' }), saveSupportReport: async () => err(appError('cancelled', {})), flushed: async () => ok({}), reportFault: async () => ok({ reference: 'x' }) },
  };
  const entries = (Object.keys(base) as (keyof Api)[]).map((namespace) => {
    const methods: Record<string, (input: never) => unknown> = { ...base[namespace], ...overrides[namespace] };
    return [namespace, Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, vi.fn(method)]))];
  });
  return { api: Object.fromEntries(entries) as Api, stored };
}
