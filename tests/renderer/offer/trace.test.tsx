// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RecordOf } from '../../../shared/domain/records';
import { account, bookkeeping, deal, member, pain, person } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { installDomShims } from '../ui/dom-shims';
import { benefitOf, offerOf, openOffer } from './offer-page';

beforeAll(installDomShims);
afterEach(cleanup);

const company = account();
const sale = deal(company.id);
const offer = offerOf(sale);
const owner = { accountId: company.id, dealId: sale.id };
const anna = person(company.id, { firstName: 'Anna', lastName: 'Vogt' });
const jan = person(company.id, { firstName: 'Jan', lastName: 'Beck' });
const user = member(sale, { personId: anna.id });
const boss = member(sale, { personId: jan.id, isDecider: true });
const slow = pain(sale, { text: 'Set-up takes 45 minutes', orderKey: 'a0' });
const loud = pain(sale, { text: 'Too loud', orderKey: 'a1' });
const quick = benefitOf(sale, { text: 'Set-up falls to 20 minutes', evidence: 'confirmed' });
const calm = benefitOf(sale, { text: 'No more downtime', evidence: 'heard' });
const guess = benefitOf(sale, { text: 'Saves energy', evidence: 'assumed' });
const argues = (benefitId: string, orderKey: string): RecordOf<'argument'> => ({ type: 'argument', ...bookkeeping(), ...owner, offerId: offer.id, benefitId, orderKey });
const link = (kind: 'relieves' | 'owner' | 'serves', fromId: string, toId: string): RecordOf<'needLink'> => ({ type: 'needLink', ...bookkeeping(), ...owner, kind, fromId, toId });

const told = (): string[][] =>
  screen.getAllByTestId('traced-paragraph').map((row) => [...row.querySelectorAll('td, th')].map((cell) => cell.textContent ?? '').slice(0, 4));

describe('the trace of an offer', () => {
  it('leads each paragraph to its pain and people, and flags what hangs in the air', async () => {
    await openOffer(
      sale,
      [company, anna, jan, user, boss, slow, loud, quick, calm, guess, offer, argues(quick.id, 'a0'), argues(guess.id, 'a1'), argues(calm.id, 'a2'), link('relieves', quick.id, slow.id), link('owner', slow.id, user.id)],
      { view: 'offer/trace' },
    );
    await screen.findByText('2 orphans');
    expect(told()).toEqual([
      ['1', 'Set-up falls to 20 minutes', 'Set-up takes 45 minutes', 'Anna Vogt'],
      ['–', 'Saves energy', '–', '–'],
      ['2', 'No more downtime', '–', '–'],
    ]);
    const [, assumed, orphan] = screen.getAllByTestId('traced-paragraph');
    expect(within(assumed!).getByText('Nobody has heard it from the customer yet.')).toBeTruthy();
    expect(within(orphan!).getByText(/It eases no pain/)).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Pains nobody answers' })).getByText('Too loud')).toBeTruthy();
    expect(within(screen.getByRole('region', { name: /nobody speaks to/ })).getByText('Jan Beck')).toBeTruthy();
    expect(await seriousViolations()).toEqual([]);
  });

  it('says what to do while nothing is argued', async () => {
    await openOffer(sale, [company, offer, quick], { view: 'offer/trace' });
    expect(screen.getByText('The offer argues with nothing yet')).toBeTruthy();
  });
});
