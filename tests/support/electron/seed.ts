import type { AnyRecord } from '../../../shared/domain/records';
import { Edit } from '../../../shared/document/edit';
import type { Running } from './launch';

/** Puts records into a running workbench as one saved change, and loads its window again so that it sees them. */
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
