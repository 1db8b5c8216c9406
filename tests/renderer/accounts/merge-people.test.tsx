import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { AccountPeople } from '../../../renderer/features/accounts/AccountPeople';
import { account, bookkeeping, deal, member, person, rating } from '../../support/records/records';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { installDomShims } from '../ui/dom-shims';

installDomShims();
afterEach(cleanup);

it('B23: merges two people with their roles shown, as one step that undo takes back', async () => {
  const firm = account();
  const sale = deal(firm.id, { name: 'Line 4' });
  const anna = person(firm.id, { firstName: 'Anna', lastName: 'Vogt', phone: '' });
  const twin = person(firm.id, { firstName: 'A.', lastName: 'Vogt', phone: '0170 123' });
  const cards = [member(sale, { personId: anna.id, isDecider: true }), member(sale, { personId: twin.id, isInfluencer: true })] as const;
  const [first, second] = cards;
  const own = { type: 'colleague' as const, ...bookkeeping(), name: 'Eva Kern', email: '' };
  const records = [firm, sale, anna, twin, ...cards, own, rating(first, own.id, { attitude: 'sceptic' }), rating(second, own.id, { attitude: 'mentor', influence: 5 })];
  const fake = fakeApi();
  for (const record of records) fake.stored.set(record.id, record);
  const { workbench } = renderPage(<AccountPeople accountId={firm.id} />, { api: fake.api });
  await workbench.load({ kind: 'account', accountId: firm.id });
  const user = userEvent.setup();
  const before = workbench.store.getState().tables;
  await user.click(await screen.findByRole('button', { name: /Edit .*Anna Vogt/ }));
  await user.click(await screen.findByRole('button', { name: 'Merge with …' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('combobox', { name: /The same person as/ }));
  await user.click(await screen.findByRole('option', { name: /A\. Vogt/ }));
  const conflicts = await screen.findByTestId('role-conflicts');
  expect(conflicts.textContent).toContain('Line 4');
  const opinions = within(await screen.findByRole('radiogroup', { name: 'Eva Kern on Line 4' }));
  expect(opinions.getByRole('radio', { name: 'Sceptic' }).getAttribute('aria-checked')).toBe('true');
  await user.click(opinions.getByRole('radio', { name: 'Mentor' }));
  await user.click(within(dialog).getByRole('button', { name: 'Merge' }));

  const { person: people, member: members } = workbench.store.getState().tables;
  expect([...people.values()].map(({ id, phone }) => [id, phone])).toEqual([[anna.id, '0170 123']]);
  expect([...members.values()]).toMatchObject([{ personId: anna.id, isDecider: true, isInfluencer: true }]);
  expect([...workbench.store.getState().tables.rating.values()]).toMatchObject([{ memberId: first.id, attitude: 'mentor', influence: 5 }]);
  workbench.undo();
  const plain = (tables: typeof before): unknown[] => [...tables.person.values(), ...tables.member.values(), ...tables.rating.values()].map(({ rev: _, updatedAt: _at, ...rest }) => rest).sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(plain(workbench.store.getState().tables)).toEqual(plain(before));
});
