import type { MapModel } from '../../domain/buying-center/map-model';
import type { GroupPeople, GroupPerson } from '../../domain/key-account/group-people';
import type { Language } from '../../domain/schema/values';
import { translator } from '../../i18n/translator';
import { CARD_SIZE } from '../map/card-size';
import { functionLine } from '../map/function-line';
import { layoutTree } from '../map/layout/tree-layout';
import { mapSvg } from '../map/map-svg';
import '../../i18n/parts/plan-document';
import type { PlanPicture } from './account-plan-model';

/** More cards on a page cannot be read. */
const MOST_CARDS = 40;
/** Units share a page up to so many cards. */
const TOGETHER = 16;
const UNIT_GAP = 60;

type Block = { name: string; people: readonly GroupPerson[] };

/**
 * The people of an account as pictures, each unit as a chart of its own, small ones together on a page. What we think of
 * them and how well we know them is in none, so that the same pictures serve both plans.
 */
export function peoplePictures({ units, lines }: GroupPeople, language: Language): PlanPicture[] {
  const t = translator(language);
  const blocks = units.filter(({ people }) => people.length > 0).map(({ unit, people }): Block => ({ name: unit.name, people: chosen(people) }));
  const all = units.reduce((count, { people }) => count + people.length, 0);
  const count = blocks.reduce((sum, { people }) => sum + people.length, 0);
  const caption = count < all ? t('planDocument.people.some', { count, all }) : t('planDocument.people.caption');
  const names = new Map(blocks.flatMap(({ people }) => people.map(({ id, name }) => [id, name] as const)));
  const bossOf = new Map(lines.map(({ fromId, toId }) => [fromId, names.get(toId)]));
  return together(blocks).map((page): PlanPicture => {
    const heading = `${t('planDocument.people.heading')} · ${page.map(({ name }) => name).join(', ')}`;
    const { model, places } = placed(page, lines, units.length > 1);
    const alt = page
      .flatMap(({ people }) => people)
      .map((person) => [[person.name, functionLine(person)].filter((part) => part !== '').join(', '), bossOf.get(person.id) === undefined ? '' : `→ ${bossOf.get(person.id) ?? ''}`].filter((part) => part !== '').join(' '))
      .join('; ');
    const nothing = (): string => '';
    return { heading, caption, alt: `${heading}: ${alt}`, drawing: mapSvg(model, places, { title: heading, role: (role) => t(`common.roles.${role}`), attitude: nothing, influence: nothing, coverage: nothing }) };
  });
}

/** Of too many people those who take part in deals. */
function chosen(people: readonly GroupPerson[]): readonly GroupPerson[] {
  return people.length <= MOST_CARDS ? people : [...people].sort((a, b) => b.dealIds.length - a.dealIds.length || b.roles.length - a.roles.length).slice(0, MOST_CARDS);
}

function together(blocks: readonly Block[]): Block[][] {
  const pages: Block[][] = [];
  for (const block of blocks) {
    const last = pages.at(-1);
    const size = last?.reduce((sum, { people }) => sum + people.length, 0) ?? 0;
    if (last !== undefined && size + block.people.length <= TOGETHER) last.push(block);
    else pages.push([block]);
  }
  return pages;
}

/** Charts one below the other. Somebody whose boss is in another chart stands on top of their own. */
function placed(page: readonly Block[], lines: GroupPeople['lines'], namesUnits: boolean): { model: MapModel; places: Map<string, { x: number; y: number }> } {
  const places = new Map<string, { x: number; y: number }>();
  const cards: MapModel['cards'][number][] = [];
  const drawn: MapModel['lines'][number][] = [];
  let top = 0;
  for (const { name, people } of page) {
    const here = new Set(people.map(({ id }) => id));
    const inside = lines.filter(({ fromId, toId }) => here.has(fromId) && here.has(toId));
    const own = layoutTree(people.map(({ id }) => ({ id, ...CARD_SIZE })), inside.map(({ fromId, toId }) => ({ child: fromId, parent: toId })));
    let bottom = top;
    for (const [id, { x, y }] of own) {
      places.set(id, { x, y: y + top });
      bottom = Math.max(bottom, y + top + CARD_SIZE.height);
    }
    top = bottom + UNIT_GAP;
    for (const person of people) {
      const company = person.company !== '' ? person.company : namesUnits ? name : '';
      cards.push({ id: person.id, name: person.name, function: person.function, company, initials: '', isPlaceholder: person.isPlaceholder, roles: person.roles, attitude: null, influence: null, coverage: null, coveredBy: null, position: null });
    }
    for (const { fromId, toId } of inside) drawn.push({ id: fromId, fromId, toId, kind: 'reports-to', strength: null });
  }
  return { model: { cards, lines: drawn }, places };
}
