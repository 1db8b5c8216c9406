// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '../../../electron/workers/parsers/read-table';
import { ImportPeoplePage } from '../../../renderer/features/import/ImportPeoplePage';
import type { Api } from '../../../shared/contract/contract';
import type { TableOptions } from '../../../shared/domain/import/table';
import { ok } from '../../../shared/errors/result';
import { account, deal, member, person, rating, relation } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const firm = account({ name: 'Packing Works Ltd' });
const sale = deal(firm.id, { name: 'Line 4' });
const named = (id: string, firstName: string, lastName: string, jobTitle: string) => person(firm.id, { firstName, lastName, function: jobTitle, externalKey: id, gender: 'unknown' });
const ada = named('1', 'Ada', 'Boss', 'CEO');
const ben = named('2', 'Ben', 'Low', 'Buyer');
const cy = named('3', 'Cy', 'Gone', 'Fitter');
const part = (human: typeof ada) => member(sale, { personId: human.id, displayName: '' });
const [adaCard, benCard, cyCard] = [part(ada), part(ben), part(cy)] as const;
const line = relation(benCard, adaCard);
const MAP = [firm, sale, ada, ben, cy, adaCard, benCard, cyCard, line, relation(cyCard, benCard), rating(cyCard, 'somebody', { attitude: 'mentor' })];

const SAME = 'id,Name,Function,Manager\n1,Ada Boss,CEO,\n2,Ben Low,Buyer,Ada Boss\n3,Cy Gone,Fitter,Ben Low\n';
const NEXT = 'id,Name,Function,Manager\n1,Ada Boss,Owner,\n2,Ben Low,Head of Purchasing,Ada Boss\n4,Di New,Engineer,Ben Low\n';

async function open(text: string, at = `/page?deal=${sale.id}`, language: 'en' | 'de' = 'en') {
  const read = (options: TableOptions) => {
    const answer = readTable(new TextEncoder().encode(text), options);
    if (!answer.ok) throw new Error(answer.error.code);
    return Promise.resolve(ok({ fileName: 'people.csv', table: answer.value }));
  };
  const imports: Partial<Api['imports']> = { chooseTable: () => read({}), rereadTable: ({ options }) => read(options) };
  const fake = fakeApi({ imports });
  for (const record of MAP) fake.stored.set(record.id, record);
  const page = renderPage(<ImportPeoplePage />, { api: fake.api, at, settings: { language } });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: language === 'en' ? 'Choose file' : 'Datei wählen' }));
  await screen.findByTestId('merge-counts');
  const ofType = (type: string) => [...fake.stored.values()].filter((record) => record.type === type);
  return { ...fake, ...page, user, ofType };
}

const rowsOf = (name: string) => within(screen.getByRole('region', { name })).getAllByRole('listitem').filter((item) => item.parentElement?.parentElement?.tagName === 'SECTION').map(({ textContent }) => textContent);

describe('a file for a map that has people', () => {
  it('shows new, changed and missing with their lines, and writes nothing before it is confirmed', async () => {
    const { stored } = await open(NEXT);
    expect(screen.getByTestId('merge-counts').textContent).toBe('1 new2 changed1 missing0 unchanged');
    expect(rowsOf('Changed')).toEqual(['Line 2Ada Boss Ada Boss: Function: CEO → Owner', 'Line 3Ben Low Ben Low: Function: Buyer → Head of Purchasing']);
    expect(rowsOf('New')).toEqual(['Line 4Di New Engineer']);
    expect(rowsOf('Missing in the file')).toEqual(['Cy Gone FitterTake Cy Gone off the map']);
    expect([...stored.values()]).toEqual(MAP);
    expect(await seriousViolations()).toEqual([]);
  });

  it('takes over what was not left out, keeps who is missing, and is one step that undo takes back', async () => {
    const { user, workbench, router, stored, ofType } = await open(NEXT);
    await user.click(screen.getByRole('checkbox', { name: /^Ada Boss:\s*Function: CEO → Owner$/ }));
    await user.click(screen.getByRole('button', { name: 'Merge' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/deals/${sale.id}/buying-center`));
    expect(ofType('person').map((record) => (record.type === 'person' ? `${record.lastName} ${record.function}` : ''))).toEqual(['Boss CEO', 'Low Head of Purchasing', 'Gone Fitter', 'New Engineer']);
    expect([ofType('member').length, ofType('relation').length, ofType('account').length, ofType('deal').length]).toEqual([4, 3, 1, 1]);
    expect(ofType('memberChange').length).toBeGreaterThan(0);
    expect(workbench.store.getState().history.done).toHaveLength(1);
    workbench.undo();
    await workbench.flush();
    const content = (records: Iterable<{ id: string }>) => [...records].map((record) => ({ ...record, rev: 0, updatedAt: '' })).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(content(stored.values())).toEqual(content(MAP));
  });

  it('takes missing ones off the map when asked to, with all that hangs on their cards', async () => {
    const { user, router, ofType } = await open(NEXT);
    await user.click(screen.getByRole('checkbox', { name: 'Take Cy Gone off the map' }));
    await user.click(screen.getByRole('button', { name: 'Merge' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/deals/${sale.id}/buying-center`));
    expect([ofType('member').length, ofType('relation').length, ofType('rating').length, ofType('person').length]).toEqual([3, 2, 0, 4]);
  });

  it('has nothing to do with a file that says nothing new', async () => {
    const { user, stored, api } = await open(SAME);
    expect(screen.getByTestId('merge-counts').textContent).toBe('0 new0 changed0 missing3 unchanged');
    expect(screen.getByText('The file says nothing new. There is nothing to merge.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Merge' }));
    expect(api.records.commit).not.toHaveBeenCalled();
    expect([...stored.values()]).toEqual(MAP);
  });

  it('speaks German', async () => {
    await open(NEXT, undefined, 'de');
    expect(screen.getByTestId('merge-counts').textContent).toBe('1 neu2 geändert1 fehlend0 unverändert');
    expect(rowsOf('Geändert')[0]).toBe('Zeile 2Ada Boss Ada Boss: Funktion: CEO → Owner');
  });
});

it('makes nobody twice when the people of an account come into a new deal', async () => {
  const { user, router, ofType } = await open(NEXT);
  await user.click(screen.getByRole('radio', { name: 'A new deal' }));
  await user.click(screen.getByRole('combobox', { name: /^Account/ }));
  await user.click(await screen.findByRole('option', { name: 'Packing Works Ltd' }));
  await waitFor(() => expect(screen.getByTestId('merge-counts').textContent).toBe('3 new0 changed0 missing0 unchanged'));
  expect(screen.getAllByText('Already known at the account')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Merge' }));
  await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/deals\/.+\/buying-center$/));
  expect([ofType('person').length, ofType('deal').length, ofType('member').length]).toEqual([4, 2, 6]);
});
