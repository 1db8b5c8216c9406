import { EXPORT_LISTS } from '../domain/export/list-rows';
import { z } from '../domain/schema/zod';
import { method } from './method';

/** Forms a list can be saved in; deals are no contacts and have no vCards. */
export const LIST_FORMATS = ['csv', 'xlsx', 'vcf'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

export const ListExport = z.strictObject({ list: z.enum(EXPORT_LISTS), format: z.enum(LIST_FORMATS) }).refine(({ list, format }) => list !== 'deals' || format !== 'vcf');

export const exportMethods = {
  /** Saves a whole list at a place the user chooses; `cancelled` when they choose none. */
  list: method(ListExport, z.strictObject({ fileName: z.string() })),
};
