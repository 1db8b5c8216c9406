// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { account, deal, member, rating } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { installDomShims } from '../ui/dom-shims';
import { benefit, link, openNeeds } from './needs-page';

beforeAll(installDomShims);
afterEach(cleanup);

const sale = deal(account().id, { currency: 'EUR' });
const anna = member(sale, { displayName: 'Anna Vogt', isDecider: true });
const ben = member(sale, { displayName: 'Ben Kurz', isInfluencer: true });
const carl = member(sale, { displayName: 'Carl Zeh', isUser: true });
const ratings = [rating(anna, ben.id, { leadingMotive: 'comfort' })];
const lighter = benefit(sale, { text: 'Your joiners no longer lift heavy panels', motive: 'comfort' });
const records = [anna, ben, carl, ...ratings, lighter];

describe('the motive fit', () => {
  it('counts the deciders and influencers without a benefit for their leading motive', async () => {
    const { user, workbench } = await openNeeds(sale, records);
    await user.click(await screen.findByRole('button', { name: 'Motive fit: 2 gaps' }));
    expect(screen.getAllByTestId('fit-row').map(({ dataset }) => dataset['status'])).toEqual(['gap', 'unknown', 'ignored']);
    expect(within(screen.getAllByTestId('fit-row')[1]!).getByRole('button', { name: 'Leading motive unknown' })).toBeTruthy();
    expect(await seriousViolations()).toEqual([]);

    workbench.change('needs.steps.link', (edit) => edit.add(link(sale, 'serves', lighter, anna)));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Motive fit: 1 gap' })).toBeTruthy());
    workbench.change('needs.steps.editBenefit', (edit) => edit.update(lighter, { evidence: 'assumed' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Motive fit: 2 gaps' })).toBeTruthy());
  });

  it('jumps from a gap to the person', async () => {
    const { user } = await openNeeds(sale, records);
    await user.click(await screen.findByRole('button', { name: 'Motive fit: 2 gaps' }));
    await user.click(screen.getByRole('button', { name: 'Anna Vogt, Comfort, leading motive, gap, no benefit answers it' }));
    const card = screen.getAllByTestId('person-card').find(({ dataset }) => dataset['recordId'] === anna.id)!;
    expect(card.getAttribute('aria-current')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(card));
  });

  it('counts a benefit for every motive it answers, of which one leads', async () => {
    const quicker = benefit(sale, { text: 'Your shifts change over in half the time', motive: 'profit' });
    const { user, table, workbench } = await openNeeds(sale, [...records, quicker, link(sale, 'serves', quicker, anna)]);
    expect(await screen.findByRole('button', { name: 'Motive fit: 2 gaps' })).toBeTruthy();
    await user.click(screen.getAllByTestId('benefit-card').find(({ dataset }) => dataset['recordId'] === quicker.id)!);
    const others = await screen.findByRole('group', { name: 'Also answers' });
    expect(within(others).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Security', 'Comfort', 'Joy', 'Prestige']);
    await user.click(within(others).getByRole('button', { name: 'Comfort' }));
    expect(await screen.findByRole('button', { name: 'Motive fit: 1 gap' })).toBeTruthy();
    expect(table('benefit').find(({ id }) => id === quicker.id)).toMatchObject({ motive: 'profit', otherMotives: ['comfort'] });
    expect(within(screen.getByRole('group', { name: 'Also answers' })).getByRole('button', { name: 'Comfort' }).getAttribute('aria-pressed')).toBe('true');
    workbench.undo();
    expect(await screen.findByRole('button', { name: 'Motive fit: 2 gaps' })).toBeTruthy();
  });
});
