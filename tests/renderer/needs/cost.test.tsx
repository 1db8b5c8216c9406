// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { account, deal, pain } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { itemsOf, offerOf } from '../offer/offer-page';
import { installDomShims } from '../ui/dom-shims';
import { benefit, openNeeds } from './needs-page';

beforeAll(installDomShims);
afterEach(cleanup);

const sale = deal(account().id, { currency: 'EUR' });
const slow = pain(sale, { text: 'Changeovers cost 45 minutes', yearlyCost: null });

describe('the cost of a pain', () => {
  it('is worked out, taken over by hand, and a one-off never becomes a yearly cost', async () => {
    const { user, table } = await openNeeds(sale, [slow]);
    await user.click(screen.getByTestId('pain-card'));
    await user.type(screen.getByRole('textbox', { name: 'Times' }), '110{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Hours each' }), '0.75{Enter}');
    expect(screen.getByTestId('pain-cost').textContent).toContain('A figure is missing');
    await user.type(screen.getByRole('textbox', { name: 'Per hour' }), '85{Enter}');
    await user.click(screen.getByRole('radio', { name: 'a month' }));
    // 110 × 0.75 × 85 = 7,012.50 a month, × 12 = 84,150 by hand.
    expect(screen.getByTestId('pain-cost').textContent).toBe('Comes to €84,150.00 a year: times × hours × money per hour, × 12 months.');
    await user.click(screen.getByRole('button', { name: 'Take over as cost per year' }));
    expect(table('pain')[0]).toMatchObject({ yearlyCost: '84150.00', costSpan: 'month' });

    await user.click(screen.getByRole('radio', { name: 'once' }));
    expect(screen.getByTestId('pain-cost').textContent).toBe('Comes to €7,012.50, once: times × hours × money per hour. A one-off is no cost per year.');
    expect(screen.queryByRole('button', { name: 'Take over as cost per year' })).toBeNull();
    expect(await seriousViolations()).toEqual([]);
  });

  it('stands beside what follows and what presses', async () => {
    const { user, table } = await openNeeds(sale, [slow]);
    await user.click(screen.getByTestId('pain-card'));
    await user.type(screen.getByRole('textbox', { name: 'If nothing is done' }), 'Night shift leaves');
    await user.type(screen.getByRole('textbox', { name: 'Compelling event' }), 'Audit');
    expect(table('pain')[0]).toMatchObject({ consequences: 'Night shift leaves', eventText: 'Audit', eventOn: null });
  });
});

describe('payback', () => {
  const offer = offerOf(sale);
  const [machine] = itemsOf(offer, [{ text: 'Machine', quantity: '1', unitPrice: '120000' }]);
  const quick = benefit(sale, { text: 'Changeovers take 20 instead of 45 minutes, worth 60,000 a year', yearlyValue: '60000' });

  it.each([
    ['in months', [quick], 'Payback24 monthsclean benefits against offer net of €120,000'],
    ['without what is only assumed', [{ ...quick, evidence: 'assumed' as const }], 'PaybackNot known yetno clean benefit with a figure yet'],
    ['never, in words', [{ ...quick, yearlyValue: '0' }], 'Paybackneverclean benefits against offer net of €120,000'],
  ])('is said %s', async (_name, benefits, words) => {
    await openNeeds(sale, [offer, machine!, ...benefits]);
    expect((await screen.findByTestId('total-payback')).textContent).toBe(words);
  });

  it('never mixes currencies', async () => {
    await openNeeds(sale, [{ ...offer, currency: 'CHF' }, machine!, quick]);
    expect((await screen.findByTestId('total-payback')).textContent).toContain('different currencies');
  });
});
