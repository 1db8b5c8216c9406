import type { Motive } from '../../../shared/domain/needs/benefit';
import { MOTIVES } from '../../../shared/domain/needs/benefit';
import { draftBenefit } from '../../../shared/domain/needs/draft';
import type { AnyRecord, RecordOf } from '../../../shared/domain/records';
import { generateNKeysBetween } from 'fractional-indexing';
import { account, bookkeeping, deal, member, pain, person } from './records';

const HURTS = ['Every change of format takes 45 minutes', 'Four in a hundred parts are scrap', 'The night shift cannot set up alone', 'The press stands still twice a week', 'Complaints tie up two people every Monday'];
const HELPS = ['Your people set up in 20 instead of 45 minutes, and the night shift runs on its own', 'You scrap 3,000 fewer parts a year', 'Your customers get their goods two days sooner', 'Your shift leader sleeps through the night', 'You save a fifth of the energy'];

/**
 * A made-up board of so many placed cards: two fifths pains, two fifths benefits, one fifth people, each pain eased by
 * one benefit and felt by one person.
 */
export function needsCanvas(cards: number): { records: AnyRecord[]; deal: RecordOf<'deal'>; placed: { id: string; label: string; position: { x: number; y: number } }[]; links: RecordOf<'needLink'>[] } {
  const company = account({ name: 'Nordwerk AG' });
  const project = deal(company.id, { name: 'Plant 2' });
  const count = Math.floor((cards * 2) / 5);
  const keys = generateNKeysBetween(null, null, count);
  const rows = Math.ceil(Math.sqrt(cards / 2));
  const placeOf = (left: number, index: number, width: number) => ({ x: left + Math.floor(index / rows) * width, y: (index % rows) * 150 });
  const widthOf = (columns: number): number => Math.ceil(columns / rows) * 310;

  const staff = Array.from({ length: cards - 2 * count }, (_unused, index) => person(company.id, { firstName: `First${index}`, lastName: `Last${index}`, function: 'Engineer' }));
  const pains = keys.map((orderKey, index) =>
    pain(project, { text: `${HURTS[index % HURTS.length]} (${index})`, urgency: (index % 10) + 1, yearlyCost: String(1_000 * (index + 1)), orderKey, position: placeOf(0, index, 310) }),
  );
  const members = staff.map((human, index) =>
    member(project, { personId: human.id, displayName: `${human.firstName} ${human.lastName}`, isUser: true, needsPosition: placeOf(widthOf(count) + 90, index, 270) }),
  );
  const benefits = keys.map((orderKey, index) => ({
    ...draftBenefit({ bookkeeping: bookkeeping(), deal: project, orderKey, text: `${HELPS[index % HELPS.length]} (${index})`, evidence: 'heard' }),
    motive: MOTIVES[index % MOTIVES.length] as Motive,
    yearlyValue: String(800 * (index + 1)),
    position: placeOf(widthOf(count) + widthOf(staff.length) + 180, index, 310),
  }));
  const link = (kind: RecordOf<'needLink'>['kind'], fromId: string, toId: string): RecordOf<'needLink'> => ({ type: 'needLink', ...bookkeeping(), accountId: company.id, dealId: project.id, kind, fromId, toId });
  const links = pains.flatMap((hurt, index) => {
    const who = members[index % members.length];
    return [link('relieves', benefits[index]?.id ?? '', hurt.id), ...(who === undefined ? [] : [link('owner', hurt.id, who.id)])];
  });
  const placed = [
    ...[...pains, ...benefits].map(({ id, text, position }) => ({ id, label: text, position: position ?? { x: 0, y: 0 } })),
    ...members.map(({ id, displayName, needsPosition }) => ({ id, label: displayName, position: needsPosition ?? { x: 0, y: 0 } })),
  ];
  return { records: [company, project, ...staff, ...pains, ...members, ...benefits, ...links], deal: project, placed, links };
}
