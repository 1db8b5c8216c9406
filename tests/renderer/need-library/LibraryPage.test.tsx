// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { LibraryPage } from '../../../renderer/features/need-library/LibraryPage';
import type { Settings } from '../../../shared/contract/settings';
import type { NeedTemplate } from '../../../shared/domain/need-library/need-template';
import type { AnyRecord } from '../../../shared/domain/records';
import { starterLibrary } from '../../../shared/i18n/need-library';
import { templateOf } from '../../domain/need-library/templates';
import { account, bookkeeping, deal, pain } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const company = account();
const own = (fields: Partial<NeedTemplate> = {}): NeedTemplate => templateOf(bookkeeping().id, { language: 'en', ...fields });

async function openLibrary(records: readonly AnyRecord[] = [], { at = '/page', settings = {} }: { at?: string; settings?: Partial<Settings> } = {}) {
  const { api, stored } = fakeApi({}, settings);
  for (const record of records) stored.set(record.id, record);
  const page = renderPage(
    <CommandProvider>
      <LibraryPage />
    </CommandProvider>,
    { api, path: '/page', at, settings },
  );
  await screen.findByRole('region', { name: settings.language === 'de' ? 'Schmerzen und Nutzen der Bibliothek' : 'Pains and benefits of the library' });
  const entries = (): NeedTemplate[] => [...page.workbench.store.getState().tables.needTemplate.values()];
  return { ...page, entries, user: userEvent.setup() };
}
const rows = (): string[] => screen.queryAllByRole('rowheader').map(({ textContent }) => textContent ?? '');
const used = (of: NeedTemplate, stages: readonly ('won' | 'lost' | 'offered')[]): AnyRecord[] =>
  stages.flatMap((stage, index) => {
    const sale = deal(company.id, { stage, name: `${of.text} ${index}` });
    return [sale, pain(sale, { templateId: of.id, text: `Told by deal ${index}` })];
  });

it.each(['de', 'en'] as const)('begins with the starters in the language of the window (%s)', async (language) => {
  await openLibrary([], { settings: { language } });
  const first = starterLibrary(language)[0]?.text ?? '';
  expect(rows()[0]).toContain(first);
  expect(rows().length).toBeGreaterThan(20);
});

it('shows own entries first, in any language, and how their deals ended', async () => {
  const slow = own({ text: 'Changeovers eat the shift', segments: 'Metalworking', language: 'de' });
  const { user } = await openLibrary([company, slow, ...used(slow, ['won', 'won', 'lost', 'offered'])]);
  expect(rows()[0]).toBe('Pain: Changeovers eat the shift');
  const first = screen.getAllByRole('row')[1] as HTMLElement;
  expect(within(first).getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['Metalworking', '4', '2', '1']);

  await user.click(screen.getByText('Changeovers eat the shift'));
  expect(await screen.findByText('Used in 4 deals, 2 won, 1 lost')).toBeTruthy();
  const panel = screen.getByRole('complementary');
  expect(within(panel).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Changeovers eat the shift 0', 'Changeovers eat the shift 1', 'Changeovers eat the shift 2', 'Changeovers eat the shift 3']);
  expect(within(panel).getAllByText('Won')).toHaveLength(2);
  expect(await seriousViolations()).toEqual([]);
});

it('finds by words, kind and segment, and says so where nothing is found', async () => {
  const { user } = await openLibrary([own({ text: 'Prüfberichte fehlen', segments: 'Galvanik' })]);
  const search = screen.getByRole('searchbox', { name: 'Search the library' });
  await user.type(search, 'pruefberichte');
  expect(rows()).toEqual(['Pain: Prüfberichte fehlen']);
  await user.clear(search);
  await user.type(search, 'no such words anywhere');
  expect(await screen.findByText('Nothing found')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Clear the search' }));
  await user.click(screen.getByRole('radio', { name: 'Benefits' }));
  expect(rows().every((row) => row.startsWith('Benefit: '))).toBe(true);
  await user.click(screen.getByRole('radio', { name: 'Pains' }));
  await user.click(screen.getByRole('combobox', { name: 'Segment' }));
  await user.click(await screen.findByRole('option', { name: 'Galvanik' }));
  expect(rows()[0]).toBe('Pain: Prüfberichte fehlen');
  expect(rows().some((row) => row.includes('Changing over takes so long'))).toBe(false);
});

it('changes a starter as one step, and takes it back', async () => {
  const starter = starterLibrary('en')[0] as NeedTemplate;
  const { user, entries, workbench } = await openLibrary([], { at: `/page?entry=${starter.id}` });
  const words = await screen.findByRole('textbox', { name: 'Words' });
  await user.clear(words);
  await user.type(words, 'Set-up takes half a shift');
  await user.tab();
  expect(entries().map(({ id, text }) => [id, text])).toEqual([[starter.id, 'Set-up takes half a shift']]);
  expect(workbench.store.getState().history.done).toHaveLength(1);
  workbench.undo();
  await waitFor(() => expect(rows()[0]).toContain(starter.text));
});

it('adds an entry to the segment that is open, with the cursor free to write', async () => {
  const { user, entries } = await openLibrary([own({ text: 'Dust', segments: 'Galvanik' })]);
  await user.click(screen.getByRole('combobox', { name: 'Segment' }));
  await user.click(await screen.findByRole('option', { name: 'Galvanik' }));
  await user.click(screen.getByRole('button', { name: 'New entry' }));
  await user.click(await screen.findByRole('menuitem', { name: 'New benefit' }));
  await user.type(await screen.findByRole('textbox', { name: 'Words' }), 'Your people breathe clean air');
  expect(entries().at(-1)).toMatchObject({ kind: 'benefit', text: 'Your people breathe clean air', segments: 'Galvanik', language: 'en' });
  await user.click(screen.getByRole('combobox', { name: 'Buying motive' }));
  await user.click(await screen.findByRole('option', { name: 'Comfort' }));
  expect(entries().at(-1)?.motive).toBe('comfort');
});

it.each([
  ['an own entry', own({ text: 'Dust everywhere' })],
  ['a starter', starterLibrary('en')[0] as NeedTemplate],
])('deletes %s and takes that back', async (_name, entry) => {
  const { user } = await openLibrary([own({ text: 'Dust everywhere', id: entry.id })].filter(() => entry.text === 'Dust everywhere'), { at: `/page?entry=${entry.id}` });
  const isThere = (): boolean => rows().some((row) => row === `Pain: ${entry.text}`);
  await user.click(await screen.findByRole('button', { name: 'More for this entry' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
  await waitFor(() => expect(isThere()).toBe(false));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(isThere()).toBe(true));
});

it('says what belongs here when everything was taken out, and brings the starters back', async () => {
  const { user } = await openLibrary(starterLibrary('en').map((entry) => ({ ...entry, isRemoved: true })));
  expect(screen.getByText('What you heard once helps the next time')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Bring back the entries to begin with' }));
  await waitFor(() => expect(rows().length).toBeGreaterThan(20));
});

it('makes one entry of two that differ in spelling, and counts their deals together', async () => {
  const kept = own({ text: 'Changeovers eat the shift' });
  const other = own({ text: 'changeovers eat the shift.', segments: 'Metalworking' });
  const { user, entries, workbench } = await openLibrary([company, kept, other, ...used(other, ['won'])], { at: `/page?entry=${kept.id}` });
  await user.click(await screen.findByRole('button', { name: 'Merge into this one' }));
  expect(await screen.findByText('Used in 1 deal, 1 won')).toBeTruthy();
  expect(entries().map(({ id, segments }) => [id, segments])).toEqual([[kept.id, 'Metalworking']]);
  workbench.undo();
  expect(entries()).toHaveLength(2);
});

it('writes a segment alike that is spelled in two ways, as one step', async () => {
  const { user, entries, workbench } = await openLibrary([own({ text: 'Dust', segments: 'Electroplating' }), own({ text: 'Noise', segments: 'Elektroplating\nWood' }), own({ text: 'Heat', segments: 'Electroplating' })]);
  await user.click(await screen.findByRole('button', { name: 'Write “Electroplating” everywhere' }));
  expect(entries().map(({ segments }) => segments)).toEqual(['Electroplating', 'Electroplating\nWood', 'Electroplating']);
  await waitFor(() => expect(screen.queryByText(/in several spellings/)).toBeNull());
  workbench.undo();
  expect(entries().map(({ segments }) => segments)).toContain('Elektroplating\nWood');
});
