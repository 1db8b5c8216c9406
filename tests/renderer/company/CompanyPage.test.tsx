// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CompanyPage } from '../../../renderer/features/company/CompanyPage';
import { newCompanyProfile } from '../../../renderer/stores/new-company-profile';
import type { Signatory } from '../../../shared/domain/workspace/signatory';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { textLiterals } from '../../support/renderer/text-literals';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

function withProfile(fields: Partial<ReturnType<typeof newCompanyProfile>> = {}) {
  const { api, stored } = fakeApi();
  const profile = { ...newCompanyProfile('Falk GmbH'), ...fields };
  stored.set(profile.id, profile);
  const page = renderPage(<CompanyPage />, { api });
  return { ...page, stored, user: userEvent.setup(), profile };
}

const signatories = (stored: ReadonlyMap<string, { type: string }>): Signatory[] =>
  [...stored.values()].filter((record): record is Signatory => record.type === 'signatory').sort((a, b) => (a.orderKey < b.orderKey ? -1 : 1));

describe('the own company', () => {
  it('is made when missing and saved as one types, one visit to a field being one step', async () => {
    const { api, stored } = fakeApi();
    const { workbench } = renderPage(<CompanyPage />, { api });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Enter own company' }));
    await user.type(await screen.findByLabelText('Register court'), 'Amtsgericht Ulm');
    await user.tab();
    await workbench.flush();
    expect([...stored.values()]).toMatchObject([{ type: 'companyProfile', registerCourt: 'Amtsgericht Ulm' }]);
    expect(workbench.store.getState().history.done).toHaveLength(2);
    expect(await seriousViolations()).toEqual([]);
  });

  it('counts the older of two that colleagues made apart, and takes over or removes the other in one step', async () => {
    const { api, stored } = fakeApi();
    const [older, younger] = [newCompanyProfile('Falk GmbH'), { ...newCompanyProfile('Falk Werkzeuge GmbH'), city: 'Ulm' }].map((profile, at) => ({ ...profile, id: `018d8a30-0000-7000-8000-00000000000${at}` }));
    if (older === undefined || younger === undefined) throw new Error('two');
    for (const profile of [younger, older]) stored.set(profile.id, profile);
    const { workbench } = renderPage(<CompanyPage />, { api });
    const user = userEvent.setup();
    expect((await screen.findByLabelText<HTMLInputElement>('Company name')).value).toBe('Falk GmbH');
    expect(screen.getByText('Offers carry the details below. The others are: Falk Werkzeuge GmbH, Ulm.')).toBeTruthy();
    expect(await seriousViolations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Use the others' }));
    await workbench.flush();
    expect([...stored.values()]).toMatchObject([{ id: older.id, name: 'Falk Werkzeuge GmbH', city: 'Ulm' }]);
    expect(screen.queryByText(/The others are/)).toBeNull();
    workbench.undo();
    await workbench.flush();
    expect(stored.size).toBe(2);
    expect(stored.get(older.id)).toMatchObject({ name: 'Falk GmbH', city: '' });
  });

  it('says what its legal form must name on letters, until all of it is there', async () => {
    const { user } = withProfile({ name: 'Falk Werkzeugmaschinen', city: 'Ulm', legalForm: 'gmbh', registerCourt: 'Amtsgericht Ulm', directors: 'Jana Falk' });
    expect((await screen.findByText(/must name more on business letters \(§ 35a GmbHG\)/)).textContent).toContain('GmbH');
    expect(screen.getByText('Still missing: the legal form in the company name and Register number.')).toBeTruthy();
    await user.type(screen.getByLabelText('Register number'), 'HRB 1234');
    await user.type(screen.getByLabelText('Company name'), ' GmbH');
    expect(screen.getByText(/Everything a company of this form \(GmbH\) must name/)).toBeTruthy();
  });

  it('finds a mistyped IBAN once the field is left, and writes a right one in blocks of four as the same step', async () => {
    const { user, workbench, stored, profile } = withProfile();
    const iban = await screen.findByLabelText('IBAN');
    await user.type(iban, 'DE89370400440532013001');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.tab();
    expect(screen.getByRole('alert').textContent).toContain('check digits');
    await user.clear(iban);
    await user.type(iban, 'de89370400440532013000');
    await user.tab();
    await workbench.flush();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(stored.get(profile.id)).toMatchObject({ iban: 'DE89 3704 0044 0532 0130 00' });
    workbench.undo();
    workbench.undo();
    expect(workbench.store.getState().tables.companyProfile.get(profile.id)?.iban).toBe('');
  });

  it('says how a VAT id of the country looks', async () => {
    const { user } = withProfile();
    await user.type(await screen.findByLabelText('VAT ID'), 'DE12345');
    await user.tab();
    expect(screen.getByRole('alert').textContent).toBe('With DE a VAT ID looks like DE123456789.');
  });

  it('shows letterhead and footer as a letter will have them', async () => {
    withProfile({ letterheadLine: 'Machines since 1962', city: 'Ulm', legalForm: 'ag', name: 'Falk AG', registerNumber: 'HRB 7', directors: 'Jana Falk' });
    expect((await screen.findByRole('group', { name: 'Letterhead' })).textContent).toBe('Falk AGMachines since 1962Ulm');
    expect(screen.getByRole('group', { name: 'Footer' }).textContent).toContain('Executive board: Jana Falk');
    await userEvent.click(screen.getByRole('radio', { name: 'DE' }));
    expect(screen.getByRole('group', { name: 'Footer' }).textContent).toContain('Vorstand: Jana Falk');
  });
});

describe('the signatories', () => {
  it('are added, named and ordered, each as one step', async () => {
    const { user, workbench, stored } = withProfile();
    for (const name of ['Jana Falk', 'Martin Keller']) {
      await user.click(await screen.findByRole('button', { name: 'Add signatory' }));
      await user.type(screen.getAllByRole('textbox', { name: /^Name, signatory/ }).at(-1) as HTMLElement, name);
    }
    await user.click(screen.getByRole('button', { name: 'More for Martin Keller' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move up' }));
    await workbench.flush();
    expect(signatories(stored).map(({ name }) => name)).toEqual(['Martin Keller', 'Jana Falk']);
    expect(workbench.store.getState().history.done).toHaveLength(5);
    expect(await seriousViolations()).toEqual([]);
  });

  it('take their power from a choice, with the law beside it', async () => {
    const { user, workbench, stored } = withProfile();
    await user.click(await screen.findByRole('button', { name: 'Add signatory' }));
    await user.click(screen.getByRole('combobox', { name: 'Power, signatory 1' }));
    const option = await screen.findByRole('option', { name: /ppa\./ });
    expect(within(option).getByText('Prokura, § 51 HGB')).toBeTruthy();
    await user.click(option);
    await workbench.flush();
    expect(signatories(stored)).toMatchObject([{ authority: 'ppa.' }]);
  });

  it('take over the only one of an earlier version as one step', async () => {
    const { user, workbench, stored, profile } = withProfile({ signatory: 'Martin Keller', signatoryFunction: 'Sales' });
    await user.click(await screen.findByRole('button', { name: 'Take over' }));
    await workbench.flush();
    expect(signatories(stored)).toMatchObject([{ name: 'Martin Keller', function: 'Sales' }]);
    expect(stored.get(profile.id)).toMatchObject({ signatory: '', signatoryFunction: '' });
    workbench.undo();
    expect(workbench.store.getState().tables.companyProfile.get(profile.id)?.signatory).toBe('Martin Keller');
  });

  it('come back when their removal is undone', async () => {
    const { user, workbench } = withProfile();
    await user.click(await screen.findByRole('button', { name: 'Add signatory' }));
    await user.click(screen.getByRole('button', { name: 'More for signatory 1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    expect(workbench.store.getState().tables.signatory.size).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(workbench.store.getState().tables.signatory.size).toBe(1);
  });
});

it('holds no words of its own', () => {
  expect(textLiterals('features/company')).toEqual([]);
});
