/** Parts of an export, in their order. */
export const EXPORT_STAGES = ['reading', 'setting', 'packing', 'saving'] as const;
export type ExportStage = (typeof EXPORT_STAGES)[number];

/** Parts of writing an import, in their order. */
export const IMPORT_STAGES = ['preparing', 'handing-over', 'writing'] as const;
export type ImportStage = (typeof IMPORT_STAGES)[number];
