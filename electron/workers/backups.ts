import { backupsContract } from '../../shared/contract/workers';
import { AppFailure, appError } from '../../shared/errors/app-error';
import { ok } from '../../shared/errors/result';
import { makeAutomaticKey } from './backups/automatic-key';
import { openBackup, type Opening, type OpeningKey } from './backups/open-backup';
import type { Opened } from './backups/read-lines';
import { sealBackup, type SealingKey, type Sealing } from './backups/seal-backup';
import { serveParent } from './serve-parent';

let sealing: Sealing | null = null;
let opening: { file: Opening; keepsContent: boolean } | null = null;
/** Opens the file that was sealed last. */
let lastKey: OpeningKey | null = null;

serveParent(backupsContract, {
  backups: {
    makeKey: async ({ passphrase }) => ok(await makeAutomaticKey(passphrase)),
    seal: async ({ key, ...head }) => {
      lastKey = key.kind === 'passphrase' ? key : null;
      sealing = await sealBackup(head, key satisfies SealingKey);
      return ok({});
    },
    sealRecords: async ({ lines }) => ok({ bytes: await begun(sealing).records(lines) }),
    sealFile: async ({ sha256, bytes }) => ok({ bytes: await begun(sealing).file(sha256, bytes) }),
    sealEnd: async () => {
      const { bytes, sealed } = await begun(sealing).end();
      sealing = null;
      lastKey ??= sealed.fileKey === null ? null : { kind: 'file-key', fileKey: sealed.fileKey };
      return ok({ bytes, records: sealed.records, files: sealed.files, digest: sealed.digest });
    },
    open: async ({ fileName, passphrase, keepsContent }) => {
      const key = passphrase === null ? begun(lastKey) : { kind: 'passphrase' as const, passphrase };
      opening = { file: openBackup(fileName, key), keepsContent };
      return ok({});
    },
    openBytes: async ({ bytes }) => ok(kept(await begun(opening).file.bytes(bytes))),
    openEnd: async () => {
      const { contents, ...opened } = await begun(opening).file.end();
      return ok({ ...kept(opened), contents });
    },
  },
});

function begun<T>(work: T | null): T {
  if (work === null) throw new AppFailure(appError('refused', {}));
  return work;
}

function kept(opened: Opened): Opened {
  return opening?.keepsContent === true ? opened : { lines: [], files: [] };
}
