import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where it stands how this laptop shares; there only while it does. */
export const sharingPath = (folder: string): string => join(folder, 'sharing.json');

/** Whether this laptop shares, paused or not; told without loading what shares. */
export const isSharing = (folder: string): boolean => existsSync(sharingPath(folder));
