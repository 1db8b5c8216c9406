// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNeedsSteps, type CardEnd, type NeedsSteps } from '../../../renderer/features/needs/data/steps';
import { keepInLibrary, takeFromLibrary } from '../../../renderer/features/needs/library/library-steps';
import { createWorkbench, type Workbench } from '../../../renderer/stores/workbench';
import { Edit } from '../../../shared/document/edit';
import { applyDiff, emptyTables, type RecordTables } from '../../../shared/document/record-tables';
import type { NeedEnd } from '../../../shared/domain/needs/need-ends';
import { templateOf } from '../../domain/need-library/templates';
import { account, bookkeeping, deal, member, pain } from '../../support/records/records';
import { fakeApi } from '../../support/renderer/fake-api';
import { benefit, link } from './needs-page';

const SEQUENCES = 10_000;
const NOW = '2026-03-25T08:00:00.000Z';

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

/** All there is, apart from how often and when it was changed. */
function content(tables: RecordTables): string {
  const records = Object.values(tables).flatMap((table): { id: string }[] => [...table.values()]);
  return JSON.stringify(records.map((record) => ({ ...record, rev: 0, updatedAt: '' })).sort((a, b) => (a.id < b.id ? -1 : 1)));
}

it(`ends ${SEQUENCES} random sequences of edits, undos and redos of the needs where each began, step by step`, { timeout: 240_000 }, () => {
  const { api } = fakeApi();
  const begin = content(START);
  let edits = 0;
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 14 }), (acts) => {
      const workbench = createWorkbench(api, () => NOW);
      workbench.store.setState({ tables: START });
      const steps = createNeedsSteps(workbench, sale.id);
      const now = (): string => content(workbench.store.getState().tables);
      const done = (): number => workbench.store.getState().history.done.length;
      /** What there was after so many steps. */
      const after = [begin];
      for (const next of acts) {
        const before = done();
        perform(workbench, steps, next);
        if (next.kind === 'undo' || next.kind === 'redo') {
          expect(done()).toBe(next.kind === 'undo' ? Math.max(0, before - 1) : Math.min(after.length - 1, before + 1));
          expect(now()).toBe(after[done()]);
        } else if (workbench.store.getState().history.undone.length === 0) {
          // One act is one step at most; a step that joins the last one, or cancels it, takes its place.
          expect(done()).toBeLessThanOrEqual(before + 1);
          after.length = Math.min(after.length, done());
          after[done()] = now();
          edits += 1;
        } else expect(now()).toBe(after[done()]);
      }
      const end = now();
      const last = done();
      while (done() > 0) workbench.undo();
      expect(now()).toBe(begin);
      while (done() < last) workbench.redo();
      expect(now()).toBe(end);
      while (done() > 0) workbench.undo();
      expect(now()).toBe(begin);
    }),
    { numRuns: SEQUENCES, seed: 20260325 },
  );
  // The sequences are no idle ones.
  expect(edits).toBeGreaterThan(3 * SEQUENCES);
});
