/** What the names of backup files end with. */
export const BACKUP_EXTENSION = 'werkbank';
