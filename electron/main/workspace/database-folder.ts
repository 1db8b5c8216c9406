import { join } from 'node:path';

/** Name of a generation of the database, of its session and of its folder. Frozen from the first release. */
export const databaseName = (generation: number): string => `werkbank-${generation}`;

/** Where Chromium keeps a generation of the database. */
export const databaseFolder = (folder: string, generation: number): string => join(folder, 'Partitions', databaseName(generation));

/** The generation a database's name or folder stands for; `null` for any other name. */
export const generationOf = (name: string): number | null => {
  const number = /^werkbank-([1-9]\d*)$/.exec(name)?.[1];
  return number === undefined ? null : Number(number);
};
