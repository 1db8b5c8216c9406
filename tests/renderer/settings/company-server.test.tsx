// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { v7 } from 'uuid';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { SharingPage } from '../../../renderer/features/settings/sharing/SharingPage';
import type { SharingState } from '../../../shared/contract/sharing';
import { ok } from '../../../shared/errors/result';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const COMPANY = 'https://sync.firm.example';
const OFF: SharingState = { isOn: false, isPaused: false, server: '', companyServer: COMPANY, user: '', accountIds: [], sharesWorkspace: false, status: null };

const openPage = (state: SharingState): ReturnType<typeof fakeApi> => {
  const fake = fakeApi({ sharing: { state: async () => ok(state) } });
  renderPage(<SharingPage />, { api: fake.api });
  return fake;
};

it('shows the server the company has decided for, which cannot be changed, and asks for the token alone', async () => {
  const { api } = openPage(OFF);
  const server = await screen.findByLabelText<HTMLInputElement>('Server');
  expect(server.value).toBe(COMPANY);
  expect(server.disabled).toBe(true);
  expect(screen.getByText('Set by your company')).toBeTruthy();
  expect(await seriousViolations()).toEqual([]);
  await userEvent.type(screen.getByLabelText('Token'), 'secret');
  await userEvent.click(screen.getByRole('button', { name: 'Connect' }));
  expect(api.sharing.signIn).toHaveBeenCalledWith({ server: COMPANY, token: 'secret' });
});

it('says to whoever is signed in elsewhere that nothing goes there any more, and where to connect', async () => {
  openPage({ ...OFF, isOn: true, server: 'https://other.example', user: 'Anna', accountIds: [v7()] });
  const banner = await screen.findByText(`It shares over ${COMPANY} alone`, { exact: false });
  expect(banner.textContent).toContain('Your changes stay here.');
  expect(screen.getByLabelText<HTMLInputElement>('Server').value).toBe(COMPANY);
  expect(screen.queryByText('What is shared')).toBeNull();
});

it('leaves the address to the user where the company has decided nothing', async () => {
  openPage({ ...OFF, companyServer: null });
  const server = await screen.findByLabelText<HTMLInputElement>('Server');
  await userEvent.type(server, 'sync.example.com');
  expect(server.value).toBe('sync.example.com');
  expect(screen.queryByText('Set by your company')).toBeNull();
});
