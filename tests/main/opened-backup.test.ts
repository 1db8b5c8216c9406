import { expect, it } from 'vitest';
import { backupOf } from '../../electron/main/backup/opened-backup';

it.each([
  [['werkbank', '/home/jana/Werkbank 2026-11-29.werkbank'], '/home/jana/Werkbank 2026-11-29.werkbank'],
  [['werkbank', 'Sicherung.WERKBANK'], '/home/jana/Sicherung.WERKBANK'],
  [['werkbank', '--lang=de', '/a.werkbank', '--no-sandbox'], '/a.werkbank'],
  [['/opt/werkbank.werkbank'], null],
  [['werkbank', '--file=/a.werkbank'], null],
  [['werkbank', '/home/jana/offer.docx'], null],
  [['werkbank'], null],
])('of the command line %j the backup is %s', (commandLine, path) => {
  expect(backupOf(commandLine, '/home/jana')).toBe(path);
});
