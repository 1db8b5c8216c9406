import { randomUUID } from 'node:crypto';
import type { Handlers } from '../../../shared/contract/contract';
import type { ApiOf } from '../../../shared/contract/method';
import type { SharingState } from '../../../shared/contract/sharing';
import type { MergedRecords, SharingStatus } from '../../../shared/contract/sharing-storage';
import type { StorageContract } from '../../../shared/contract/storage';
import { accountDocument, accountOfDocument, WORKSPACE_DOCUMENT } from '../../../shared/domain/sync/shared-scope';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import type { Log } from '../log/log';
import type { SharingGate } from '../security/sharing-gate';
import { askServer } from './ask-server';
import { readServerAddress, type ServerAddress } from './server-address';
import type { SharingConfig, SharingFile } from './sharing-file';

const AGAIN_MS = 1000;
const MERGES_SHOWN = 200;

type Dependencies = {
  file: SharingFile;
  gate: SharingGate;
  /** The one server the company shares over, from the policy; `null` leaves it to the user. */
  companyServer: string | null;
  storage: () => ApiOf<StorageContract>;
  /** Opens the storage's window anew, with what may be shared by then. */
  restartStorage: () => Promise<void>;
  /** Whether an erasure is not finished, which renews the database; that goes before sharing. */
  isErasing: () => boolean;
  onState: (state: SharingState) => void;
  onMerged: (merged: MergedRecords) => void;
  /** This program's, which a server may find too old. */
  version: string;
  log: Log;
};

export type SharingService = {
  handlers: Handlers['sharing'];
  /** The documents whose records are shared; `undefined` when nothing is. */
  documents(): string[] | undefined;
  /** Goes on sharing, once the database is open. */
  begin(): void;
  /** After the records were replaced by those of a backup: to its colleagues this laptop is another one from now on. */
  replaced(): Promise<void>;
  close(): void;
};

/** Steers sharing: keeps how this laptop shares, opens the way to the one server, and tells the window how it goes. */
export function sharingService({ file, gate, companyServer, storage, restartStorage, isErasing, onState, onMerged, version: program, log }: Dependencies): SharingService {
  let config = file.read();
  let status: SharingStatus | null = null;
  /** Counts up so that a round of an earlier connection ends. */
  let round = 0;

  const company = companyServer === null ? null : readServerAddress(companyServer);
  /** Where what is shared goes; nowhere once the company has decided for another server than somebody signed in at. */
  const addressOf = ({ server }: SharingConfig): ServerAddress | null => {
    const address = readServerAddress(server);
    return company === null || address?.http === company.http ? address : null;
  };
  const documentsOf = ({ accountIds, workspace }: Pick<SharingConfig, 'accountIds' | 'workspace'>): string[] => [...(workspace ? [WORKSPACE_DOCUMENT] : []), ...accountIds.map(accountDocument)];
  const documents = (): string[] | undefined => {
    if (config === null) return undefined;
    const shared = documentsOf(config);
    return shared.length === 0 ? undefined : shared;
  };
  const openGate = (): void => {
    gate.server = config === null || config.isPaused || documents() === undefined ? null : (addressOf(config)?.socket ?? null);
  };
  const state = (): SharingState => {
    const decided = { companyServer: company?.http ?? null };
    return config === null
      ? { isOn: false, isPaused: false, server: '', user: '', accountIds: [], sharesWorkspace: false, status: null, ...decided }
      : { isOn: true, isPaused: config.isPaused, server: config.server, user: config.user, accountIds: config.accountIds, sharesWorkspace: config.workspace, status, ...decided };
  };
  const told = (): SharingState => {
    const now = state();
    onState(now);
    return now;
  };
  openGate();

  const tellMerged = (merged: MergedRecords): void => {
    if (merged.isMuch || merged.put.length + merged.removed.length > 0) onMerged(merged);
  };

  /** What the window shows. */
  let lookedAt: string | null = null;
  const run = async (mine: number): Promise<void> => {
    let isStarted = false;
    let version = 0;
    while (mine === round && config !== null) {
      const address = addressOf(config);
      if (!isStarted && !config.isPaused && address !== null) {
        const started = await storage().sharing.start({ url: `${address.socket}/?version=${encodeURIComponent(program)}`, token: config.token, device: config.device, name: config.user, documents: documentsOf(config) });
        isStarted = started.ok;
        // A host that was started anew does not know it.
        if (started.ok) await storage().sharing.lookAt({ document: lookedAt });
        if (!started.ok) log.warn('sharing-start', { code: started.error.code });
      }
      const news = await storage().sharing.next({ version });
      // Also what an earlier round was answered: the storage tells it once.
      if (news.ok) tellMerged(news.value.merged);
      if (mine !== round) return;
      if (!news.ok) {
        // The host died and comes back, or is not there yet.
        isStarted = false;
        version = 0;
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
        continue;
      }
      ({ version, status } = news.value);
      told();
    }
  };
  const begin = (): void => {
    round += 1;
    if (documents() !== undefined) void run(round);
  };
  /** After a change of what is shared, and with whom. */
  const anew = async (): Promise<SharingState> => {
    round += 1;
    status = null;
    openGate();
    await restartStorage();
    begin();
    return told();
  };
  const keep = async (next: SharingConfig): Promise<void> => {
    await file.write(next);
    config = next;
  };
  /** Does what sharing rests for, and goes on with it where that fails. */
  const orShareOn = async <T>(work: Promise<Result<T>>): Promise<Result<T>> => {
    const done = await work;
    if (!done.ok) begin();
    return done;
  };
  /** Has noted what will be shared no more, so that what is written by then is found when it is shared again. */
  const leave = async (kept: Pick<SharingConfig, 'accountIds' | 'workspace'>): Promise<Result<unknown>> => {
    const staying = new Set(documentsOf(kept));
    const left = (documents() ?? []).filter((document) => !staying.has(document));
    if (left.length === 0) return ok({});
    return orShareOn(storage().sharing.leave({ documents: left }));
  };

  return {
    documents,
    begin,
    replaced: async () => {
      if (config === null) return;
      await keep({ ...config, device: randomUUID() });
      if (documents() !== undefined) await anew();
    },
    close: () => {
      round += 1;
    },
    handlers: {
      state: async () => ok(state()),
      signIn: async ({ server, token }) => {
        if (config === null && isErasing()) return err(appError('erasing', {}));
        const address = company ?? readServerAddress(server);
        if (address === null) return ok({ failure: 'address' as const });
        const answer = await askServer(address.http, token, program);
        if (typeof answer === 'string') return ok({ failure: answer });
        const isFirst = config === null;
        // What was shared goes on over the server the company has decided for, so that nothing written meanwhile is left out.
        const goesOn = config?.server === address.http ? config.user === answer.user : company !== null;
        const before = goesOn ? config : null;
        const [accountIds, workspace] = [before?.accountIds ?? [], before?.workspace ?? false];
        const left = await leave({ accountIds, workspace });
        if (!left.ok) return left;
        try {
          await keep({ server: address.http, user: answer.user, token: token.trim(), device: before?.device ?? randomUUID(), accountIds, workspace, isPaused: false });
        } catch (fault) {
          begin();
          throw fault;
        }
        log.info('sharing-signed-in');
        return ok(isFirst ? told() : await anew());
      },
      offered: async () => {
        const address = config === null ? null : addressOf(config);
        const answer = config === null || address === null ? 'unreachable' : await askServer(address.http, config.token, program);
        if (typeof answer === 'string') return ok({ accounts: [], hasWorkspace: false, canShare: false, isReachable: false });
        const accounts = answer.documents.flatMap(({ document, title, access }) => {
          const accountId = accountOfDocument(document);
          return accountId === null ? [] : [{ accountId, title, canWrite: access === 'write' }];
        });
        return ok({ accounts, hasWorkspace: answer.documents.some(({ document }) => document === WORKSPACE_DOCUMENT), canShare: answer.canShare, isReachable: true });
      },
      choose: async ({ accountIds, workspace }) => {
        if (config === null) return err(appError('refused', {}));
        const left = await leave({ accountIds, workspace });
        if (!left.ok) return left;
        try {
          await keep({ ...config, accountIds, workspace });
        } finally {
          // Also where that could not be kept: sharing rests by now.
          await anew();
        }
        return ok(state());
      },
      pause: async ({ isPaused }) => {
        if (config === null) return err(appError('refused', {}));
        await keep({ ...config, isPaused });
        return ok(await anew());
      },
      signOut: async ({ remove }) => {
        if (config === null) return ok(state());
        round += 1;
        if (documents() !== undefined) {
          const forgotten = await orShareOn(storage().sharing.forget({ remove }));
          if (!forgotten.ok) return forgotten;
        }
        // They are gone by now, however this ends.
        if (remove) onMerged({ put: [], removed: [], isMuch: true });
        try {
          await file.remove();
        } catch (fault) {
          await anew();
          throw fault;
        }
        config = null;
        log.info('sharing-signed-out', { removed: remove });
        return ok(await anew());
      },
      lookAt: async ({ accountId }) => {
        lookedAt = accountId === null ? null : accountDocument(accountId);
        if (documents() === undefined) return ok({});
        return storage().sharing.lookAt({ document: lookedAt });
      },
      marks: async () => (documents() === undefined ? ok({ marks: [] }) : storage().sharing.marks({})),
      decide: (input) => storage().sharing.decide(input),
      merges: async () => (documents() === undefined || config?.isPaused === true ? ok({ merges: [] }) : storage().sharing.merges({ limit: MERGES_SHOWN })),
    },
  };
}
