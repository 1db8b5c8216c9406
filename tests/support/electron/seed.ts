import type { AnyRecord, RecordOf, RecordType } from '../../../shared/domain/records';
import { Edit } from '../../../shared/document/edit';
import type { Running } from './launch';

/** Puts records into a running workbench as one saved change. Pages that are loaded already do not see them. */
export async function seed({ page }: Running, records: readonly AnyRecord[]): Promise<void> {
  await page.evaluate(
    async (diff) => {
      const result = await window.werkbank.api.records.commit({ diff });
      if (!result.ok) throw new Error(JSON.stringify(result.error));
    },
    new Edit().add(...records).diff,
  );
}

/** Opens a place by its hash route. */
export async function open({ page }: Running, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
}

/** Records of a deal that are stored, whatever is shown. */
export async function storedOfDeal<T extends RecordType>({ page }: Running, dealId: string, type: T): Promise<RecordOf<T>[]> {
  const loaded = await page.evaluate((id) => window.werkbank.api.records.load({ kind: 'deal', dealId: id }), dealId);
  if (!loaded.ok) throw new Error(loaded.error.code);
  return loaded.value.records.filter((record): record is RecordOf<T> => record.type === type);
}
