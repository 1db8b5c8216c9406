import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { generateNKeysBetween } from 'fractional-indexing';
import { expect } from 'vitest';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { OfferPage } from '../../../renderer/features/offer/OfferPage';
import { TracePage } from '../../../renderer/features/offer/trace/TracePage';
import { VersionsPage } from '../../../renderer/features/offer/versions/VersionsPage';
import type { Settings } from '../../../shared/contract/settings';
import { draftBenefit } from '../../../shared/domain/needs/draft';
import { draftLineItem } from '../../../shared/domain/offer/draft';
import { inOrder } from '../../../shared/domain/offer/in-order';
import { proposeOffer } from '../../../shared/domain/offer/propose-offer';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/domain/records';
import { bookkeeping } from '../../support/records/records';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';

type Overrides = Parameters<typeof fakeApi>[0];

/** An offer of a deal without texts of its own. */
export function offerOf(deal: RecordOf<'deal'>, fields: Partial<RecordOf<'offer'>> = {}): RecordOf<'offer'> {
  const { id, createdAt } = bookkeeping();
  const texts = { introduction: '', closing: '', paymentTerms: '' };
  return {
    ...proposeOffer({ id, now: createdAt, today: '2026-03-25', deal, recipientPersonId: null, contactId: null, language: 'en', texts }),
    ...fields,
  };
}

/** Positions of an offer in this order. */
export function itemsOf(offer: RecordOf<'offer'>, list: readonly Partial<RecordOf<'lineItem'>>[]): RecordOf<'lineItem'>[] {
  const keys = generateNKeysBetween(null, null, list.length);
  return list.map((fields, index) => {
    const { id, createdAt } = bookkeeping();
    return { ...draftLineItem({ id, now: createdAt, offer, orderKey: keys[index]! }), ...fields };
  });
}

/** A benefit of a deal. */
export function benefitOf(deal: RecordOf<'deal'>, fields: Partial<RecordOf<'benefit'>>): RecordOf<'benefit'> {
  return { ...draftBenefit({ bookkeeping: bookkeeping(), deal, orderKey: 'a0', text: '', evidence: 'heard' }), ...fields };
}

/** Pages of an offer, by the end of their address. */
const PAGES = { offer: OfferPage, 'offer/versions': VersionsPage, 'offer/trace': TracePage };

/** Opens the offer page of a deal whose records are loaded, or one beside it. */
export async function openOffer(
  deal: RecordOf<'deal'>,
  records: readonly AnyRecord[],
  { settings = {}, overrides = {}, view = 'offer' }: { settings?: Partial<Settings>; overrides?: Overrides; view?: keyof typeof PAGES } = {},
) {
  const Page = PAGES[view];
  const { api, stored } = fakeApi(overrides, settings);
  for (const record of [deal, ...records]) stored.set(record.id, record);
  const page = renderPage(
    <CommandProvider>
      <Page />
    </CommandProvider>,
    { api, path: `/deals/:dealId/${view}`, at: `/deals/${deal.id}/${view}`, settings },
  );
  await page.workbench.load({ kind: 'deal', dealId: deal.id });
  await screen.findAllByRole('button');
  const table = <T extends RecordType>(type: T): RecordOf<T>[] => [...page.workbench.store.getState().tables[type].values()];
  const items = (): RecordOf<'lineItem'>[] => inOrder(table('lineItem'));
  return { ...page, api, stored, table, items, user: userEvent.setup() };
}

/** The rows of the grid from top to bottom. */
export const rows = (): HTMLElement[] => screen.queryAllByTestId('line-item');

/** A cell by its accessible name. */
export const cell = (name: string): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox', { name });

/** The nets of the rows as they are written. */
export const nets = (): (string | null)[] => rows().map((row) => within(row).queryByTestId('line-net')?.textContent || null);

/** The sums as they are written. */
export function expectTotals(net: string, vat: string, gross: string): void {
  expect(['total-net', 'total-vat', 'total-gross'].map((id) => screen.getByTestId(id).textContent)).toEqual([net, vat, gross]);
}
