// @vitest-environment node
import fc from 'fast-check';
import { it } from 'vitest';
import { createMapActions, LINE_KINDS, type MapActions } from '../../../renderer/features/buying-center/map/map-actions';
import type { Workbench } from '../../../renderer/stores/workbench';
import { Edit } from '../../../shared/document/edit';
import { applyDiff, emptyTables } from '../../../shared/document/record-tables';
import { ROLES } from '../../../shared/domain/buying-center/member';
import { ATTITUDES } from '../../../shared/domain/buying-center/rating';
import { account, criterion, deal, member, pain, person, rating, relation } from '../../support/records/records';
import { walkBackAndForth } from '../../support/renderer/undo-walk';

const NOW = '2026-03-25T08:00:00.000Z';
const ME = '019b7650-0000-7000-8000-00000000c001';

const firm = account();
const sale = deal(firm.id);
const human = person(firm.id);
const spare = person(firm.id, { lastName: 'Spare' });
const boss = member(sale, { personId: human.id, displayName: '', position: { x: 0, y: 0 } });
const below = member(sale, { displayName: 'Buyer – unknown', position: { x: 0, y: 200 } });
const unplaced = member(sale, { displayName: 'User – unknown' });
const START = applyDiff(
  emptyTables(),
  new Edit().add(
    firm, sale, human, spare, boss, below, unplaced,
    { type: 'colleague', id: ME, createdAt: NOW, updatedAt: NOW, rev: 1, name: 'Ida Own', email: '' },
    relation(below, boss), relation(unplaced, boss, { kind: 'influence', strength: 2 }),
    rating(boss, ME, { attitude: 'neutral' }), criterion(boss), criterion(boss, { text: 'Price', orderKey: 'a1' }), pain(sale),
  ).diff,
);

/** What a random user does next; the numbers choose to whom. */
const act = fc.record({
  kind: fc.constantFrom(
    'undo', 'undo', 'redo', 'redo', 'endStep', 'add', 'addKnown', 'addRole', 'move', 'nudge', 'nudge', 'layout', 'connect', 'changeLine', 'setBoss', 'setStrength',
    'remove', 'removeLine', 'removeBoth', 'rename', 'setRole', 'note', 'cover', 'coverByNew', 'rate', 'addCriterion', 'moveCriterion', 'removeCriterion', 'makePerson',
  ),
  pick: fc.nat(97),
  other: fc.nat(89),
  text: fc.string({ unit: 'grapheme', maxLength: 6 }),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

function perform(workbench: Workbench, actions: MapActions, { kind, pick, other, text }: Act): void {
  const { tables } = workbench.store.getState();
  const of = <T>(table: ReadonlyMap<string, T>, number: number): T | undefined => [...table.values()][number % Math.max(1, table.size)];
  const one = of(tables.member, pick)?.id ?? 'nobody';
  const two = of(tables.member, other)?.id ?? 'nobody';
  const line = of(tables.relation, pick)?.id ?? 'none';
  const said = of(tables.criterion, pick)?.id ?? 'none';
  const place = { x: (pick - 50) * 10, y: other * 10 };
  const lineKind = LINE_KINDS[other % LINE_KINDS.length] ?? 'informal';
  const role = ROLES[pick % ROLES.length] ?? 'user';
  switch (kind) {
    case 'undo': return workbench.undo();
    case 'redo': return workbench.redo();
    case 'endStep': return workbench.endStep();
    case 'add': return void actions.add({ kind: 'new-person', name: text, function: '' }, place, pick % 2 === 0 && one !== 'nobody' ? one : null);
    case 'addKnown': return void actions.add({ kind: 'person', personId: spare.id }, place, null, role);
    case 'addRole': return void actions.add({ kind: 'placeholder', role, name: text }, place, null);
    case 'move': return actions.move(new Map([[one, place], [two, { x: 0, y: 0 }]]), 'move');
    case 'nudge': return actions.move(new Map([[one, place]]), 'nudge');
    case 'layout': return actions.move(new Map([...tables.member.keys()].map((id, index) => [id, { x: index * 300, y: 0 }])), 'layout');
    case 'connect': return void (one === 'nobody' || actions.connect({ kind: lineKind, fromId: one, toId: two }));
    case 'changeLine': return void actions.changeLine(line, pick % 2 === 0 ? { kind: lineKind } : { toId: two });
    case 'setBoss': return void (one === 'nobody' || actions.setBoss(new Set([one]), two));
    case 'setStrength': return actions.setStrength(line, (pick % 11) - 5);
    case 'remove': return actions.remove([one], []);
    case 'removeLine': return actions.remove([], [line]);
    case 'removeBoth': return actions.remove([one, two], [line]);
    case 'rename': return actions.rename(one, pick % 2 === 0 ? 'name' : 'function', text);
    case 'setRole': return actions.setRole(one, role, other % 2 === 0);
    case 'note': return actions.updateMember(one, { coverage: 'brief', lastContactOn: '2026-03-24' });
    case 'cover': return actions.coverMyself(one);
    case 'coverByNew': return actions.coverByNew(one, text);
    case 'rate': return actions.rate(one, { attitude: ATTITUDES[other % ATTITUDES.length] ?? null, influence: 1 + (pick % 5) });
    case 'addCriterion': return actions.addCriterion(one, text);
    case 'moveCriterion': return actions.moveCriterion(said, other % 3);
    case 'removeCriterion': return actions.removeCriterion(said);
    case 'makePerson': return actions.makePerson(one);
  }
}

it('ends 10,000 random sequences of edits, undos and redos where each began, step by step', { timeout: 240_000 }, () => {
  const own = { id: ME, idNow: () => ME, ensure: () => ME };
  walkBackAndForth(START, act, (workbench) => {
    const actions = createMapActions(workbench, sale, own, () => new Map([[unplaced.id, { x: 600, y: 0 }]]));
    return (next) => perform(workbench, actions, next);
  });
});
