import { ImportRun } from '../domain/import/run/import-run';
import { Id } from '../domain/schema/values';
import { z } from '../domain/schema/zod';
import { UndoneImport } from './import-storage';
import { Decisions, DryRun, ENTRY_LISTS, FileBytes, ImportedFile, ImportResult, PlannedEntry, ReadAgain, ReportFormat, TakenAs } from './import-wizard';
import { method } from './method';
import { TableOptionsSchema, TableSchema } from './tables';

export const ImportedTable = z.strictObject({ fileName: z.string(), table: TableSchema });
export type ImportedTable = z.infer<typeof ImportedTable>;

export const importMethods = {
  /** Lets the user choose a file and reads it. `cancelled` when they choose none, `not-a-table` when it is none. */
  chooseTable: method(z.strictObject({}), ImportedTable),
  /** Reads the file chosen last once more with these settings instead of the detected ones. */
  rereadTable: method(z.strictObject({ options: TableOptionsSchema }), ImportedTable),
  /** Lets the user choose a file of any kind that can be imported, and opens it. `cancelled` when they choose none. */
  chooseFile: method(z.strictObject({}), ImportedFile),
  /** Opens a file that was dropped onto the window. */
  openFile: method(z.strictObject({ fileName: z.string().min(1).max(500), bytes: FileBytes }), ImportedFile),
  /** Opens what was copied in a spreadsheet. `cancelled` when nothing is on the clipboard. */
  openClipboard: method(z.strictObject({}), ImportedFile),
  /** Reads the open file once more with these settings. `not-found` when none is open. */
  readAgain: method(ReadAgain, ImportedFile),
  /** What an import of the open file would do. Nothing is written. */
  dryRun: method(z.strictObject({ taken: TakenAs, decisions: Decisions }), DryRun),
  /** Further entries of a list of the last dry run. */
  entries: method(z.strictObject({ list: z.enum(ENTRY_LISTS), from: z.number().int().min(0), count: z.number().int().min(1).max(1000) }), z.strictObject({ entries: z.array(PlannedEntry) })),
  /**
   * Writes the last dry run in one transaction. `cancelled` when it was called off, `conflict` when records changed since
   * the dry run: nothing is written then.
   */
  write: method(z.strictObject({}), ImportResult),
  /** Calls off the import that is being written, of which nothing is kept then. Behind its last record it is too late. */
  cancelWrite: method(z.strictObject({}), z.strictObject({})),
  /** Saves the report of the import written last at a place the user chooses. */
  saveReport: method(z.strictObject({ format: ReportFormat }), z.strictObject({ fileName: z.string() })),
  /** Imports that can be taken back as a whole, the newest first. */
  runs: method(z.strictObject({}), z.strictObject({ runs: z.array(ImportRun) })),
  /** Takes an import back. What was changed or used since stays and is named. */
  undo: method(z.strictObject({ runId: Id }), UndoneImport),
};
