import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { v7 } from 'uuid';
import { migrateRecord } from '../../../shared/document/schema-version';
import type { AnyRecord } from '../../../shared/domain/records';
import type { Language } from '../../../shared/domain/schema/values';
import { z } from '../../../shared/domain/schema/zod';
import { AppFailure } from '../../../shared/errors/app-error';

/** The schema the sample's files keep to. Fields that came later may stand there; where they do not, the migrations add them. */
const SAMPLE_SCHEMA = 2;

const SampleFile = z.array(z.looseObject({ type: z.string(), key: z.string() }));

/**
 * The records of the sample workspace. In its file, `@key` stands for the id of another record, `+3d` or `-12d`
 * for a day counted from today and `-12d 09:00` for a moment of it in UTC, so that the sample is never out of date.
 * A record may say when it was made, as those do that a history goes back before.
 * @param folder where `workspace.de.json` and `workspace.en.json` are
 */
export async function readSample(folder: string, language: Language): Promise<AnyRecord[]> {
  const text = await readFile(join(folder, `workspace.${language}.json`), 'utf8');
  return resolveSample(SampleFile.parse(JSON.parse(text)), new Date().toISOString(), Temporal.Now.plainDateISO(), newId);
}

/** Node 18, which the oldest Electron brings, has no global `crypto` for uuid to draw from. */
const newId = (): string => v7({ random: randomBytes(16) });

/**
 * Gives sample records ids, dates and bookkeeping.
 * @throws Error on a reference to a record that is not there; AppFailure `corrupt` on a record of no known shape
 */
export function resolveSample(
  entries: z.infer<typeof SampleFile>,
  now: string,
  today: Temporal.PlainDate,
  nextId: () => string,
): AnyRecord[] {
  const ids = new Map(entries.map(({ key }) => [key, nextId()]));
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, resolve(inner)]));
    if (typeof value !== 'string') return value;
    if (value.startsWith('@')) {
      const id = ids.get(value.slice(1));
      if (id === undefined) throw new Error(`sample refers to unknown ${value}`);
      return id;
    }
    const [, days, time] = /^([+-]\d+)d(?: (\d\d:\d\d))?$/.exec(value) ?? [];
    if (days === undefined) return value;
    const day = today.add({ days: Number(days) }).toString();
    return time === undefined ? day : `${day}T${time}:00.000Z`;
  };
  return entries.map(({ key, ...fields }) => {
    const resolved = resolve(fields) as typeof fields;
    const record = migrateRecord({ createdAt: now, ...resolved, id: ids.get(key), updatedAt: now, rev: 1 }, SAMPLE_SCHEMA);
    if (!record.ok) throw new AppFailure(record.error);
    return record.value;
  });
}
