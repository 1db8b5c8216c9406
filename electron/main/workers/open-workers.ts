import { join } from 'node:path';
import { backupsContract, BuildProgress, documentsContract, parsersContract, type BackupsContract, type BuildStage, type DocumentsContract, type ParsersContract } from '../../../shared/contract/workers';
import type { Log } from '../log/log';
import { workerClient, type Worker } from './worker-client';

export type Workers = {
  parsers: Worker<ParsersContract>;
  backups: Worker<BackupsContract>;
  documents: Worker<DocumentsContract>;
  close(): void;
};

/**
 * The processes that do an open workspace's heavy work, each started when it is first needed.
 * @param build the folder of what is built
 * @param onProgress told how far a document is
 */
export function openWorkers(build: string, onProgress: (stage: BuildStage) => void, log: Log): Workers {
  const file = (name: string): string => join(build, `main/worker-${name}.js`);
  const parsers = workerClient('parsers', file('parsers'), parsersContract, log, { isWhole: (call) => call === 'tables.read' || call === 'imports.open' });
  const backups = workerClient('backups', file('backups'), backupsContract, log, { isWhole: (call) => call === 'backups.makeKey' });
  const documents = workerClient('documents', file('documents'), documentsContract, log, {
    isWhole: () => true,
    onTold: (message) => {
      const told = BuildProgress.safeParse(message);
      if (told.success) onProgress(told.data.progress);
    },
  });
  return {
    parsers,
    backups,
    documents,
    close() {
      for (const worker of [parsers, documents, backups]) worker.close();
    },
  };
}
