// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { account, deal, pain } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { itemsOf, offerOf } from '../offer/offer-page';
import { installDomShims } from '../ui/dom-shims';
import { benefit, openNeeds } from './needs-page';

beforeAll(installDomShims);
afterEach(cleanup);

const sale = deal(account().id, { currency: 'EUR' });
const quick = benefit(sale, { text: 'Changeovers take 20 instead of 45 minutes, worth 60,000 a year' });
const slow = pain(sale, { text: 'Changeovers cost 45 minutes', yearlyCost: null });
const total = (kind: string): string => screen.getByTestId(`total-${kind}`).textContent;

describe('the worth of a benefit', () => {
  it('told per month counts twelve times, in words; told once it leaves the year', async () => {
    const { user, table } = await openNeeds(sale, [quick]);
    await user.click(screen.getByTestId('benefit-card'));
    await user.click(screen.getByRole('radio', { name: 'a month' }));
    await user.type(screen.getByRole('textbox', { name: 'Worth per month' }), '3000.10{Enter}');
    expect(table('benefit')[0]).toMatchObject({ valueSpan: 'month', valueTold: '3000.1', yearlyValue: '36001.2' });
    expect(screen.getByTestId('worth-counts').textContent).toBe('€3,000.10 a month × 12 = €36,001.20 a year. This counts in the totals.');
    expect(total('benefit')).toBe('Benefit per year€36,001.201 monthly amount × 12all heard or confirmed');

    await user.click(screen.getByRole('radio', { name: 'once' }));
    expect(table('benefit')[0]).toMatchObject({ valueSpan: 'once', valueTold: '3000.1', yearlyValue: null });
    expect(total('benefit')).toBe('Benefit per yearNot known yetand €3,000.10 once');
    expect(screen.getByTestId('benefit-card').textContent).toContain('€3,000.10 once');
  });

  it('has a range that is in order, or says what is wrong with it', async () => {
    const { user, table } = await openNeeds(sale, [{ ...quick, yearlyValue: '60000' }]);
    await user.click(screen.getByTestId('benefit-card'));
    await user.type(screen.getByRole('textbox', { name: 'At least' }), '70000{Enter}');
    expect(screen.getByText('More than the worth above. At least must not exceed it.')).toBeTruthy();
    await user.clear(screen.getByRole('textbox', { name: 'At least' }));
    await user.type(screen.getByRole('textbox', { name: 'At least' }), '45000{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'At most' }), '80000{Enter}');
    expect(table('benefit')[0]).toMatchObject({ valueLow: '45000', valueHigh: '80000' });
    expect(total('benefit')).toContain('€45,000 to €80,000');
  });

  it('is proved by a reference, with source and day', async () => {
    const { user, table } = await openNeeds(sale, [quick]);
    await user.click(screen.getByTestId('benefit-card'));
    await user.click(screen.getByRole('combobox', { name: 'Proof' }));
    await user.click(await screen.findByRole('option', { name: /Reference/ }));
    await user.type(screen.getByRole('textbox', { name: 'What shows it' }), 'Ulm plant');
    await user.type(screen.getByRole('textbox', { name: 'Source' }), 'Ms Vogt');
    expect(table('benefit')[0]).toMatchObject({ proofKind: 'reference', proofText: 'Ulm plant', evidenceSource: 'Ms Vogt' });
  });
});

describe('the cost of a pain', () => {
  it('from scrap and standing still starts with figures of its own', async () => {
    const { user, table } = await openNeeds(sale, [{ ...slow, costOccurrences: '10', costHours: '2', costRate: '85' }]);
    await user.click(screen.getByTestId('pain-card'));
    await user.click(screen.getByRole('combobox', { name: 'Worked out from' }));
    await user.click(await screen.findByRole('option', { name: /Scrap/ }));
    expect(table('pain')[0]).toMatchObject({ costKind: 'scrap', costOccurrences: null, costRate: null });
    await user.type(screen.getByRole('textbox', { name: 'Parts' }), '2500{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Per part' }), '11.40{Enter}');
    expect(screen.getByTestId('pain-cost').textContent).toBe('Comes to €28,500.00 a year: parts × money per part.');
    expect(screen.queryByRole('textbox', { name: 'Hours each' })).toBeNull();
  });
});

describe('the next-best alternative', () => {
  const offer = offerOf(sale);
  const [machine] = itemsOf(offer, [{ text: 'Machine', quantity: '1', unitPrice: '120000' }]);
  const records = [offer, machine!, slow, { ...quick, yearlyValue: '60000' }];

  it('is to do nothing at first, and takes what it brings and costs from the offer', async () => {
    const { user, table, workbench } = await openNeeds(sale, records);
    await user.click(screen.getByRole('button', { name: 'Next-best alternative unknown' }));
    await user.click(screen.getByRole('button', { name: 'Write it down' }));
    expect(screen.getByTestId('comparison-outcome').textContent).toBe('The higher price is earned back after 24 months.');
    await user.type(screen.getByRole('textbox', { name: 'Costs a year' }), '12000{Enter}');
    // 120,000 × 12 ÷ (60,000 + 12,000) = 20 by hand.
    expect(total('differential')).toBe('Against “Do nothing”20 months€72,000 a year more');
    expect(within(screen.getByTestId('comparison')).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(
      ['', '€120,000', '€0', '€120,000', '€60,000', '-€12,000', '€72,000'],
    );
    expect(await seriousViolations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Delete the alternative' }));
    expect(table('nextBestAlternative')).toEqual([]);
    workbench.undo();
    expect(table('nextBestAlternative')).toHaveLength(1);
  });

  it('says “never” in words', async () => {
    const { user } = await openNeeds(sale, records);
    await user.click(screen.getByRole('button', { name: 'Next-best alternative unknown' }));
    await user.click(screen.getByRole('button', { name: 'Write it down' }));
    await user.type(screen.getByRole('textbox', { name: 'Brings a year' }), '60000{Enter}');
    expect(screen.getByTestId('comparison-outcome').textContent).toBe('Costs more and brings no more: the higher price never comes back.');
    expect(total('differential')).toContain('never');
    expect(document.body.textContent).not.toMatch(/Infinity|NaN/);
  });
});
