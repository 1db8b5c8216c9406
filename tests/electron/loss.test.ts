import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../shared/domain/records';
import { account, deal, dealClose, lossProbe, member, person, rating } from '../support/records/records';
import { seriousViolationsOn } from '../support/electron/axe';
import { kill, launch, removeProfile, type Running } from '../support/electron/launch';
import { open, seed } from '../support/electron/seed';

const firm = account({ industry: 'Food' });
const people = ['Vogt', 'Klein', 'Sommer'].map((lastName) => person(firm.id, { lastName }));
const open4 = deal(firm.id, { name: 'Line 4', stage: 'offered', amount: '300000', firstContactOn: '2026-01-12' });
const colleague: AnyRecord = { type: 'colleague', id: '0195ce7c-2c00-7000-8000-000000000009', createdAt: firm.createdAt, updatedAt: firm.updatedAt, rev: 1, name: 'Jana Reuter', email: '' };
const [boss, buyer, user] = [
  member(open4, { personId: people[0]!.id, displayName: '', isDecider: true, coverage: 'brief' }),
  member(open4, { personId: people[1]!.id, displayName: '', isBuyer: true }),
  member(open4, { personId: people[2]!.id, displayName: '', isUser: true, coverage: 'deep' }),
] as const;
const ratings = [rating(boss, colleague.id, { attitude: 'sceptic' }), rating(user, colleague.id, { attitude: 'mentor' })];

/** Deals that ended, most of the lost ones without a contact to the buyer. */
const ended: AnyRecord[] = Array.from({ length: 14 }, (_unused, index): AnyRecord[] => {
  const isWon = index % 7 > 3;
  const sale = deal(firm.id, { name: `Press ${index}`, stage: isWon ? 'won' : 'lost', amount: String(20_000 * (index + 1)), firstContactOn: '2025-09-01', closeDate: `2026-0${1 + (index % 5)}-15` });
  const hasBuyer = isWon || index % 4 === 0;
  const frozen = [
    { memberId: boss.id, personId: boss.personId, name: 'Anna Vogt', function: 'Head of Production', roles: ['decider' as const], attitude: 'sceptic' as const, influence: 4, coverage: 'brief' as const, lastContactOn: '2026-01-10' },
    { memberId: buyer.id, personId: buyer.personId, name: 'Anna Klein', function: 'Purchasing', roles: ['buyer' as const], attitude: null, influence: null, coverage: hasBuyer ? ('regular' as const) : ('none' as const), lastContactOn: null },
    { memberId: user.id, personId: user.personId, name: 'Anna Sommer', function: 'Shift lead', roles: ['user' as const], attitude: 'mentor' as const, influence: 2, coverage: 'deep' as const, lastContactOn: null },
  ];
  const close = dealClose(sale, { stageBefore: index % 2 === 0 ? 'offered' : 'negotiating', reason: isWon ? null : index % 3 === 0 ? 'timing' : 'price', established: isWon ? null : 'relationship', competitor: isWon ? '' : index % 2 === 0 ? 'Nordlaser' : 'Südpress', people: frozen });
  return [sale, close, ...(isWon ? [] : [lossProbe(sale), lossProbe(sale, { step: 'set-aside', outcome: 'other-choice' })])];
}).flat();

describe('a deal that is lost', () => {
  let running: Running;
  beforeAll(async () => {
    running = await launch();
    await seed(running, [firm, ...people, colleague, open4, boss, buyer, user, ...ratings, ...ended]);
    await running.page.reload();
    await open(running, `#/deals/${open4.id}/buying-center`);
  });
  afterAll(async () => {
    await kill(running);
    removeProfile(running.profile);
  });

  it('is closed with its reason, led to its cause, and shows up in the report', async () => {
    const { page } = running;
    await page.getByRole('combobox', { name: 'Stage' }).click();
    await page.getByRole('option', { name: 'Lost' }).click();
    const dialog = page.getByRole('dialog', { name: 'How did Line 4 end?' });
    await dialog.getByRole('button', { name: 'Price' }).click();
    await dialog.getByRole('textbox', { name: 'In the customer’s words' }).fill('You were clearly above the others');
    await dialog.getByRole('combobox', { name: 'Who won instead' }).fill('Nordlaser');
    await dialog.getByRole('textbox', { name: 'Cheaper by' }).fill('12000');
    expect(await seriousViolationsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Close deal' }).click();
    await dialog.waitFor({ state: 'hidden' });

    await page.getByRole('navigation', { name: 'Stages of the deal' }).getByRole('link', { name: 'Loss analysis' }).click();
    await page.getByRole('heading', { name: 'The buying center at the loss' }).waitFor();
    expect(await page.getByText('1 role without contact').count()).toBe(1);
    const cause = page.getByRole('region', { name: 'The cause' });
    await cause.getByRole('combobox', { name: 'Established reason' }).click();
    await page.getByRole('option', { name: 'Price', exact: true }).click();
    expect(await cause.getByRole('button', { name: 'Set down the cause' }).isDisabled()).toBe(true);
    await cause.getByText(/Price counts as the cause after 3 answered questions/).waitFor();
    expect(await seriousViolationsOn(page)).toEqual([]);

    await open(running, '#/reports/losses');
    await page.getByRole('heading', { name: 'How deals end' }).waitFor();
    const coverage = page.getByRole('region', { name: 'Coverage at loss and at win' });
    await coverage.getByRole('row', { name: /No contact: Buyer/ }).getByRole('button').first().click();
    const list = page.getByRole('dialog', { name: /No contact: Buyer/ });
    await list.getByText('Line 4').waitFor();
    expect(await seriousViolationsOn(page)).toEqual([]);
    await list.getByText('Line 4').click();
    await page.getByRole('heading', { name: 'The buying center at the loss' }).waitFor();

    // Back leads to the list again, once more to the report; the keyboard opens another one.
    await page.goBack();
    await list.getByText('Line 4').waitFor();
    await page.goBack();
    await list.waitFor({ state: 'hidden' });
    await page.getByRole('heading', { name: 'How deals end' }).waitFor();
    const rate = page.getByRole('button', { name: /%$/ }).first();
    await rate.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'win rate' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'win rate' }).waitFor({ state: 'hidden' });
  });
});
