// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { readTable } from '../../../electron/workers/parsers/read-table';
import { ImportPeoplePage } from '../../../renderer/features/import/ImportPeoplePage';
import type { Api } from '../../../shared/contract/contract';
import type { TableOptions } from '../../../shared/domain/import/table';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';
import { account, deal, member, person } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const firm = account({ name: 'Packing Works Ltd' });
const sale = deal(firm.id, { name: 'Line 4' });
const ada = person(firm.id, { firstName: 'Ada', lastName: 'Boss', function: 'CEO', externalKey: '1', gender: 'unknown' });
const MAP = [firm, sale, ada, member(sale, { personId: ada.id, displayName: '' })];

const FILE = 'id,Name,Function,Manager,Email\n1,Ada Boss,CEO,,\n2,Ben Low,Head,Ada Boss,ben@packing.example\n3,Cy Fit,Fitter,Ben Low,\n';

type Asked = Parameters<Api['privacy']['erasedAmong']>[0]['people'];

async function open({ records = MAP, at = `/page?deal=${sale.id}`, language = 'en' as 'en' | 'de', erasedAmong }: { records?: typeof MAP; at?: string; language?: 'en' | 'de'; erasedAmong?: Api['privacy']['erasedAmong'] } = {}) {
  const read = (options: TableOptions) => {
    const answer = readTable(new TextEncoder().encode(FILE), options);
    if (!answer.ok) throw new Error(answer.error.code);
    return Promise.resolve(ok({ fileName: 'people.csv', table: answer.value }));
  };
  const asked: Asked[] = [];
  const benIsErased: Api['privacy']['erasedAmong'] = async ({ people }) => {
    asked.push(people);
    return ok({ erasedOn: people.map(({ name }) => (name === 'Ben Low' ? '2026-03-14' : null)) });
  };
  const fake = fakeApi({ imports: { chooseTable: () => read({}), rereadTable: ({ options }) => read(options) }, privacy: { erasedAmong: erasedAmong ?? benIsErased } });
  for (const record of records) fake.stored.set(record.id, record);
  const page = renderPage(<ImportPeoplePage />, { api: fake.api, at, settings: { language } });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: language === 'en' ? 'Choose file' : 'Datei wählen' }));
  const lastNames = () => [...fake.stored.values()].flatMap((record) => (record.type === 'person' ? [record.lastName] : []));
  const lines = () => [...fake.stored.values()].filter(({ type }) => type === 'relation').length;
  const commit = async (name: 'Merge' | 'Import'): Promise<void> => {
    const button = screen.getByRole('button', { name });
    await waitFor(() => expect(button.getAttribute('aria-disabled')).not.toBe('true'));
    await user.click(button);
    await waitFor(() => expect(page.router.state.location.pathname).toMatch(/^\/deals\/.+\/buying-center$/));
  };
  return { ...fake, ...page, user, asked, lastNames, lines, commit };
}

it('somebody who was erased is said with the day, stays away from the map, and their people go to the next boss', async () => {
  const { asked, lastNames, lines, commit } = await open();
  const box = await screen.findByRole('checkbox', { name: 'Ben Low, was erased on 14 Mar 2026' });
  expect(box.getAttribute('aria-checked')).toBe('false');
  expect(screen.getByRole('region', { name: 'One person in this file was erased before' })).toBeTruthy();
  // Who is on the map already did not come with the file.
  expect(asked.at(-1)).toEqual([
    { emails: ['ben@packing.example'], name: 'Ben Low', companies: ['Packing Works Ltd'] },
    { emails: [''], name: 'Cy Fit', companies: ['Packing Works Ltd'] },
  ]);
  expect(screen.getByTestId('merge-counts').textContent).toBe('1 new0 changed0 missing1 unchanged');
  expect(await seriousViolations()).toEqual([]);
  await commit('Merge');
  expect(lastNames()).toEqual(['Boss', 'Fit']);
  expect(lines()).toBe(1);
});

it('they come back when they are ticked', async () => {
  const { user, lastNames, lines, commit } = await open();
  await user.click(await screen.findByRole('checkbox', { name: /^Ben Low, was erased/ }));
  await waitFor(() => expect(screen.getByTestId('merge-counts').textContent).toContain('2 new'));
  await commit('Merge');
  expect(lastNames()).toEqual(['Boss', 'Low', 'Fit']);
  expect(lines()).toBe(2);
});

it('a file for a new account is asked with the name that is typed, and says so too', async () => {
  const { user, asked, lastNames, commit } = await open({ records: [], at: '/page' });
  await screen.findByRole('checkbox', { name: /^Ben Low, was erased/ });
  const name = screen.getByRole('textbox', { name: /^Name of the account/ });
  await user.clear(name);
  await user.type(name, 'Packing AG');
  await waitFor(() => expect(asked.at(-1)?.map(({ companies }) => companies)).toEqual([['Packing AG'], ['Packing AG'], ['Packing AG']]));
  await commit('Import');
  expect(lastNames()).toEqual(['Boss', 'Fit']);
});

it('nothing is written before it is known, and asking can be repeated', async () => {
  const erasedAmong = vi
    .fn<Api['privacy']['erasedAmong']>(async ({ people }) => ok({ erasedOn: people.map(() => null) }))
    .mockResolvedValueOnce(err(appError('storage-gone', {})));
  const { user, stored, lastNames, commit } = await open({ erasedAmong });
  expect((await screen.findByRole('alert')).textContent).toContain('It could not be checked whether the file brings back somebody who was erased');
  await user.click(screen.getByRole('button', { name: 'Merge' }));
  expect([...stored.values()]).toEqual(MAP);
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  await commit('Merge');
  expect(lastNames()).toEqual(['Boss', 'Low', 'Fit']);
});

it('speaks German', async () => {
  await open({ language: 'de' });
  expect(await screen.findByRole('checkbox', { name: 'Ben Low, gelöscht am 14.03.2026' })).toBeTruthy();
});
