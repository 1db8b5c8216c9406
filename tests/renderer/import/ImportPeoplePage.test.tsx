// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '../../../electron/workers/parsers/read-table';
import { ImportPeoplePage } from '../../../renderer/features/import/ImportPeoplePage';
import type { Api } from '../../../shared/contract/contract';
import type { TableOptions } from '../../../shared/domain/import/table';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';
import { companyChartCsv } from '../../support/records/company-chart';
import { account, deal } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { textLiterals } from '../../support/renderer/text-literals';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const B24 = 'id,manager\n1,1\n2,1\n3,2\n4,9\n5,6\n6,5\n';
const FAMILY = 'Name,Function,Manager\nAda Boss,Managing Director,\nBen Low,Buyer,Ada Boss\n';

/** Main that reads this text as the chosen file. */
function importsOf(text: string, fileName = 'people.csv'): Pick<Api['imports'], 'chooseTable' | 'rereadTable'> {
  const read = (options: TableOptions) => {
    const answer = readTable(new TextEncoder().encode(text), options);
    return Promise.resolve(answer.ok ? ok({ fileName, table: answer.value }) : err(appError('not-a-table', { name: fileName, failure: answer.error })));
  };
  return { chooseTable: () => read({}), rereadTable: ({ options }) => read(options) };
}

async function open(text: string, at = '/page', fileName?: string) {
  const fake = fakeApi({ imports: importsOf(text, fileName) });
  const user = userEvent.setup();
  const page = renderPage(<ImportPeoplePage />, { api: fake.api, at });
  await user.click(screen.getByRole('button', { name: 'Choose file' }));
  return { ...fake, ...page, user };
}

describe('before a file is chosen', () => {
  it('shows what a good file looks like', async () => {
    renderPage(<ImportPeoplePage />, { api: fakeApi().api });
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['Name', 'Function', 'Manager']);
    expect(await seriousViolations()).toEqual([]);
  });

  it('says nothing when no file is chosen', async () => {
    renderPage(<ImportPeoplePage />, { api: fakeApi().api });
    await userEvent.click(screen.getByRole('button', { name: 'Choose file' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('can be left', async () => {
    const { router } = renderPage(<ImportPeoplePage />, { api: fakeApi().api });
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(router.state.location.pathname).toBe('/deals');
  });
});

describe('a file that is no table', () => {
  it.each([
    ['', 'The file is empty.'],
    ['name,manager\n', 'There is a header and no row below it.'],
    ['%PDF-1.7\n%âãÏÓ\n', 'a PDF'],
    ['"name,manager\nAda,\n', 'line 1'],
  ])('is refused in words: %j', async (text, words) => {
    const { stored } = await open(text);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(words);
    expect(alert.textContent).toContain('Nothing was changed.');
    expect(screen.queryByTestId('import-commit')).toBeNull();
    expect(stored.size).toBe(0);
  });
});

describe('the table of B24: own supervisor, unknown manager, circle', () => {
  it('shows four messages with their lines and loses nobody', async () => {
    await open(B24);
    const items = within(await screen.findByTestId('import-messages')).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^File.*names/),
      expect.stringMatching(/^Line 2.*own manager/),
      expect.stringMatching(/^Line 5.*“9”/),
      expect.stringMatching(/^Line 6.*5, 6/),
    ]);
    expect(screen.getByTestId('import-counts').textContent).toContain('6 people, 3 reporting lines, 3 roots');
  });

  it('says so in German too', async () => {
    const fake = fakeApi({ imports: importsOf(B24) });
    renderPage(<ImportPeoplePage />, { api: fake.api, settings: { language: 'de' } });
    await userEvent.click(screen.getByRole('button', { name: 'Datei wählen' }));
    expect((await screen.findByTestId('import-messages')).textContent).toContain('2 Personen berichten im Kreis aneinander: 5, 6.');
    expect(screen.getByTestId('import-counts').textContent).toContain('6 Personen, 3 Berichtslinien, 3 Spitzen');
  });
});

describe('importing', () => {
  it('makes account, deal, people and lines in one step that undo takes back', async () => {
    const { user, workbench, router, stored, api } = await open(FAMILY, '/page', 'packing_works.csv');
    expect((await screen.findByLabelText<HTMLInputElement>('Name of the account')).value).toBe('Packing works');
    await user.click(screen.getByTestId('import-commit'));
    await screen.findByTestId('elsewhere');

    const count = (type: string) => [...stored.values()].filter((record) => record.type === type).length;
    expect([count('account'), count('deal'), count('person'), count('member'), count('relation')]).toEqual([1, 1, 2, 2, 1]);
    const dealId = [...stored.values()].find(({ type }) => type === 'deal')?.id;
    expect(router.state.location.pathname).toBe(`/deals/${dealId}/buying-center`);
    expect(api.records.commit).toHaveBeenCalledTimes(1);
    expect(workbench.store.getState().history.done.map(({ label }) => label)).toEqual(['importPeople.steps.import']);

    workbench.undo();
    await workbench.flush();
    expect(stored.size).toBe(0);
  });

  it('puts people on the map of the deal it was opened from', async () => {
    const company = account({ name: 'Packing Works Ltd' });
    const line = deal(company.id, { name: 'Line 4' });
    const fake = fakeApi({ imports: importsOf(FAMILY) });
    fake.stored.set(company.id, company).set(line.id, line);
    const { router } = renderPage(<ImportPeoplePage />, { api: fake.api, at: `/page?deal=${line.id}` });
    await userEvent.click(screen.getByRole('button', { name: 'Choose file' }));
    expect(await screen.findByText('Into the deal “Line 4” of Packing Works Ltd')).toBeTruthy();
    await userEvent.click(screen.getByTestId('import-commit'));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/deals/${line.id}/buying-center`));
    const members = [...fake.stored.values()].filter((record) => record.type === 'member');
    expect(members).toHaveLength(2);
    expect(members.every((member) => member.dealId === line.id && member.accountId === company.id)).toBe(true);
    expect([...fake.stored.values()].filter(({ type }) => type === 'account')).toHaveLength(1);
  });

  it('asks for a missing name and changes nothing until it is there', async () => {
    const { user, stored } = await open(FAMILY);
    await user.clear(await screen.findByLabelText('Name of the account'));
    await user.click(screen.getByTestId('import-commit'));
    expect(await screen.findByText('Enter a name for the account.')).toBeTruthy();
    expect(stored.size).toBe(0);
  });

  it('works with the keyboard alone', async () => {
    const { user, stored } = await open(FAMILY);
    const commit = await screen.findByTestId('import-commit');
    for (let presses = 0; presses < 40 && document.activeElement !== commit; presses++) await user.tab();
    expect(document.activeElement).toBe(commit);
    await user.keyboard('{Enter}');
    await screen.findByTestId('elsewhere');
    expect(stored.size).toBeGreaterThan(0);
  });
});

describe('correcting what was read', () => {
  it('takes another column for a field and counts anew', async () => {
    const { user } = await open(FAMILY);
    await user.click(await screen.findByRole('combobox', { name: /Reports to/ }));
    await user.click(await screen.findByRole('option', { name: 'No column' }));
    expect(screen.getByTestId('import-counts').textContent).toContain('2 people, 0 reporting lines, 2 roots');
    expect(screen.getByTestId('import-messages').textContent).toContain('No column says who reports to whom.');
  });

  it('reads the file again with another separator', async () => {
    const { user, api } = await open('Name;Function;Manager\nAda Boss;Managing Director;\n');
    await user.click(await screen.findByRole('combobox', { name: /Separator/ }));
    await user.click(await screen.findByRole('option', { name: 'Comma' }));
    expect(api.imports.rereadTable).toHaveBeenCalledWith({ options: { delimiter: ',' } });
    expect(await screen.findByText('1 row · 1 column')).toBeTruthy();
  });

  it('keeps what was read when it cannot be read the other way', async () => {
    const { user } = await open(FAMILY);
    await user.click(await screen.findByRole('combobox', { name: /Header/ }));
    await user.click(await screen.findByRole('option', { name: 'Line 9' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Line 9 holds no header.');
    expect(screen.getByTestId('import-counts').textContent).toContain('2 people');
  });
});

it('shows a chart of the size of the real one without a remark', async () => {
  await open(companyChartCsv(107));
  expect((await screen.findByTestId('import-counts')).textContent).toContain('107 people, 106 reporting lines, 1 root');
  expect(screen.getByTestId('import-messages').textContent).toContain('without a remark');
  expect(await seriousViolations()).toEqual([]);
});

it('holds no words of its own', () => {
  expect(textLiterals('features/import')).toEqual([]);
});
