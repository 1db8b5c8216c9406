import type { Handlers } from '../../../shared/contract/contract';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { ParsersContract } from '../../../shared/contract/workers';
import '../../../shared/i18n/parts/exports';
import type { Language } from '../../../shared/domain/schema/values';
import type { SaveDialog } from '../files/save-dialog';
import { handOverExisting } from '../import/hand-over-existing';
import type { Texts } from '../texts/texts';
import { onceMore } from '../workers/once-more';
import type { Worker } from '../workers/worker-client';

type Dependencies = { parsers: Worker<ParsersContract>; storage: ApiOf<StorageContract>['imports']; dialog: SaveDialog; texts: Texts; language: () => Language };

/** Saves lists as files: the records go to the worker as text, the file comes back. */
export function exportHandlers({ parsers, storage, dialog, texts, language }: Dependencies): Handlers['exports'] {
  return {
    list: async ({ list, format }) => {
      const worker = parsers.api().imports;
      const built = await onceMore(async () => {
        const handed = await handOverExisting(storage, worker);
        return handed.ok ? worker.listFile({ list, format, language: language() }) : handed;
      });
      if (!built.ok) return built;
      const t = await texts();
      return dialog.save({ bytes: built.value.bytes, fileName: `${t(`exports.lists.${list}`)}.${format}`, title: t('exports.title'), kindName: t(`exports.files.${format}`), extension: format });
    },
  };
}
