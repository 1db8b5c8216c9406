// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { account, deal } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { installDomShims } from '../ui/dom-shims';
import { benefit, openNeeds } from './needs-page';

beforeAll(installDomShims);
afterEach(cleanup);

const company = account();
const sale = deal(company.id, { currency: 'EUR' });
const efficient = benefit(sale, { text: '94 % efficiency', orderKey: 'a0' });
const mixed = benefit(sale, { text: '200 kg vacuum lifter, your joiners no longer lift heavy panels', motive: 'profit', orderKey: 'a1' });
const years = benefit(sale, { text: 'We have 40 years of experience', orderKey: 'a2' });

const card = (id: string): HTMLElement => screen.getAllByRole('article').find(({ dataset }) => dataset['recordId'] === id)!;
const markOf = async (id: string): Promise<HTMLElement> => within(card(id)).findByTestId('lint-mark');
const noMark = (id: string): void => expect(within(card(id)).queryByTestId('lint-mark')).toBeNull();

describe('the benefit lint on the cards', () => {
  it('marks functions and competence with a word, and leaves a benefit alone', async () => {
    await openNeeds(sale, [efficient, mixed, years]);
    expect((await markOf(efficient.id)).textContent).toBe('Function');
    expect((await markOf(years.id)).textContent).toBe('Competence');
    noMark(mixed.id);
    expect(card(efficient.id).getAttribute('aria-label')).toContain('Function');
  });

  it('judges a German sentence as German whatever the language of the window', async () => {
    const german = benefit(sale, { text: 'Wirkungsgrad 94 %' });
    await openNeeds(sale, [german]);
    expect((await markOf(german.id)).textContent).toBe('Function');
  });
});

describe('the benefit lint while a card is written', () => {
  it('judges the words before they are kept, and asks on', async () => {
    const { user, table } = await openNeeds(sale, [mixed]);
    await user.dblClick(within(card(mixed.id)).getByText(mixed.text));
    const words = within(card(mixed.id)).getByRole('textbox', { name: 'Benefit' });
    await user.clear(words);
    await user.type(words, '94 % efficiency');
    const draft = await within(card(mixed.id)).findByText(/What does your customer gain from/);
    expect(within(draft.parentElement!).getByTestId('lint-mark').dataset['verdict']).toBe('function');
    expect(table('benefit')[0]?.text).toBe(mixed.text);
    await user.keyboard('{Escape}');
    expect(within(card(mixed.id)).queryByTestId('draft-lint')).toBeNull();
  });
});

describe('the benefit lint in the inspector', () => {
  it('says the verdict, the words that led there and the question that leads on', async () => {
    const { user } = await openNeeds(sale, [efficient]);
    await markOf(efficient.id);
    await user.click(card(efficient.id));
    const lint = screen.getByRole('region', { name: 'Benefit lint' });
    expect(within(lint).getByText('Says what the product has, is or does.')).toBeTruthy();
    expect(lint.querySelectorAll('mark').length).toBeGreaterThan(0);
    expect(within(lint).getByText(/What does your customer gain from/)).toBeTruthy();
    expect(await seriousViolations()).toEqual([]);
  });

  it('follows what is typed', async () => {
    const { user } = await openNeeds(sale, [efficient]);
    await markOf(efficient.id);
    await user.click(card(efficient.id));
    const field = screen.getByRole('textbox', { name: 'Benefit' });
    await user.clear(field);
    await user.type(field, 'Your operators no longer lift heavy panels');
    await waitFor(() => noMark(efficient.id));
  });

  it('moves a function to “enabled by” in one step, and takes it back in one', async () => {
    const { user, table, workbench } = await openNeeds(sale, [mixed]);
    await user.click(card(mixed.id));
    await user.click(await screen.findByRole('button', { name: 'Move to “Enabled by”' }));
    expect(table('benefit')[0]).toMatchObject({ text: 'Your joiners no longer lift heavy panels', enabledBy: '200 kg vacuum lifter' });
    workbench.undo();
    expect(table('benefit')[0]).toMatchObject({ text: mixed.text, enabledBy: '' });
  });

  it('takes over the motive it suggests', async () => {
    const { user, table } = await openNeeds(sale, [mixed]);
    await user.click(card(mixed.id));
    await user.click(await screen.findByRole('button', { name: /^Sounds like Comfort/ }));
    expect(table('benefit')[0]!.motive).toBe('comfort');
    expect(screen.queryByRole('button', { name: /^Sounds like/ })).toBeNull();
  });

  it('is overruled with a reason and stays marked', async () => {
    const { user, table } = await openNeeds(sale, [efficient]);
    await markOf(efficient.id);
    await user.click(card(efficient.id));
    await user.type(screen.getByRole('textbox', { name: 'A benefit all the same, because' }), 'They sell the power they save');
    expect(table('benefit')[0]!.lintOverride).toBe('They sell the power they save');
    expect((await markOf(efficient.id)).textContent).toBe('Overruled: Function');
    expect(screen.getByText('Overruled. May be used in offers and stays marked.')).toBeTruthy();
  });
});
