// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { TermsPage } from '../../../renderer/features/offer-settings/terms/TermsPage';
import { stepsOf } from '../../../shared/domain/workspace/terms-presets';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

async function withTerms() {
  const { api, stored } = fakeApi();
  const rendered = renderPage(<TermsPage />, { api });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Add terms' }));
  const tables = () => rendered.workbench.store.getState().tables;
  const presets = () => [...tables().termsPreset.values()];
  const plan = () => stepsOf(presets()[0]?.id ?? '', tables().termsPresetStep.values()).map(({ percent }) => percent);
  return { ...rendered, user, stored, presets, plan };
}

it('begins with terms as they are usual, and opens them', async () => {
  const { presets, user } = await withTerms();
  expect(presets()).toMatchObject([{ netDays: 30, skontoPercent: '2', skontoDays: 14, isDefault: true, retentionOfTitle: true }]);
  await user.clear(screen.getByLabelText('Due within days'));
  await user.type(screen.getByLabelText('Due within days'), '45');
  await user.tab();
  expect(presets()[0]?.netDays).toBe(45);
  expect(await seriousViolations()).toEqual([]);
});

it('keeps a payment plan whose sum is always in sight', async () => {
  const { user, plan, workbench } = await withTerms();
  await user.click(screen.getByRole('button', { name: '30 / 60 / 10 %' }));
  expect(plan()).toEqual(['30', '60', '10']);
  expect(screen.getByText('The plan adds up')).toBeTruthy();
  const share = screen.getByLabelText('Share %, step 2');
  await user.clear(share);
  await user.type(share, '50');
  await user.tab();
  expect(screen.getByText('Sum 90%')).toBeTruthy();
  expect(screen.getAllByText('The payment plan adds up to 90%, it must be 100 %.').length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: 'Add step' }));
  expect(plan()).toEqual(['30', '50', '10', '10']);
  workbench.undo();
  workbench.undo();
  workbench.undo();
  expect(plan()).toEqual([]);
});

it('asks for the place of a term of delivery', async () => {
  const { user } = await withTerms();
  await user.click(screen.getByRole('combobox', { name: /Incoterms 2020/ }));
  await user.click(await screen.findByRole('option', { name: /DAP/ }));
  expect(screen.getAllByText('DAP needs a named place, for example the town.').length).toBeGreaterThan(0);
  await user.type(screen.getByLabelText('Named place'), 'Leeds');
  expect(screen.queryByText('DAP needs a named place, for example the town.')).toBeNull();
});

it('copies and removes terms with their plan, each as one step', async () => {
  const { user, presets, workbench } = await withTerms();
  await user.click(screen.getByRole('button', { name: '50 / 50 %' }));
  await user.click(screen.getByRole('button', { name: 'More for Machines' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Duplicate' }));
  expect(presets()).toHaveLength(2);
  expect(workbench.store.getState().tables.termsPresetStep.size).toBe(4);
  await user.click(screen.getAllByRole('button', { name: 'More for Machines' })[0] as HTMLElement);
  await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
  expect(workbench.store.getState().tables.termsPresetStep.size).toBe(2);
  workbench.undo();
  expect(workbench.store.getState().tables.termsPresetStep.size).toBe(4);
});
