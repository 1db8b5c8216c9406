// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { UnsavedBanner } from '../../../renderer/app/shell/UnsavedBanner';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';
import type { RecordDiff } from '../../../shared/document/record-diff';
import { account } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

it('says that the quota is used up, keeps every change, and goes when all of it is saved', async () => {
  let isFull = true;
  const saved: string[] = [];
  const { api } = fakeApi({
    records: {
      commit: async ({ diff }) => {
        if (isFull) return err(appError('quota', {}));
        saved.push(...Object.values((diff as RecordDiff).added).flatMap((record) => (record.type === 'account' ? [record.name] : [])));
        return ok({});
      },
    },
  });
  const { workbench } = renderPage(<UnsavedBanner />, { api });
  const add = (name: string): void => act(() => workbench.change('deals.steps.probability', (edit) => edit.add(account({ name }))));
  add('Typed first');
  const banner = await screen.findByRole('alert');
  expect(banner.textContent).toContain('Your last changes are not on the disk');
  expect(banner.textContent).toContain('The disk is full');
  expect(await seriousViolations()).toEqual([]);
  add('Typed while it is full');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(workbench.store.getState().save.kind).toBe('failed'));
  expect(screen.getByRole('alert').textContent).toContain('The disk is full');
  expect([...workbench.store.getState().tables.account.values()].map(({ name }) => name)).toEqual(['Typed first', 'Typed while it is full']);
  isFull = false;
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(workbench.store.getState().save).toEqual({ kind: 'saved' });
  expect(saved.sort()).toEqual(['Typed first', 'Typed while it is full']);
});
