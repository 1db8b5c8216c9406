// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { ConflictBanner } from '../../../renderer/app/shell/ConflictBanner';
import type { RecordDiff } from '../../../shared/document/record-diff';
import type { AnyRecord } from '../../../shared/domain/records';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';
import { account } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

it.each([{ isThere: true }, { isThere: false }])('ends a change that meets another version of its record again and again, made to that where there is one, and says so: $isThere', async ({ isThere }) => {
  const firm = account({ name: 'Nordwerk', city: '' });
  let stored: AnyRecord | undefined = firm;
  const { api } = fakeApi({
    records: {
      load: async () => ok({ records: stored === undefined ? [] : [stored] }),
      commit: async ({ diff }) => {
        for (const [from, to] of Object.values((diff as RecordDiff).updated)) {
          if (stored === undefined || from.rev !== stored.rev) return err(appError('conflict', { id: from.id }));
          stored = to;
        }
        return ok({});
      },
    },
  });
  const { workbench } = renderPage(<ConflictBanner />, { api });
  await act(async () => void (await workbench.load({ kind: 'overview' })));
  // An import, or whatever else writes past the window.
  stored = isThere ? { ...firm, rev: 9, city: 'Dresden' } : undefined;
  act(() => workbench.change('deals.steps.probability', (edit) => edit.update(firm, { name: 'Nordwerk AG' })));
  for (let tries = 0; tries < 3; tries += 1) await act(async () => void (await workbench.flush()));
  const banner = await screen.findByRole(isThere ? 'status' : 'alert');
  expect(banner.textContent).toContain('Nordwerk AG');
  expect(banner.textContent).toContain(isThere ? 'What you changed is in it now' : 'Your last change of it is nowhere');
  expect(await seriousViolations()).toEqual([]);
  await act(async () => void (await workbench.flush()));
  expect(workbench.store.getState().save).toEqual({ kind: 'saved' });
  expect([...workbench.store.getState().tables.account.values()].map(({ name, city }) => [name, city])).toEqual(isThere ? [['Nordwerk AG', 'Dresden']] : []);
  if (isThere) expect(stored).toMatchObject({ name: 'Nordwerk AG', city: 'Dresden', rev: 10 });
  await userEvent.setup().click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole(isThere ? 'status' : 'alert')).toBeNull());
});

it('says nothing of what becomes of it, and nobody that all is saved, while what is stored cannot be read', async () => {
  const firm = account({ name: 'Nordwerk', city: '' });
  let stored: AnyRecord = firm;
  let isAway = false;
  const { api } = fakeApi({
    records: {
      load: async () => (isAway ? err(appError('storage-gone', {})) : ok({ records: [stored] })),
      commit: async ({ diff }) => {
        const [change] = Object.values((diff as RecordDiff).updated);
        if (change?.[0].rev !== stored.rev) return err(appError('conflict', { id: firm.id }));
        stored = change[1];
        return ok({});
      },
    },
  });
  const { workbench } = renderPage(<ConflictBanner />, { api });
  await act(async () => void (await workbench.load({ kind: 'overview' })));
  stored = { ...firm, rev: 9 };
  isAway = true;
  act(() => workbench.change('deals.steps.probability', (edit) => edit.update(firm, { name: 'Nordwerk AG' })));
  for (let tries = 0; tries < 4; tries += 1) {
    await act(async () => expect(await workbench.flush()).toBe(false));
    expect(workbench.store.getState().conflict).toBeNull();
  }
  isAway = false;
  await act(async () => expect(await workbench.flush()).toBe(true));
  expect(workbench.store.getState().conflict).toMatchObject({ isKept: true });
  expect(stored).toMatchObject({ name: 'Nordwerk AG', rev: 10 });
});
