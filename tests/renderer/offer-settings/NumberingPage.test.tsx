// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { NumberingPage } from '../../../renderer/features/offer-settings/numbering/NumberingPage';
import { bookkeeping } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { stopDay } from '../../support/renderer/stop-day';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);
const year = Number(stopDay().slice(0, 4));

function page(settings: { numberDevice?: string } = {}) {
  const { api, stored } = fakeApi({}, settings);
  const series = { type: 'numberSeries' as const, ...bookkeeping(), documentKind: 'offer' as const, device: '7K2M', year, last: 17 };
  stored.set(series.id, series);
  return { ...renderPage(<NumberingPage />, { api, settings }), user: userEvent.setup(), year };
}
const next = (): string[] => screen.getAllByRole('status', { name: 'Next number' }).map((output) => output.textContent ?? '');

it('shows the next number of each kind on this laptop, and how far each laptop counted', async () => {
  const { year } = page({ numberDevice: '7K2M' });
  await screen.findByRole('heading', { name: 'Offers' });
  expect(next()).toEqual([`${year}-7K2M-0018`, `AB-${year}-7K2M-0001`]);
  expect(screen.getByText('7K2M (this laptop)')).toBeTruthy();
  expect(await seriousViolations()).toEqual([]);
});

it('leaves the code open until this laptop has given a number', async () => {
  const { year } = page();
  await screen.findByRole('heading', { name: 'Offers' });
  expect(next()[0]).toBe(`${year}-····-0001`);
});

it('changes the pattern as one types, says what is wrong and goes on with the standard until it is right', async () => {
  const { user, workbench, year } = page({ numberDevice: '7K2M' });
  const pattern = (await screen.findAllByLabelText('Pattern'))[0] as HTMLInputElement;
  await user.clear(pattern);
  await user.type(pattern, 'AN{{YY}/{{###}');
  expect(screen.getByRole('alert').textContent).toContain('The code {device} is missing');
  expect(next()[0]).toBe(`${year}-7K2M-0018`);
  await user.type(pattern, '/{{device}');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(next()[0]).toBe(`AN${String(year).slice(2)}/018/7K2M`);
  expect([...workbench.store.getState().tables.numberingScheme.values()]).toMatchObject([{ documentKind: 'offer', pattern: 'AN{YY}/{###}/{device}' }]);
  await user.tab();
  expect(workbench.store.getState().history.done).toHaveLength(1);
  await user.click(screen.getAllByRole('button', { name: 'Standard' })[0] as HTMLElement);
  expect(next()[0]).toBe(`${year}-7K2M-0018`);
});
