import type { ImportMessage } from '../contract/import-wizard';
import type { TextKey, Translate } from './translator';

const GROUPS: Record<ImportMessage['of'], string> = { table: 'importPeople.problems', card: 'imports.cards', row: 'imports.messages', plan: 'imports.remarks' };

/** Something to be said about a file, in words. The part `imports` of the catalogue must be there. */
export function importMessageText(t: Translate, { of, code, params }: ImportMessage): string {
  return t(`${GROUPS[of]}.${code}` as TextKey, params);
}
