import { BACKUP_EXTENSION } from '../backup-extension';

const NAME = new RegExp(`^Werkbank (\\d{4}-\\d\\d-\\d\\d) (\\d\\d)-(\\d\\d)-(\\d\\d)Z ([0-9a-f]{8})\\.${BACKUP_EXTENSION}$`);

/** What the name of an automatic backup tells. */
export type NamedBackup = { name: string; createdAt: string; device: string };

/** The name of an automatic backup: its moment in UTC, which sorts, and whose it is, since laptops may share a folder. */
export function backupName(createdAt: string, deviceId: string): string {
  const [day = '', time = ''] = createdAt.split('T');
  return `Werkbank ${day} ${time.slice(0, 8).replaceAll(':', '-')}Z ${deviceOf(deviceId)}.${BACKUP_EXTENSION}`;
}

/** Reads such a name; `null` for any other file. */
export function readBackupName(name: string): NamedBackup | null {
  const [, day, hour, minute, second, device = ''] = NAME.exec(name) ?? [];
  if (day === undefined) return null;
  const createdAt = `${day}T${hour}:${minute}:${second}.000Z`;
  return Number.isNaN(Date.parse(createdAt)) ? null : { name, createdAt, device };
}

/** The part of an installation's id that stands in names. */
export function deviceOf(deviceId: string): string {
  return deviceId.replaceAll('-', '').slice(0, 8);
}
