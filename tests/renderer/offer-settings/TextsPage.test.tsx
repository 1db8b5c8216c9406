// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { TextsPage } from '../../../renderer/features/offer-settings/texts/TextsPage';
import type { TextModule } from '../../../shared/domain/workspace/text-module';
import { bookkeeping } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { textLiterals } from '../../support/renderer/text-literals';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

function page(...modules: TextModule[]) {
  const { api, stored } = fakeApi();
  for (const module of modules) stored.set(module.id, module);
  return { ...renderPage(<TextsPage />, { api }), stored, user: userEvent.setup() };
}
const text = (fields: Partial<TextModule>): TextModule => ({ type: 'textModule', ...bookkeeping(), orderKey: 'a0', language: 'en', place: 'closing', name: '', text: '', isDefault: false, ...fields });
const modules = (workbench: ReturnType<typeof page>['workbench']): TextModule[] => [...workbench.store.getState().tables.textModule.values()];

it('begins with sample texts in the chosen language, as one step', async () => {
  const { user, workbench } = page();
  await user.click(await screen.findByRole('radio', { name: 'German' }));
  await user.click(screen.getByRole('button', { name: 'Take over sample texts' }));
  expect(modules(workbench).map(({ language }) => language)).toEqual(['de', 'de', 'de', 'de', 'de']);
  expect(modules(workbench).find(({ place }) => place === 'introduction')?.text).toContain('vielen Dank');
  expect(workbench.store.getState().history.done).toHaveLength(1);
  expect(await seriousViolations()).toEqual([]);
});

it('adds a text that is the default as the first of its place, and shows how it reads in an offer', async () => {
  const { user, workbench } = page(text({ place: 'payment', name: 'Standard', text: 'Net.' }));
  await user.click(await screen.findByRole('button', { name: 'Add text: Closing' }));
  await user.type(screen.getByLabelText('Name'), 'Short');
  await user.type(screen.getByLabelText('Text'), 'Valid until ');
  await user.click(screen.getByRole('button', { name: 'Last day of the offer' }));
  await waitFor(() => expect(screen.getByText('Valid until 24 Apr 2026')).toBeTruthy());
  expect(modules(workbench).find(({ place }) => place === 'closing')).toMatchObject({ name: 'Short', text: 'Valid until {validUntil}', isDefault: true, language: 'en' });
  expect(await seriousViolations()).toEqual([]);
});

it('says which placeholder does not exist', async () => {
  const { user } = page(text({ name: 'Short', text: 'Dear {kunde}' }));
  await user.click(await screen.findByRole('button', { name: 'Edit Short' }));
  expect(screen.getByRole('alert').textContent).toContain('{kunde} is not a placeholder');
});

it('has one default for each place, given on as one step', async () => {
  const first = text({ name: 'First', isDefault: true });
  const second = text({ name: 'Second', orderKey: 'a1' });
  const { user, workbench } = page(first, second);
  await user.click(await screen.findByRole('button', { name: 'Edit Second' }));
  await user.click(screen.getByRole('switch', { name: 'New offers start with it' }));
  expect(modules(workbench).map(({ name, isDefault }) => [name, isDefault])).toEqual([['First', false], ['Second', true]]);
  workbench.undo();
  expect(modules(workbench).map(({ isDefault }) => isDefault)).toEqual([true, false]);
});

it('moves and removes texts, and gives a removed one back', async () => {
  const { user, workbench } = page(text({ name: 'First' }), text({ name: 'Second', orderKey: 'a1' }));
  const list = await screen.findByRole('list', { name: 'Closing' });
  await user.click(screen.getByRole('button', { name: 'More for Second' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Move up' }));
  expect(within(list).getAllByRole('button', { name: /^Edit/ }).map((button) => button.getAttribute('aria-label'))).toEqual(['Edit Second', 'Edit First']);
  await user.click(screen.getByRole('button', { name: 'More for First' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
  expect(modules(workbench)).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(modules(workbench)).toHaveLength(2);
});

it('holds no words of its own', () => {
  expect(textLiterals('features/offer-settings')).toEqual([]);
});
