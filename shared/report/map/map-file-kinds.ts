/** What a map can be written as, by the extension of the file. */
export const MAP_FILE_KINDS = ['png', 'svg', 'pdf', 'drawio', 'csv'] as const;
export type MapFileKind = (typeof MAP_FILE_KINDS)[number];
