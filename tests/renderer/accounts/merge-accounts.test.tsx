import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { MergeAccountDialog } from '../../../renderer/features/accounts/MergeAccountDialog';
import { account, deal, person } from '../../support/records/records';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { installDomShims } from '../ui/dom-shims';

installDomShims();
afterEach(cleanup);

const stays = account({ name: 'Süd AG', city: 'Ulm', phone: '' });
const goes = account({ name: 'Sued Aktiengesellschaft', city: 'Ulm', phone: '+49 731 1', street: 'Werkstr. 1', postalCode: '89077' });
const elsewhere = account({ name: 'Nord GmbH', city: 'Kiel' });
const anna = person(goes.id, { firstName: 'Anna', lastName: 'Vogt' });
const sale = deal(goes.id, { name: 'Line 4' });

async function open() {
  const fake = fakeApi();
  for (const record of [stays, goes, elsewhere, anna, sale]) fake.stored.set(record.id, record);
  const onClose = vi.fn();
  const { workbench } = renderPage(<MergeAccountDialog account={stays} onClose={onClose} />, { api: fake.api });
  await workbench.load({ kind: 'account', accountId: stays.id });
  return { workbench, onClose, user: userEvent.setup(), dialog: within(await screen.findByRole('dialog')) };
}

it('puts the company that was found into this one, as one step that undo takes back', async () => {
  const { workbench, onClose, user, dialog } = await open();
  const before = workbench.store.getState().tables;
  const merge = dialog.getByRole('button', { name: 'Merge' });
  expect(merge.hasAttribute('disabled')).toBe(true);
  await user.type(dialog.getByRole('combobox', { name: 'The same company as' }), 'sud');
  // Found by its other spelling; the company itself is not offered.
  expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Sued Aktiengesellschaft')]);
  await user.click(screen.getByRole('option'));
  await waitFor(() => expect(merge.hasAttribute('disabled')).toBe(false));
  await user.click(merge);

  expect(onClose).toHaveBeenCalled();
  const { tables } = workbench.store.getState();
  expect([...tables.account.values()].map(({ name }) => name).sort()).toEqual(['Nord GmbH', 'Süd AG']);
  expect(tables.account.get(stays.id)).toMatchObject({ phone: '+49 731 1' });
  expect(tables.person.get(anna.id)).toMatchObject({ accountId: stays.id });
  expect(tables.deal.get(sale.id)).toMatchObject({ accountId: stays.id });
  workbench.undo();
  const plain = (of: typeof before): unknown[] => [...of.account.values(), ...of.person.values(), ...of.deal.values()].map(({ rev: _, updatedAt: _at, ...rest }) => rest).sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(plain(workbench.store.getState().tables)).toEqual(plain(before));
});

it('changes nothing when it is left', async () => {
  const { workbench, onClose, user, dialog } = await open();
  await user.type(dialog.getByRole('combobox', { name: 'The same company as' }), 'Nord');
  await user.click(await screen.findByRole('option', { name: /Nord GmbH/ }));
  const [leave] = dialog.getAllByRole('button', { name: 'Cancel' });
  if (leave !== undefined) await user.click(leave);
  expect(onClose).toHaveBeenCalled();
  expect(workbench.store.getState().tables.account.size).toBe(3);
});
