import { createHash } from 'node:crypto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ImportPage } from '../../../renderer/features/import/wizard/ImportPage';
import type { Api } from '../../../shared/contract/contract';
import type { ParsersContract } from '../../../shared/contract/workers';
import type { ApiOf } from '../../../shared/contract/method';
import { unpackChanges } from '../../../electron/storage-host/repositories/unpack-changes';
import { importSession } from '../../../electron/workers/imports/import-session';
import { erasureHashes } from '../../../shared/domain/privacy/erasure';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';
import type { AnyRecord } from '../../../shared/domain/records';
import { AS_IT_IS } from '../../support/imports/import-choices';
import { bookkeeping } from '../../support/records/records';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { installDomShims } from '../ui/dom-shims';

installDomShims();
afterEach(cleanup);

const PEOPLE = 'Firma;PLZ;Land;Vorname;Nachname;E-Mail\nWerk GmbH;1067;DE;Ada;Vogt;ada@werk.example\nWerk GmbH;01067;DE;Ben;Löw;ben@werk.example\n';

/** Main over the real worker code, with records in memory. */
function importsOf(text: string, stored: Map<string, AnyRecord>, overrides: Partial<Api['imports']> = {}, erased: readonly AnyRecord[] = []): Partial<Api['imports']> {
  const worker = importSession() as unknown as ApiOf<ParsersContract>['imports'];
  const written: string[] = [];
  return {
    chooseFile: () => worker.open({ bytes: new TextEncoder().encode(text), fileName: 'people.csv', language: 'en', today: '2026-03-25', profiles: [], options: {}, taken: AS_IT_IS }),
    readAgain: (input) => worker.readAgain(input),
    dryRun: async (input) => {
      await worker.existing({ type: 'erasure', lines: erased.map((record) => JSON.stringify(record)), isFirst: true });
      return worker.plan(input);
    },
    entries: (input) => worker.entries(input),
    write: async () => {
      const prepared = await worker.prepare({ now: '2026-03-25T08:00:00.000Z' });
      if (!prepared.ok) return prepared;
      const taken = await worker.takeChanges({});
      for (const line of taken.ok && taken.value.changes !== null ? unpackChanges(taken.value.changes) : []) {
        const [, record] = JSON.parse(line) as [number | null, AnyRecord];
        stored.set(record.id, record);
        written.push(record.id);
      }
      return ok(prepared.value.result);
    },
    undo: async () => {
      for (const id of written) stored.delete(id);
      return ok({ fileName: 'people.csv', removed: written.length, restored: 0, kept: 0, keptNames: [] });
    },
    ...overrides,
  };
}

async function open(text: string, overrides: Partial<Api['imports']> = {}, erased: readonly AnyRecord[] = []) {
  const stored = new Map<string, AnyRecord>();
  const fake = fakeApi({ imports: importsOf(text, stored, overrides, erased) });
  const page = renderPage(<ImportPage />, { api: fake.api });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Choose file' }));
  return { ...page, api: fake.api, stored, user };
}

const at = (step: string) => waitFor(() => expect(screen.getByTestId('import-wizard')).toMatchObject({ dataset: expect.objectContaining({ step }) as unknown }));
const idle = () => waitFor(() => expect(screen.getByTestId('import-wizard').dataset['busy']).toBeUndefined());

describe('ImportPage', () => {
  it('leads from a file through a dry run to its report and back', async () => {
    const { user, stored, workbench } = await open(PEOPLE);
    for (const step of ['recognition', 'mapping', 'values', 'duplicates', 'dryRun']) {
      await at(step);
      await idle();
      if (step !== 'dryRun') await user.click(await screen.findByTestId('import-next'));
    }
    expect((await screen.findByTestId('import-counts')).textContent).toContain('New 3');
    expect((await screen.findByTestId('import-messages')).textContent).toContain('1067');
    expect(stored.size).toBe(0);
    // One person stays out.
    await user.click(await screen.findByRole('checkbox', { name: 'Take Ben Löw in' }));
    await waitFor(() => expect(screen.getByTestId('import-counts').textContent).toContain('New 2'));
    await idle();
    await user.click(await screen.findByTestId('import-write'));
    await at('report');
    expect((await screen.findByTestId('import-summary')).textContent).toMatch(/^2 new/);
    expect([...stored.values()].filter(({ type }) => type === 'person')).toHaveLength(1);
    workbench.undo();
    await at('file');
    expect([...stored.values()].filter(({ type }) => type === 'person')).toHaveLength(0);
  });

  it('says who was erased and takes them in only when told to', async () => {
    const salt = '00112233445566778899aabbccddeeff';
    const hashes = erasureHashes({ id: null, emails: ['ben@werk.example'], name: '', companies: [] }, salt, (text) => createHash('sha256').update(text).digest('hex'));
    const { user } = await open(PEOPLE, {}, [{ type: 'erasure', ...bookkeeping(), erasedOn: '2026-03-12', keptUntil: null, salt, hashes }]);
    for (const step of ['recognition', 'mapping', 'values', 'duplicates', 'dryRun']) {
      await at(step);
      await idle();
      if (step !== 'dryRun') await user.click(await screen.findByTestId('import-next'));
    }
    expect((await screen.findByTestId('import-counts')).textContent).toContain('Left out 1');
    expect((await screen.findByTestId('import-messages')).textContent).toContain('1 person of this file was erased');
    await user.click(within(await screen.findByTestId('import-counts')).getByText(/Left out/));
    expect(await screen.findByText('was erased on 12 Mar 2026')).toBeTruthy();
    const ben = await screen.findByRole('checkbox', { name: 'Take Ben Löw in' });
    expect(ben.getAttribute('aria-checked') ?? String((ben as HTMLInputElement).checked)).toBe('false');
    await user.click(ben);
    await waitFor(() => expect(screen.getByTestId('import-counts').textContent).toContain('New 3'));
  });

  it('asks how a column is read that proves nothing, and says what each reading means', async () => {
    const { user } = await open('Company,Annual revenue\nWerk,3.000\nSud,1.500\n');
    await at('recognition');
    await idle();
    await user.click(await screen.findByTestId('import-next'));
    // The way on is open; writing is not, and what is missing leads back.
    for (const step of ['values', 'duplicates', 'dryRun']) {
      await user.click(await screen.findByTestId('import-next'));
      await at(step);
      await idle();
    }
    expect((await screen.findByTestId('import-write')).hasAttribute('disabled')).toBe(true);
    const blocked = await screen.findByTestId('import-open-columns');
    expect(blocked.textContent).toContain('Annual revenue');
    await user.click(within(blocked).getByRole('button', { name: 'Decide now' }));
    await at('mapping');
    const questions = await screen.findByRole('region', { name: 'Please decide how these columns are read' });
    await user.click(within(questions).getByRole('combobox'));
    expect((await screen.findByRole('option', { name: /Comma is the decimal sign/ })).textContent).toContain('3.000 is 3,000');
    await user.click(screen.getByRole('option', { name: /Comma is the decimal sign/ }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Please decide how these columns are read' })).toBeNull());
  });

  it('says what is wrong with a file and stays at the start', async () => {
    await open('', { chooseFile: async () => err(appError('not-a-table', { name: 'a.pdf', failure: { code: 'foreign-format', params: { format: 'pdf' } } })) });
    expect((await screen.findByRole('alert')).textContent).toContain('PDF');
    await at('file');
  });
});
