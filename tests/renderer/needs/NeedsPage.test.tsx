// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { account, bookkeeping, deal, member, pain } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { textLiterals } from '../../support/renderer/text-literals';
import { installDomShims } from '../ui/dom-shims';
import { benefit, cardTexts, link, openNeeds } from './needs-page';

beforeAll(installDomShims);
afterEach(cleanup);

const company = account();
const sale = deal(company.id, { currency: 'EUR' });
const anna = member(sale, { displayName: 'Anna Vogt', isDecider: true });
const slow = pain(sale, { text: 'Changeovers cost 45 minutes', urgency: 3, yearlyCost: '68000', evidence: 'confirmed', orderKey: 'a0' });
const scrap = pain(sale, { text: 'Four in a hundred are scrap', urgency: 9, yearlyCost: '12500.5', evidence: 'assumed', orderKey: 'a1' });
const night = pain(sale, { text: 'Nobody wants the night shift', urgency: 6, yearlyCost: null, evidence: 'heard', orderKey: 'a2' });
const quick = benefit(sale, { yearlyValue: '38000', evidence: 'confirmed' });

const card = (id: string): HTMLElement => screen.getAllByRole('article').find(({ dataset }) => dataset['recordId'] === id)!;

describe('writing down', () => {
  it('adds a card with Enter and stays for the next one', async () => {
    const { user, table } = await openNeeds(sale, []);
    await user.keyboard('p');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'New pain' }));
    await user.keyboard('It stands still on Mondays{Enter}Service takes three days{Enter}');
    expect(cardTexts('pain-card')).toEqual(['It stands still on Mondays', 'Service takes three days']);
    expect(table('pain')[0]).toMatchObject({ accountId: company.id, dealId: sale.id, evidence: 'assumed', yearlyCost: null });
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'New pain' }));
  });

  it('adds nothing for blanks, and one card for each pasted line in one step', async () => {
    const { user, workbench } = await openNeeds(sale, []);
    await user.click(screen.getByRole('textbox', { name: 'New benefit' }));
    await user.keyboard('   {Enter}');
    expect(cardTexts('benefit-card')).toEqual([]);
    await user.paste('- Sleeps better\r\n\r\n• Fewer complaints\n');
    expect(cardTexts('benefit-card')).toEqual(['Sleeps better', 'Fewer complaints']);
    workbench.undo();
    await waitFor(() => expect(cardTexts('benefit-card')).toEqual([]));
  });

  it('takes over how well known new cards are', async () => {
    const { user, table } = await openNeeds(sale, []);
    await user.click(screen.getAllByRole('button', { name: 'New cards: Assumed' })[0]!);
    await user.click(await screen.findByRole('menuitemradio', { name: 'Heard' }));
    await user.click(screen.getByRole('textbox', { name: 'New pain' }));
    await user.keyboard('Too loud{Enter}');
    expect(table('pain')[0]).toMatchObject({ evidence: 'heard' });
  });

  it('edits the words on the card; Escape gives back what was there', async () => {
    const { user, table } = await openNeeds(sale, [slow]);
    card(slow.id).focus();
    await user.keyboard('{Enter}');
    await user.clear(within(card(slow.id)).getByRole('textbox'));
    await user.keyboard('Changeovers cost an hour{Enter}');
    expect(table('pain')[0]!.text).toBe('Changeovers cost an hour');
    // The card takes the focus back with the next picture.
    await waitFor(() => expect(document.activeElement).toBe(card(slow.id)));
    await user.keyboard('{F2}gone{Escape}');
    expect(table('pain')[0]!.text).toBe('Changeovers cost an hour');
    expect(screen.getAllByTestId('pain-card')).toHaveLength(1);
  });
});

describe('links', () => {
  it('makes a linked benefit of “What would it be worth?” and puts the cursor into it; card and link are one step', async () => {
    const { user, table, workbench } = await openNeeds(sale, [slow]);
    await user.click(within(card(slow.id)).getByRole('button', { name: 'What would it be worth?' }));
    await user.keyboard('20 minutes instead of 45{Enter}');
    expect(cardTexts('benefit-card')).toEqual(['20 minutes instead of 45']);
    expect(table('needLink')).toMatchObject([{ kind: 'relieves', fromId: table('benefit')[0]!.id, toId: slow.id }]);
    expect(screen.getAllByTestId('need-link')).toHaveLength(1);
    workbench.undo();
    workbench.undo();
    expect([table('benefit'), table('needLink')]).toEqual([[], []]);
  });

  it('ties and unties cards by tick boxes', async () => {
    const { user, table } = await openNeeds(sale, [slow, quick, anna]);
    await user.click(card(slow.id));
    await user.click(screen.getByRole('checkbox', { name: 'Anna Vogt' }));
    await user.click(screen.getByRole('checkbox', { name: quick.text }));
    expect(table('needLink').map(({ kind, fromId, toId }) => [kind, fromId, toId])).toEqual([
      ['owner', slow.id, anna.id],
      ['relieves', quick.id, slow.id],
    ]);
    await user.click(screen.getByRole('checkbox', { name: 'Anna Vogt' }));
    expect(table('needLink').map(({ kind }) => kind)).toEqual(['relieves']);
  });

  it('reaches the tick boxes by keyboard', async () => {
    const { user } = await openNeeds(sale, [slow, anna]);
    card(slow.id).focus();
    await user.keyboard('l');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Anna Vogt' })));
  });
});

describe('deleting', () => {
  const eases = link(sale, 'relieves', quick, slow);
  const serves = link(sale, 'serves', quick, anna);
  const argument = { type: 'argument' as const, ...bookkeeping(), accountId: company.id, dealId: sale.id, offerId: sale.id, benefitId: quick.id, orderKey: 'a0' };

  it('takes links and arguments along; the toast brings all of it back', async () => {
    const { user, table } = await openNeeds(sale, [slow, anna, quick, eases, serves, argument]);
    await user.click(card(quick.id));
    card(quick.id).focus();
    await user.keyboard('{Delete}');
    expect([table('benefit'), table('needLink'), table('argument')]).toEqual([[], [], []]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect([table('benefit').length, table('needLink').length, table('argument').length]).toEqual([1, 2, 1]);
  });

  it('brings it back even after another step, and leaves that step alone', async () => {
    const { user, table } = await openNeeds(sale, [slow, quick, eases]);
    card(quick.id).focus();
    await user.keyboard('{Delete}');
    await user.click(screen.getByRole('textbox', { name: 'New pain' }));
    await user.keyboard('Another{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect([table('pain').length, table('benefit').length, table('needLink').length]).toEqual([2, 1, 1]);
  });

  it('leaves the card alone while a control of the inspector has the focus', async () => {
    const { user, table } = await openNeeds(sale, [slow]);
    await user.click(card(slow.id));
    screen.getByRole('slider').focus();
    await user.keyboard('{Delete}');
    expect(table('pain')).toHaveLength(1);
  });
});

describe('order', () => {
  it('moves a card with Alt and arrows, each one step to undo', async () => {
    const { user, workbench } = await openNeeds(sale, [slow, scrap, night]);
    card(slow.id).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(cardTexts('pain-card')).toEqual([scrap.text, slow.text, night.text]);
    workbench.undo();
    await waitFor(() => expect(cardTexts('pain-card')).toEqual([slow.text, scrap.text, night.text]));
  });

  it('shows the most urgent first on demand and never moves cards then', async () => {
    const { user } = await openNeeds(sale, [slow, scrap, night]);
    await user.keyboard('s');
    expect(cardTexts('pain-card')).toEqual([scrap.text, night.text, slow.text]);
    card(scrap.id).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(cardTexts('pain-card')).toEqual([scrap.text, night.text, slow.text]);
  });

  it('walks the cards with arrows', async () => {
    const { user } = await openNeeds(sale, [slow, scrap, quick]);
    card(slow.id).focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement).toBe(card(scrap.id)));
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(document.activeElement).toBe(card(quick.id)));
    expect(card(quick.id).getAttribute('aria-current')).toBe('true');
  });
});

describe('figures', () => {
  it('adds up exactly and keeps what is assumed apart', async () => {
    await openNeeds(sale, [slow, scrap, night, quick]);
    // 68,000 + 12,500.50 = 80,500.50 by hand.
    expect(screen.getByTestId('total-pain').textContent).toBe('Pain per year€80,500.50€68,000 heard or confirmed€12,500.50 assumed1 without figure');
    expect(screen.getByTestId('total-benefit').textContent).toBe('Benefit per year€38,000all heard or confirmed');
  });

  it('says unknown where nothing has a figure', async () => {
    await openNeeds(sale, [night]);
    expect(screen.getByTestId('total-pain').textContent).toContain('Not known yet');
  });

  it('takes a cost, and takes it back when the field is emptied', async () => {
    const { user, table } = await openNeeds(sale, [night]);
    await user.click(card(night.id));
    const field = screen.getByRole('textbox', { name: 'Cost per year' });
    await user.type(field, '1,234.5{Enter}');
    expect(table('pain')[0]!.yearlyCost).toBe('1234.5');
    await user.clear(field);
    await user.tab();
    expect(table('pain')[0]!.yearlyCost).toBeNull();
  });
});

describe('gaps', () => {
  it('counts them, and a press shows only those cards', async () => {
    const { user } = await openNeeds(sale, [slow, scrap, quick, link(sale, 'relieves', quick, slow)]);
    expect(screen.getByRole('button', { name: '1 benefit without person' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /benefit without pain/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: '1 pain without benefit' }));
    expect(cardTexts('pain-card')).toEqual([scrap.text]);
    expect(cardTexts('benefit-card')).toEqual([quick.text]);
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(cardTexts('pain-card')).toEqual([slow.text, scrap.text]);
  });
});

describe('the page', () => {
  it('says what belongs into each empty column, with an example', async () => {
    await openNeeds(sale, [], { language: 'de' });
    expect(screen.getByText(/Jede Umrüstung kostet uns 45 Minuten/)).toBeTruthy();
    expect(screen.getByText(/Nie eine Produktfunktion und nie die eigene Kompetenz/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Buying Center öffnen' })).toBeTruthy();
    expect(await seriousViolations()).toEqual([]);
  });

  it.each(['pain', 'benefit', 'member'] as const)('has no serious accessibility violation with a %s open', async (type) => {
    const { user } = await openNeeds(sale, [slow, scrap, quick, anna, link(sale, 'owner', slow, anna)]);
    await user.click(card({ pain: slow, benefit: quick, member: anna }[type].id));
    expect(await seriousViolations()).toEqual([]);
  });

  it('has all its words from the catalogue', () => {
    expect(textLiterals('features/needs')).toEqual([]);
  });
});
