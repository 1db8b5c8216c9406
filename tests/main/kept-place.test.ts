import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPlace, takeKeptPlace } from '../../electron/main/workspace/kept-place';
import { hasKeptPlace, keptPlacePath } from '../../electron/main/workspace/kept-place-file';
import { NOT_SEALED } from '../../electron/main/files/sealing';
import { appError } from '../../shared/errors/app-error';
import { err, ok } from '../../shared/errors/result';
import { account, deal } from '../support/records/records';

const company = account();
const project = deal(company.id);
const records = [company, project];
const place = `/deals/${project.id}/needs`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'werkbank-place-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const keep = (): Promise<void> => keepPlace(folder, 'werkbank-1', place, async () => ok({ records }), NOT_SEALED);
const changed = (change: object): void => {
  const path = keptPlacePath(folder);
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...change }));
};

describe('the records of the last place', () => {
  it('are there at the next start, once', async () => {
    await keep();
    expect(hasKeptPlace(folder)).toBe(true);
    const { place: kept, gone } = takeKeptPlace(folder, 'werkbank-1', place, NOT_SEALED);
    await gone;
    expect(kept).toEqual({ dealId: project.id, records });
    expect(existsSync(keptPlacePath(folder))).toBe(false);
    expect(takeKeptPlace(folder, 'werkbank-1', place, NOT_SEALED).place).toBeNull();
  });

  it.each<[string, string, string]>([
    ['another database', 'werkbank-2', place],
    ['another deal', 'werkbank-1', `/deals/${company.id}/needs`],
    ['a place that is no deal', 'werkbank-1', '/today'],
  ])('are not for %s, and gone', async (_what, database, where) => {
    await keep();
    expect(takeKeptPlace(folder, database, where, NOT_SEALED).place).toBeNull();
    expect(hasKeptPlace(folder)).toBe(false);
  });

  it.each([
    ['of an older schema', { schema: 1 }],
    ['of another shape', { records: [{ ...project, amount: 12 }] }],
    ['with more in it than we know', { more: true }],
  ])('are not taken %s', async (_what, change) => {
    await keep();
    changed(change);
    expect(takeKeptPlace(folder, 'werkbank-1', place, NOT_SEALED).place).toBeNull();
    expect(hasKeptPlace(folder)).toBe(false);
  });

  it('that are no JSON are none', async () => {
    writeFileSync(keptPlacePath(folder), '{"data');
    expect(takeKeptPlace(folder, 'werkbank-1', place, NOT_SEALED).place).toBeNull();
  });

  it('are not kept at a place that is no deal, nor when they cannot be read', async () => {
    const load = vi.fn(async () => ok({ records }));
    await keepPlace(folder, 'werkbank-1', '/today', load, NOT_SEALED);
    expect(load).not.toHaveBeenCalled();
    await keepPlace(folder, 'werkbank-1', place, async () => err(appError('not-found', { id: project.id })), NOT_SEALED);
    expect(hasKeptPlace(folder)).toBe(false);
  });
});
