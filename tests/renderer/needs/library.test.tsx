// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { NeedTemplate } from '../../../shared/domain/need-library/need-template';
import { starterLibrary } from '../../../shared/i18n/need-library';
import { templateOf } from '../../domain/need-library/templates';
import { account, bookkeeping, deal, pain, person } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { installDomShims } from '../ui/dom-shims';
import { benefit, cardTexts, openNeeds } from './needs-page';

beforeAll(installDomShims);
afterEach(cleanup);

const company = account({ name: 'Nordwerk AG', industry: 'Metalworking' });
const sale = deal(company.id, { currency: 'EUR' });
const boss = person(company.id, { firstName: 'Helen', lastName: 'Brinkworth' });
const slow: NeedTemplate = templateOf(bookkeeping().id, { language: 'en', text: 'Changeovers eat the shift', urgency: 8, segments: 'Metalworking' });
const quick: NeedTemplate = templateOf(bookkeeping().id, { language: 'en', kind: 'benefit', text: 'Your people change over in half the time', motive: 'comfort', relievesId: slow.id, segments: 'Metalworking' });

/** The dialogs come with the library, whose code is loaded when it is opened. */
const dialog = (name: string): Promise<HTMLElement> => screen.findByRole('dialog', { name });

describe('taking from the library', () => {
  it('puts what is chosen on the board, assumed, linked, as one step', async () => {
    const { user, table, workbench } = await openNeeds(sale, [company, slow, quick]);
    await user.click(screen.getAllByRole('button', { name: 'From the library' })[0] as HTMLElement);
    const open = await dialog('From the library');
    expect(within(open).getByRole('combobox', { name: 'Segment' }).textContent).toContain('Metalworking');
    await user.type(within(open).getByRole('searchbox'), 'change');
    await user.click(within(open).getByRole('checkbox', { name: slow.text }));
    await user.click(within(open).getByRole('checkbox', { name: quick.text }));
    expect(await seriousViolations()).toEqual([]);
    await user.click(within(open).getByRole('button', { name: 'Put on the board' }));

    await waitFor(() => expect(cardTexts('pain-card')).toEqual([slow.text]));
    expect(table('pain')).toMatchObject([{ text: slow.text, urgency: 8, evidence: 'assumed', templateId: slow.id, dealId: sale.id }]);
    expect(table('benefit')).toMatchObject([{ text: quick.text, motive: 'comfort', evidence: 'assumed', templateId: quick.id }]);
    expect(table('needLink')).toMatchObject([{ kind: 'relieves', fromId: table('benefit')[0]?.id, toId: table('pain')[0]?.id }]);
    expect(workbench.store.getState().history.done).toHaveLength(1);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(table('pain').length + table('benefit').length + table('needLink').length).toBe(0));
  });

  it('offers the starters of the window’s language, and not again what is on the board', async () => {
    const starter = starterLibrary('de')[0] as NeedTemplate;
    const { user } = await openNeeds(sale, [{ ...company, industry: '' }, pain(sale, { text: 'Umrüsten', templateId: starter.id })], { language: 'de' });
    await user.keyboard('i');
    const open = await dialog('Aus der Bibliothek');
    const box = within(open).getByRole('checkbox', { name: starter.text });
    expect(box.hasAttribute('disabled')).toBe(true);
    expect(within(box.closest('li') as HTMLElement).getByText('Schon auf der Tafel')).toBeTruthy();
  });

  it('does not join again what was parted on the board', async () => {
    const { user, table } = await openNeeds(sale, [
      company, slow, quick, pain(sale, { templateId: slow.id, text: 'Slow' }), benefit(sale, { templateId: quick.id, text: 'Quick' }),
    ]);
    await user.keyboard('i');
    const open = await dialog('From the library');
    await user.click(within(open).getAllByRole('checkbox').find((box) => !box.hasAttribute('disabled')) as HTMLElement);
    await user.click(within(open).getByRole('button', { name: 'Put on the board' }));
    await waitFor(() => expect(table('pain').length + table('benefit').length).toBe(3));
    expect(table('needLink')).toEqual([]);
  });
});

describe('keeping in the library', () => {
  it('keeps the words without the customer’s names and figures, with motive and what it eases, and counts the card', async () => {
    const mine = benefit(sale, { text: 'Helen Brinkworth saves 38,000 € a year in set-up at Nordwerk', motive: 'profit', yearlyValue: '38000' });
    const { user, table, workbench } = await openNeeds(sale, [company, boss, mine]);
    await user.click(screen.getByTestId('benefit-card'));
    await user.click(await screen.findByRole('button', { name: 'Keep in the library' }));
    const open = await dialog('Keep this benefit in the library');
    const words = within(open).getByRole('textbox', { name: 'Words' });
    expect((words as HTMLTextAreaElement).value).toBe('… saves … a year in set-up at …');
    expect(within(open).getByText(/were left out: Helen Brinkworth/)).toBeTruthy();
    expect((within(open).getByRole('textbox', { name: 'Segments' }) as HTMLTextAreaElement).value).toBe('Metalworking');
    await user.clear(words);
    await user.type(words, 'Saves set-up time worth 20 euros at Nordwerk');
    expect(await within(open).findByText('Still names this customer: 20 and Nordwerk.')).toBeTruthy();
    await user.clear(words);
    await user.type(words, 'Your people lose no shift to set-up any more');
    await user.click(within(open).getByRole('button', { name: 'Keep' }));

    expect(table('needTemplate')).toMatchObject([
      { kind: 'benefit', text: 'Your people lose no shift to set-up any more', motive: 'profit', segments: 'Metalworking', language: 'en', valueFrom: null, valueTo: null },
    ]);
    expect(table('benefit')[0]?.templateId).toBe(table('needTemplate')[0]?.id);
    workbench.undo();
    expect([table('needTemplate'), table('benefit')[0]?.templateId]).toEqual([[], null]);
  });

  it('counts a card where the library has its words already', async () => {
    const { user, table } = await openNeeds(sale, [company, slow, pain(sale, { text: 'changeovers eat the shift!' })]);
    await user.click(screen.getByTestId('pain-card'));
    await user.click(await screen.findByRole('button', { name: 'Keep in the library' }));
    const open = await dialog('Keep this pain in the library');
    expect(within(open).getByRole('status').textContent).toContain('The library has this already');
    await user.click(within(open).getByRole('button', { name: 'Count it there' }));
    expect([table('needTemplate').length, table('pain')[0]?.templateId]).toEqual([1, slow.id]);
  });

  it('leads from a card to its entry', async () => {
    const { user } = await openNeeds(sale, [company, slow, pain(sale, { text: 'Slow', templateId: slow.id })]);
    await user.click(screen.getByTestId('pain-card'));
    await user.click(await screen.findByRole('button', { name: 'In the library' }));
    await user.click(within(await dialog('In the library')).getByRole('button', { name: 'Open in the library' }));
    expect((await screen.findByTestId('elsewhere')).textContent).toBe('/settings/library');
  });
});
