// @vitest-environment node
import fc from 'fast-check';
import { it } from 'vitest';
import { createNeedsSteps, type CardEnd, type NeedsSteps } from '../../../renderer/features/needs/data/steps';
import { keepInLibrary, takeFromLibrary } from '../../../renderer/features/needs/library/library-steps';
import type { Workbench } from '../../../renderer/stores/workbench';
import { Edit } from '../../../shared/document/edit';
import { applyDiff, emptyTables } from '../../../shared/document/record-tables';
import type { NeedEnd } from '../../../shared/domain/needs/need-ends';
import { templateOf } from '../../domain/need-library/templates';
import { account, bookkeeping, deal, member, pain } from '../../support/records/records';
import { walkBackAndForth } from '../../support/renderer/undo-walk';
import { benefit, link } from './needs-page';


const firm = account();
const sale = deal(firm.id);
const boss = member(sale, { displayName: 'Helen Brinkworth', isDecider: true });
const hurt = pain(sale, { orderKey: 'a0' });
const scrap = pain(sale, { text: 'Four in a hundred parts are scrap', orderKey: 'a1' });
const gain = benefit(sale, { text: 'servo drive, your people scrap fewer parts', orderKey: 'a0' });
const wish = templateOf(bookkeeping().id, { text: 'Night shift', urgency: 8 });
const answer = templateOf(bookkeeping().id, { kind: 'benefit', text: 'Your people sleep at night', relievesId: wish.id });
const ENTRIES = [wish, answer];
const entryOf = (id: string) => ENTRIES.find((entry) => entry.id === id);
const START = applyDiff(emptyTables(), new Edit().add(firm, sale, boss, hurt, scrap, gain, ...ENTRIES, link(sale, 'relieves', gain, hurt), link(sale, 'owner', hurt, boss), link(sale, 'serves', gain, boss)).diff);

/** What a random user does next; the numbers choose to what. */
const act = fc.record({
  kind: fc.constantFrom(
    'undo', 'undo', 'redo', 'redo', 'endStep', 'addPains', 'addBenefit', 'worth', 'link', 'unlink', 'moveFunction', 'move', 'place', 'nudge', 'nudge', 'arrange',
    'alternative', 'noAlternative', 'remove', 'removeBoth', 'type', 'type', 'urgency', 'evidence', 'take', 'keep',
  ),
  pick: fc.nat(97),
  other: fc.nat(89),
  text: fc.string({ unit: 'grapheme', maxLength: 6 }),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

function perform(workbench: Workbench, steps: NeedsSteps, { kind, pick, other, text }: Act): void {
  const { tables } = workbench.store.getState();
  const cards: CardEnd[] = [...tables.pain.values(), ...tables.benefit.values()].map(({ type, id }) => ({ type, id }));
  const ends: NeedEnd[] = [...cards, { type: 'member', id: boss.id }];
  const [one, two] = [cards[pick % Math.max(1, cards.length)], cards[other % Math.max(1, cards.length)]];
  const [from, to] = [ends[pick % ends.length], ends[other % ends.length]];
  const place = { x: (pick - 50) * 10, y: other * 10 };
  const hit = one?.type === 'pain' ? tables.pain.get(one.id) : undefined;
  const help = one?.type === 'benefit' ? tables.benefit.get(one.id) : undefined;
  switch (kind) {
    case 'undo': return workbench.undo();
    case 'redo': return workbench.redo();
    case 'endStep': return workbench.endStep();
    case 'addPains': return void steps.add('pain', [text, 'Noise'], 'heard');
    case 'addBenefit': return void steps.add('benefit', [text], 'assumed');
    case 'worth': return void (hit === undefined || steps.addBenefitFor(hit.id, 'heard'));
    case 'link': return void (from === undefined || to === undefined || steps.setLinked(from, to, true));
    case 'unlink': return void (from === undefined || to === undefined || steps.setLinked(from, to, false));
    case 'moveFunction': return void (help === undefined || help.text.length < 2 || steps.moveFunction(help.id, { start: 0, end: 1 + (pick % (help.text.length - 1)) }));
    case 'move': return void (one === undefined || steps.move(one, other % 4));
    case 'place': return void (one === undefined || steps.place(new Map([[one.id, place]]), new Map([[boss.id, { x: -0, y: 0 }]]), 'place'));
    case 'nudge': return void (one === undefined || steps.place(new Map([[one.id, place]]), new Map(), 'nudge'));
    case 'arrange': return steps.place(new Map(ends.map(({ id }, index) => [id, { x: index * 300, y: 0 }])), new Map(), 'arrange');
    case 'alternative': return steps.addAlternative();
    case 'noAlternative': return void [...tables.nextBestAlternative.keys()].slice(0, 1).forEach(steps.removeAlternative);
    case 'remove': return void (one === undefined || steps.remove([one]));
    case 'removeBoth': return void (one === undefined || two === undefined || steps.remove(one.id === two.id ? [one] : [one, two]));
    case 'type': return workbench.change('needs.steps.editPain', (edit) => void (hit === undefined || edit.update(hit, { text: hit.text + text })), `${hit?.id}.text`);
    case 'urgency': return workbench.change('needs.steps.editPain', (edit) => void (hit === undefined || edit.update(hit, { urgency: 1 + (other % 10) })), `${hit?.id}.urgency`);
    case 'evidence': return workbench.change('needs.steps.editBenefit', (edit) => void (help === undefined || edit.update(help, { evidence: 'confirmed', valueSpan: 'month', valueTold: '10', yearlyValue: '120' })));
    case 'take': return void takeFromLibrary(workbench, sale.id, pick % 2 === 0 ? ENTRIES : [answer], entryOf);
    case 'keep': return void ((help ?? hit) === undefined || keepInLibrary(workbench, (help ?? hit) as typeof gain, { text: 'kept', segments: [], language: 'en', entryOf }));
  }
}

it('ends 10,000 random sequences of edits, undos and redos of the needs where each began, step by step', { timeout: 240_000 }, () => {
  walkBackAndForth(START, act, (workbench) => {
    const steps = createNeedsSteps(workbench, sale.id);
    return (next) => perform(workbench, steps, next);
  });
});
