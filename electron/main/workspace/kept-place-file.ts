import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where a run that ends in order leaves the records of its last place. */
export const keptPlacePath = (folder: string): string => join(folder, 'last-place.json');

/** Whether the last run left any, told without loading what reads them. */
export const hasKeptPlace = (folder: string): boolean => existsSync(keptPlacePath(folder));
