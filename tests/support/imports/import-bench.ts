import type { Decisions, TakenAs } from '../../../shared/contract/import-wizard';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { ParsersContract } from '../../../shared/contract/workers';
import { storageHandlers } from '../../../electron/storage-host/handlers/storage-handlers';
import { handOverExisting, rememberedProfiles } from '../../../electron/main/import/hand-over-existing';
import { writeImport } from '../../../electron/main/import/write-import';
import { importSession } from '../../../electron/workers/imports/import-session';
import type { AnyRecord } from '../../../shared/domain/records';
import type { Language } from '../../../shared/domain/schema/values';
import { AS_IT_IS, NOTHING_DECIDED } from './import-choices';

type Chosen = { taken?: TakenAs; decisions?: Partial<Decisions>; language?: Language; signal?: AbortSignal; onProgress?: (stage: string, done: number, total: number) => void };

/** An import from bytes to the database as it runs in the application, without its processes. */
export async function importBench(name: string) {
  const storage = storageHandlers() as unknown as ApiOf<StorageContract>;
  const parsers = importSession() as unknown as ApiOf<ParsersContract>['imports'];
  const opened = await storage.database.open({ name, durability: 'strict', allowUpgrade: true, key: null });
  if (!opened.ok) throw new Error(opened.error.code);

  const open = async (content: string | Uint8Array, fileName: string, language: Language = 'de') =>
    parsers.open({
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content, fileName, language, today: '2026-03-25', profiles: await rememberedProfiles(storage.imports), options: {}, taken: AS_IT_IS,
    });
  const dryRun = async ({ taken = AS_IT_IS, decisions = {} }: Chosen = {}) => {
    await handOverExisting(storage.imports, parsers);
    return parsers.plan({ taken, decisions: { ...NOTHING_DECIDED, ...decisions } });
  };
  const write = ({ signal = new AbortController().signal, onProgress = () => undefined }: Chosen = {}) => writeImport({ parsers, storage: storage.imports, signal, onProgress, onWritten: () => undefined });

  return {
    storage,
    parsers,
    open,
    dryRun,
    write,
    /** Opens, plans and writes a file. */
    async take(content: string | Uint8Array, fileName: string, chosen: Chosen = {}) {
      const file = await open(content, fileName, chosen.language);
      if (!file.ok) throw new Error(file.error.code);
      const plan = await dryRun(chosen);
      if (!plan.ok) throw new Error(plan.error.code);
      const written = await write(chosen);
      if (!written.ok) throw new Error(written.error.code);
      return { file: file.value, plan: plan.value, result: written.value };
    },
    /** Every record but those in which imports are remembered. */
    async records(): Promise<AnyRecord[]> {
      const dumped = await storage.database.dump({});
      if (!dumped.ok) throw new Error(dumped.error.code);
      return dumped.value.lines.map((line) => JSON.parse(line) as AnyRecord).filter(({ type }) => !type.startsWith('import'));
    },
  };
}
