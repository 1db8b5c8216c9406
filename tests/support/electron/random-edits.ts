import fc from 'fast-check';
import { Edit } from '../../../shared/document/edit';
import type { RecordDiff } from '../../../shared/document/record-diff';
import { applyDiff, type RecordTables } from '../../../shared/document/record-tables';
import { stampDiff } from '../../../shared/document/stamp';
import type { RecordOf } from '../../../shared/domain/records';
import { pain } from '../records/records';

/** What a random user does on a deal: moves, renames and removes cards, writes and strikes pains. */
const action = fc.record({
  kind: fc.constantFrom('move', 'rename', 'roles', 'addPain', 'editPain', 'removePain', 'removeMember'),
  pick: fc.nat(),
  number: fc.integer({ min: -4000, max: 4000 }),
  text: fc.string({ unit: 'grapheme', maxLength: 40 }),
});

/** A state of the deal and the change that leads to it. */
export type Step = { diff: RecordDiff; after: RecordTables };

/** Random edits of a deal, one after another, with the state after each. Same seed, same edits. */
export function randomEdits(start: RecordTables, deal: RecordOf<'deal'>, count: number, seed: number): Step[] {
  const actions = fc.sample(action, { seed, numRuns: count });
  let tables = start;
  return actions.map(({ kind, pick, number, text }, index) => {
    const edit = new Edit();
    const members = [...tables.member.values()];
    const pains = [...tables.pain.values()];
    const member = members[pick % Math.max(members.length, 1)];
    const hurt = pains[pick % Math.max(pains.length, 1)];
    if (kind === 'move' && member !== undefined) edit.update(member, { position: { x: number, y: pick % 5000 } });
    else if (kind === 'rename' && member !== undefined) edit.update(member, { displayName: text });
    else if (kind === 'roles' && member !== undefined) edit.update(member, { isDecider: !member.isDecider, isUser: number > 0 });
    else if (kind === 'editPain' && hurt !== undefined) edit.update(hurt, { text, urgency: 1 + (pick % 10) });
    else if (kind === 'removePain' && hurt !== undefined) edit.remove(hurt);
    else if (kind === 'removeMember' && member !== undefined && members.length > 20) {
      const lines = [...tables.relation.values()].filter(({ fromId, toId }) => fromId === member.id || toId === member.id);
      edit.remove(member, ...lines);
    } else edit.add(pain(deal, { text: `${index} ${text}` }));
    // An edit that happens to change nothing is no edit: write a pain instead.
    const changesSomething = Object.values(edit.diff).some((part) => Object.keys(part).length > 0);
    if (!changesSomething) edit.add(pain(deal, { text: `${index} ${text}` }));
    const diff = stampDiff(edit.diff, tables, new Date(Date.UTC(2026, 3, 1) + index).toISOString());
    tables = applyDiff(tables, diff);
    return { diff, after: tables };
  });
}
