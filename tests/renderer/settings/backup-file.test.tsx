// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { SettingsPage } from '../../../renderer/features/settings/SettingsPage';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const counts = { accounts: 12, people: 1234, deals: 5, offers: 2, records: 2000 };
const preview = { fileName: 'Tor.werkbank', createdAt: '2026-03-25T08:00:00.000Z', inside: counts, files: 1, present: { ...counts, accounts: 7 }, erased: [] };

it('asks for a passphrase of some length twice before it saves', async () => {
  const { api } = fakeApi({ backups: { save: async () => ok({ fileName: 'Tor.werkbank', records: 1234, files: 2 }) } });
  renderPage(<SettingsPage />, { api });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Save as a file' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('Nobody can open the file without it.');
  await user.type(screen.getByLabelText('Passphrase'), 'short{Enter}');
  expect(dialog.textContent).toContain('so far 5');
  await user.type(screen.getByLabelText('Passphrase'), ' but now long');
  await user.type(screen.getByLabelText('Once more'), 'another{Enter}');
  expect(dialog.textContent).toContain('The two are not the same yet.');
  expect(api.backups.save).not.toHaveBeenCalled();
  expect(await seriousViolations()).toEqual([]);
  await user.clear(screen.getByLabelText('Once more'));
  await user.type(screen.getByLabelText('Once more'), 'short but now long{Enter}');
  expect(await screen.findByText('Saved and read back: Tor.werkbank, 1,234 records, 2 files.')).toBeTruthy();
  expect(api.backups.save).toHaveBeenCalledWith({ passphrase: 'short but now long' });
});

it('shows what is inside beside what is there before it replaces, and takes it back', async () => {
  const answers = [err(appError('wrong-passphrase', { name: 'Tor.werkbank' })), ok(preview)];
  const { api } = fakeApi({
    backups: {
      choose: async () => ok({ fileName: 'Tor.werkbank' }),
      preview: async () => answers.shift() ?? ok(preview),
      restore: async () => ok({}),
      takeBack: async () => ok({}),
    },
  });
  renderPage(<SettingsPage />, { api });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Restore from a file' }));
  await user.type(await screen.findByLabelText('Passphrase'), 'wrong{Enter}');
  expect(await screen.findByText(/This passphrase does not open “Tor.werkbank”. Nothing was changed/)).toBeTruthy();
  await user.type(screen.getByLabelText('Passphrase'), ' no more{Enter}');
  const row = await screen.findByRole('row', { name: 'Accounts 12 7' });
  expect(row).toBeTruthy();
  expect(await seriousViolations()).toEqual([]);
  expect(api.backups.restore).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Replace everything' }));
  expect(await screen.findByText('The backup is restored.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Take back' }));
  expect(await screen.findByText('Everything is as it was before.')).toBeTruthy();
  expect(api.backups.takeBack).toHaveBeenCalledOnce();
});

it('names who was erased since the backup was made, and brings back only who is ticked', async () => {
  const ada = { personId: '0197a000-0000-7000-8000-00000000000a', name: 'Ada Vogt', erasedOn: '2026-04-02' };
  const ben = { personId: '0197a000-0000-7000-8000-00000000000b', name: 'Ben Löw', erasedOn: '2026-05-01' };
  const { api } = fakeApi({
    backups: { choose: async () => ok({ fileName: 'Tor.werkbank' }), preview: async () => ok({ ...preview, erased: [ada, ben] }), restore: async () => ok({}) },
  });
  renderPage(<SettingsPage />, { api });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Restore from a file' }));
  await user.type(await screen.findByLabelText('Passphrase'), 'long enough{Enter}');
  expect(await screen.findByRole('region', { name: '2 people in it were erased' })).toBeTruthy();
  const first = screen.getByRole('checkbox', { name: 'Ada Vogt, was erased on 2 Apr 2026' });
  expect(first.getAttribute('aria-checked') ?? String((first as HTMLInputElement).checked)).toBe('false');
  expect(await seriousViolations()).toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: /Ben Löw/ }));
  await user.click(screen.getByRole('button', { name: 'Replace everything' }));
  expect(await screen.findByText('The backup is restored.')).toBeTruthy();
  expect(api.backups.restore).toHaveBeenCalledWith({ takenBack: [ben.personId] });
});
