// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { BuyingCenterPage } from '../../../renderer/features/buying-center/BuyingCenterPage';
import { CustomerMapPage } from '../../../renderer/features/buying-center/customer/CustomerMapPage';
import { CustomerNeedsPage } from '../../../renderer/features/needs/customer/CustomerNeedsPage';
import { PresentationFrame } from '../../../renderer/features/presentation/PresentationFrame';
import { ATTITUDES } from '../../../shared/domain/buying-center/rating';
import { COVERAGES } from '../../../shared/domain/buying-center/member';
import { en } from '../../../shared/i18n/en';
import { plantedSecrets, secretsIn } from '../../support/records/planted-secrets';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { installDomShims } from '../ui/dom-shims';
import { installCanvasShims } from './canvas-shims';
import { cards, lines } from './map-page';

beforeAll(() => {
  installDomShims();
  installCanvasShims();
});
afterEach(cleanup);

const planted = plantedSecrets();

/** Everything the page holds, seen or not, without the names of its styles. */
const held = () => document.body.innerHTML.replaceAll(/ class="[^"]*"/g, '');
/** What the page must not hold of our thoughts about people: planted words and figures, and every word for a rating. */
const ratingWords = [...ATTITUDES.map((attitude) => en.common.attitudes[attitude]), ...COVERAGES.map((coverage) => en.common.coverage[coverage])];
const leaks = () => {
  const page = held().toLowerCase();
  const words = [...ratingWords, ...ATTITUDES, 'data-influence', 'data-coverage', 'data-attitude'].filter((word) => page.includes(word.toLowerCase()));
  return [...words, ...secretsIn(page)];
};

function api() {
  const { api: fake, stored } = fakeApi();
  for (const record of planted.records) stored.set(record.id, record);
  return fake;
}

async function openMap() {
  const page = (
    <CommandProvider>
      <BuyingCenterPage />
    </CommandProvider>
  );
  renderPage(page, { api: api(), path: '/deals/:dealId/buying-center', at: `/deals/${planted.sale.id}/buying-center` });
  await screen.findByTestId('map-canvas');
  return userEvent.setup();
}

async function present(at: 'buying-center' | 'needs') {
  const pages = (
    <CommandProvider>
      <Routes>
        <Route path=":dealId" element={<PresentationFrame />}>
          <Route path="buying-center" element={<CustomerMapPage />} />
          <Route path="needs" element={<CustomerNeedsPage />} />
        </Route>
      </Routes>
    </CommandProvider>
  );
  renderPage(pages, { api: api(), path: '/present/*', at: `/present/${planted.sale.id}/${at}` });
  await screen.findByTestId(at === 'needs' ? 'customer-needs' : 'customer-map');
  return userEvent.setup();
}

it('shows the chart by a key without anything we think or know of people, and goes back by the same key or Escape', async () => {
  const user = await openMap();
  // The search is able to find what is there.
  expect(leaks()).toContain('Sceptic');
  await user.keyboard('k');
  await screen.findByTestId('customer-map');
  expect(leaks()).toEqual([]);
  expect(cards().map((shown) => shown.getAttribute('aria-label'))).toEqual([
    'Clara Chief, Managing Director, Decider',
    'Henry Head, Head of Purchasing, Buyer',
    'Wanda Worker, Shift Lead, User',
  ]);
  expect(lines().map((line) => line.getAttribute('data-kind'))).toEqual(['reports-to', 'reports-to']);
  expect(await seriousViolations()).toEqual([]);
  await user.keyboard('k');
  await screen.findByTestId('map-canvas');
  await user.keyboard('k');
  await screen.findByTestId('customer-map');
  await user.keyboard('{Escape}');
  expect(await screen.findByTestId('map-canvas')).toBeDefined();
});

it('offers the way into the customer view in the menu of views', async () => {
  const user = await openMap();
  await user.click(screen.getByRole('button', { name: 'View' }));
  await user.click(await screen.findByRole('menuitem', { name: /Customer view/ }));
  expect(await screen.findByTestId('customer-map')).toBeDefined();
});

it('saves only what a customer may see from the customer view', async () => {
  const user = await openMap();
  await user.keyboard('k');
  await screen.findByTestId('customer-map');
  await user.click(screen.getByRole('button', { name: 'Save map' }));
  const entries = (await screen.findAllByRole('menuitem')).map((entry) => entry.textContent);
  expect(entries).toHaveLength(5);
  expect(screen.queryByText(en.buyingCenter.export.own)).toBeNull();
});

it('presents the customer’s name and chart and nothing else', async () => {
  const user = await present('buying-center');
  expect(leaks()).toEqual([]);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nordwerk Getriebe AG');
  expect(cards()).toHaveLength(3);
  expect(await seriousViolations()).toEqual([]);
  await user.keyboard('h');
  expect(leaks()).toEqual([]);
});

it('presents the needs the customer has told, without figures, motives, people and guesses', async () => {
  await present('needs');
  expect(await screen.findByText(planted.gain.text)).toBeDefined();
  expect(screen.getByText(planted.told.text)).toBeDefined();
  expect(leaks()).toEqual([]);
  for (const name of planted.people) expect(held()).not.toContain(name);
  expect(held()).not.toContain(en.common.motives.comfort);
  expect(await seriousViolations()).toEqual([]);
});

it('goes from page to page by keys, and back to the deal by Escape', async () => {
  const user = await present('buying-center');
  await user.keyboard('2');
  await screen.findByTestId('customer-needs');
  await user.keyboard('{PageDown}');
  await screen.findByTestId('customer-map');
  await user.keyboard('{PageUp}');
  await screen.findByTestId('customer-needs');
  await user.keyboard('{Escape}');
  expect((await screen.findByTestId('elsewhere')).textContent).toBe(`/deals/${planted.sale.id}/needs`);
});
