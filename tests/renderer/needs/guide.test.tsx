// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { GuidePage } from '../../../renderer/features/needs/guide/GuidePage';
import type { Settings } from '../../../shared/contract/settings';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/domain/records';
import { account, bookkeeping, deal, member, pain, rating } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { stopDay } from '../../support/renderer/stop-day';
import { installDomShims } from '../ui/dom-shims';
import { benefit, link, openNeeds } from './needs-page';

beforeAll(installDomShims);
afterEach(cleanup);

const sale = deal(account().id, { currency: 'EUR' });
const anna = member(sale, { displayName: 'Anna Vogt', isUser: true });
const boss = member(sale, { displayName: 'Helen Brinkworth', isDecider: true });
const slow = pain(sale, { text: 'Changeovers cost 45 minutes', urgency: 9, yearlyCost: null, evidence: 'assumed', eventOn: null, consequences: '' });
const ofAnna = link(sale, 'owner', slow, anna);
const moved = rating(boss, 'me', { leadingMotive: 'security' });
const today = stopDay();

async function openGuide(records: readonly AnyRecord[], { who = anna, settings = {} }: { who?: RecordOf<'member'>; settings?: Partial<Settings> } = {}) {
  const { api, stored } = fakeApi({}, settings);
  for (const record of [sale, ...records]) stored.set(record.id, record);
  const page = renderPage(
    <CommandProvider>
      <GuidePage />
    </CommandProvider>,
    { api, path: '/deals/:dealId/needs/guide', at: `/deals/${sale.id}/needs/guide?person=${who.id}`, settings },
  );
  await screen.findByRole('region', { name: settings.language === 'de' ? 'Gesprächsleitfaden' : 'Conversation guide' });
  const table = <T extends RecordType>(type: T): RecordOf<T>[] => [...page.workbench.store.getState().tables[type].values()];
  return { ...page, api, table, user: userEvent.setup() };
}

const open = (): string[] => within(screen.getByRole('list', { name: 'Questions for the next visit' })).getAllByRole('button', { name: /^Answer: / }).map((button) => button.textContent ?? '');
const asked = (): string[] => screen.queryAllByTestId('guide-question').filter(({ dataset }) => dataset['asked'] !== undefined).map(({ textContent }) => textContent ?? '');
const answer = (question: RegExp): HTMLElement => screen.getByRole('button', { name: question });
const HEARD = { evidence: 'heard', evidenceSource: 'Anna Vogt', evidenceOn: today };

describe('the questions', () => {
  it('are those of the person, what unlocks most first, each with its reason', async () => {
    await openGuide([anna, boss, slow, ofAnna, moved]);
    expect(open()).toEqual([
      'How do you experience this: “Changeovers cost 45 minutes”?',
      '“Changeovers cost 45 minutes”: what does that cost you a year?',
      '“Changeovers cost 45 minutes”: by when must it be solved, and what happens on that day?',
    ]);
    expect(screen.getByText('Nobody said it yet. Until then it is only a guess.')).toBeTruthy();
    expect(within(screen.getByRole('navigation')).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['HBHelen Brinkworth1 question', 'AVAnna Vogt3 questions']);
  });

  it('change with the person, whose address is kept', async () => {
    const { user, router } = await openGuide([anna, boss, slow, ofAnna, moved]);
    await user.click(screen.getByRole('link', { name: /Helen Brinkworth/ }));
    expect(open()).toEqual(['What must not happen under any circumstances, and what would take that worry off you?']);
    expect(screen.getByText('No benefit answers their leading motive yet: Security.')).toBeTruthy();
    expect(router.state.location.search).toBe(`?person=${boss.id}`);
  });

  it('can be added to, worded anew, left out, brought back and moved; each is one step', async () => {
    const { user, workbench, table } = await openGuide([anna, slow, ofAnna]);
    await user.keyboard('n');
    await user.keyboard('Who signs in the end?{Enter}');
    expect(open().at(-1)).toBe('Who signs in the end?');

    await user.click(screen.getAllByRole('button', { name: 'More about this question' })[0]!);
    await user.click(await screen.findByRole('menuitem', { name: 'Change the words' }));
    const words = screen.getByRole('textbox', { name: 'Question' });
    await user.clear(words);
    await user.type(words, 'Tell me about Monday mornings{Enter}');
    expect(open()[0]).toBe('Tell me about Monday mornings');

    await user.click(screen.getAllByRole('button', { name: 'More about this question' })[1]!);
    await user.click(await screen.findByRole('menuitem', { name: 'Leave out' }));
    expect(open()).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Ask after all' }));
    expect(open()).toHaveLength(4);

    await user.click(screen.getAllByRole('button', { name: 'More about this question' })[3]!);
    await user.click(await screen.findByRole('menuitem', { name: 'Move up' }));
    expect(open()[2]).toBe('Who signs in the end?');
    workbench.undo();
    await waitFor(() => expect(open()[3]).toBe('Who signs in the end?'));

    await user.click(screen.getAllByRole('button', { name: 'More about this question' })[3]!);
    await user.click(await screen.findByRole('menuitem', { name: 'Delete question' }));
    expect(open()).toHaveLength(3);
    expect(table('guideQuestion').map(({ openPoint }) => openPoint).sort()).toEqual([`cost:${slow.id}`, `hear:${slow.id}`]);
  });

  it('are ticked when they were put, and open again when the tick is taken back', async () => {
    const { user } = await openGuide([anna, slow, ofAnna]);
    await user.click(screen.getByRole('checkbox', { name: /what does that cost/ }));
    expect([open().length, asked().length]).toEqual([2, 1]);
    await user.click(screen.getByRole('checkbox', { name: /what does that cost/ }));
    expect([open().length, asked().length]).toEqual([3, 0]);
  });
});

describe('an answer goes back onto the canvas', () => {
  it('as cost, with its source and day; the card, the answer and the tick are one step', async () => {
    const { user, table, workbench } = await openGuide([anna, slow, ofAnna]);
    await user.click(answer(/what does that cost/));
    await user.type(screen.getByRole('textbox', { name: 'Answer' }), '3 an hour, 110 times');
    await user.type(screen.getByRole('textbox', { name: 'Cost per year' }), '38,000');
    await user.click(screen.getByRole('button', { name: 'Take over as cost' }));
    expect(table('pain')[0]).toMatchObject({ yearlyCost: '38000', ...HEARD });
    expect(table('guideQuestion')).toMatchObject([{ openPoint: `cost:${slow.id}`, isAsked: true, answer: '€38,000 a year: 3 an hour, 110 times', answeredOn: today }]);
    expect(asked()[0]).toContain('€38,000 a year: 3 an hour, 110 times');
    workbench.undo();
    await waitFor(() => expect(open()).toHaveLength(3));
    expect(table('pain')[0]).toMatchObject({ yearlyCost: null, evidence: 'assumed' });
    expect(table('guideQuestion')).toEqual([]);
  });

  it('by Enter in the amount, and the focus goes on to the next question', async () => {
    const { user, table } = await openGuide([anna, slow, ofAnna]);
    await user.click(answer(/what does that cost/));
    await user.type(screen.getByRole('textbox', { name: 'Cost per year' }), '38,000{Enter}');
    expect(table('pain')[0]).toMatchObject({ yearlyCost: '38000' });
    await waitFor(() => expect(document.activeElement?.textContent).toContain('if everything stays'));
  });

  it('never without what was asked for', async () => {
    const { user, table } = await openGuide([anna, slow, ofAnna]);
    await user.click(answer(/what does that cost/));
    await user.click(screen.getByRole('button', { name: 'Take over as cost' }));
    expect(screen.getByRole('alert').textContent).toContain('Enter an amount.');
    expect(table('guideQuestion')).toEqual([]);
  });

  it.each([
    ['Heard so', HEARD],
    ['Confirmed so', { ...HEARD, evidence: 'confirmed' }],
  ])('as evidence: %s', async (button, expected) => {
    const { user, table } = await openGuide([anna, slow, ofAnna]);
    await user.click(answer(/How do you experience/));
    await user.click(screen.getByRole('button', { name: button }));
    expect(table('pain')[0]).toMatchObject(expected);
    expect(table('guideQuestion')).toMatchObject([{ answer: button }]);
  });

  it('as event with its day', async () => {
    const { user, table } = await openGuide([anna, { ...slow, evidence: 'confirmed' as const }, ofAnna]);
    await user.click(answer(/by when must it be solved/));
    await user.type(screen.getByRole('textbox', { name: 'Event' }), 'Customer audit');
    const day = screen.getByLabelText('Day of the event');
    await user.type(day, '2026-09-01');
    await user.click(screen.getByRole('button', { name: 'Take over as event' }));
    expect(table('pain')[0]).toMatchObject({ eventText: 'Customer audit', eventOn: '2026-09-01', evidence: 'confirmed', evidenceSource: '' });
  });

  it('as consequence', async () => {
    const { user, table } = await openGuide([anna, { ...slow, yearlyCost: '1' }, ofAnna]);
    await user.click(answer(/if everything stays/));
    await user.click(screen.getByRole('button', { name: 'Take over as consequence' }));
    expect(screen.getByRole('alert').textContent).toContain('Write down the answer.');
    await user.type(screen.getByRole('textbox', { name: 'Answer' }), 'We lose the second shift');
    await user.click(screen.getByRole('button', { name: 'Take over as consequence' }));
    expect(table('pain')[0]).toMatchObject({ consequences: 'We lose the second shift', ...HEARD });
  });

  it('as owner', async () => {
    const { user, table } = await openGuide([anna, boss, { ...slow, yearlyCost: '1', consequences: 'x', eventOn: '2026-09-01' }, moved]);
    await user.click(answer(/Who in the house/));
    await user.click(screen.getByRole('checkbox', { name: 'Anna Vogt' }));
    await user.click(screen.getByRole('button', { name: 'Link with the pain' }));
    expect(screen.getByRole('alert').textContent).toContain('Choose somebody.');
    await user.click(screen.getByRole('checkbox', { name: 'Helen Brinkworth' }));
    await user.click(screen.getByRole('button', { name: 'Link with the pain' }));
    expect(table('needLink')).toMatchObject([{ kind: 'owner', fromId: slow.id, toId: boss.id }]);
    expect(table('guideQuestion')).toMatchObject([{ answer: 'Helen Brinkworth' }]);
  });

  it('as leading motive, in the user’s name', async () => {
    const { user, table } = await openGuide([boss], { who: boss, settings: { colleagueId: '0195ce7c-2c00-7000-8000-000000000042' } });
    await user.click(answer(/better for you yourself/));
    await user.click(screen.getByRole('radio', { name: 'Prestige' }));
    await user.click(screen.getByRole('button', { name: 'Take over as leading motive' }));
    expect(table('rating')).toMatchObject([{ memberId: boss.id, leadingMotive: 'prestige', evidence: 'heard', evidenceSource: 'Helen Brinkworth', evidenceOn: today }]);
    expect(open()).toEqual(['Whom would you show the result to first, and what should they see?']);
  });

  it('as a benefit for the motive, judged while it is written', async () => {
    const { user, table } = await openGuide([boss, moved], { who: boss });
    await user.click(answer(/must not happen/));
    await user.type(screen.getByRole('textbox', { name: 'Answer' }), 'Our shifts lose no delivery date any more');
    await screen.findByTestId('draft-lint');
    await user.click(screen.getByRole('button', { name: 'Take over as benefit' }));
    expect(table('benefit')).toMatchObject([{ text: 'Our shifts lose no delivery date any more', motive: 'security', evidence: 'heard', evidenceSource: 'Helen Brinkworth' }]);
    expect(table('needLink')).toMatchObject([{ kind: 'serves', fromId: table('benefit')[0]!.id, toId: boss.id }]);
    await screen.findByRole('heading', { name: 'Nothing open for Helen Brinkworth' });
  });

  it('as evidence of a benefit', async () => {
    const hoped = benefit(sale, { motive: 'security', evidence: 'assumed' });
    const { user, table } = await openGuide([boss, moved, hoped, link(sale, 'serves', hoped, boss)], { who: boss });
    await user.click(answer(/What would it be worth to you/));
    await user.click(screen.getByRole('button', { name: 'Heard so' }));
    expect(table('benefit')[0]).toMatchObject({ evidence: 'heard', evidenceSource: 'Helen Brinkworth', evidenceOn: today });
    // Her leading motive is answered with it.
    await screen.findByRole('heading', { name: 'Nothing open for Helen Brinkworth' });
  });

  it('as a new pain or benefit of the person, whatever was asked', async () => {
    const { user, table, workbench } = await openGuide([anna, slow, ofAnna]);
    await user.click(answer(/what does that cost/));
    await user.type(screen.getByRole('textbox', { name: 'Answer' }), 'The night shift quits');
    await user.click(screen.getByRole('button', { name: 'Use the answer' }));
    await user.click(await screen.findByRole('menuitem', { name: 'As a new pain' }));
    const fresh = table('pain').find(({ id }) => id !== slow.id)!;
    expect(fresh).toMatchObject({ text: 'The night shift quits', ...HEARD });
    expect(table('needLink')).toContainEqual(expect.objectContaining({ kind: 'owner', fromId: fresh.id, toId: anna.id }));
    workbench.undo();
    await waitFor(() => expect(table('pain')).toHaveLength(1));
    expect(table('guideQuestion')).toEqual([]);
  });
});

describe('questions go with what they ask about', () => {
  const question = { type: 'guideQuestion' as const, ...bookkeeping(), accountId: sale.accountId, dealId: sale.id, memberId: anna.id, openPoint: `cost:${slow.id}`, text: '', isDropped: false, isAsked: true, answer: 'x', answeredOn: null, orderKey: null };

  it('and come back with it', async () => {
    const { user, table, workbench } = await openNeeds(sale, [anna, slow, ofAnna, question]);
    screen.getByTestId('pain-card').focus();
    await user.keyboard('{Delete}');
    expect(table('guideQuestion')).toEqual([]);
    workbench.undo();
    expect(table('guideQuestion')).toHaveLength(1);
  });
});

describe('the page', () => {
  it('says what it is for where nobody is known', async () => {
    await openGuide([slow], { settings: { language: 'de' } });
    expect(screen.getByText(/Der Leitfaden stellt den Personen des Buying Centers Fragen/)).toBeTruthy();
  });

  it('has no serious accessibility violation, also with an answer open', async () => {
    const { user } = await openGuide([anna, boss, slow, ofAnna, moved]);
    expect(await seriousViolations()).toEqual([]);
    await user.click(answer(/what does that cost/));
    expect(await seriousViolations()).toEqual([]);
  });

  it('is reached from the canvas by key', async () => {
    const { user, router } = await openNeeds(sale, [anna, slow]);
    await user.keyboard('g');
    expect(router.state.location.pathname).toBe(`/deals/${sale.id}/needs/guide`);
  });
});

describe('printing', () => {
  it('saves first and asks main for the pages wanted, in the language of the interface', async () => {
    const { user, api } = await openGuide([anna, boss, slow, ofAnna, moved], { settings: { language: 'de' } });
    await user.click(screen.getByRole('button', { name: 'Als PDF speichern' }));
    await user.click((await screen.findAllByRole('menuitem', { name: 'Alle, je eine Seite' }))[1]!);
    await waitFor(() => expect(api.documents.exportGuide).toHaveBeenCalledTimes(1));
    expect(api.documents.exportGuide).toHaveBeenCalledWith({ dealId: sale.id, memberIds: [boss.id, anna.id], withReasons: false, language: 'de', today });
    expect(await screen.findByText('Der Leitfaden konnte nicht gespeichert werden')).toBeTruthy();
  });
});
