import { backupsContract } from '../../shared/contract/workers';
import { ok } from '../../shared/errors/result';
import { openBackup, sealBackup } from './backups/backup-file';
import { serveParent } from './serve-parent';

serveParent(backupsContract, {
  backups: {
    seal: async ({ content, passphrase }) => ok({ bytes: await sealBackup(content, passphrase) }),
    open: ({ bytes, fileName, passphrase }) => openBackup(bytes, fileName, passphrase),
  },
});
