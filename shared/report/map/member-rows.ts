import type { MapCard, MapModel } from '../../domain/buying-center/map-model';
import type { Coverage, Role } from '../../domain/buying-center/member';
import type { Attitude } from '../../domain/buying-center/rating';

/** The columns of a list of members; an import of people knows the first ones again. */
const COLUMNS = ['name', 'function', 'reportsTo', 'roles', 'company', 'informal', 'attitude', 'influence', 'coverage', 'coveredBy'] as const;
export type MemberColumn = (typeof COLUMNS)[number];
const FOR_CUSTOMER: readonly MemberColumn[] = ['name', 'function', 'reportsTo', 'roles', 'company'];

export type MemberRowWords = {
  column: (column: MemberColumn) => string;
  role: (role: Role) => string;
  attitude: (attitude: Attitude) => string;
  coverage: (coverage: Coverage) => string;
};

/**
 * The members of a map as a table with a head, bosses before their people.
 * The column of companies is there when somebody comes from another one.
 * @param isForCustomer leaves out the columns of what we think and know
 */
export function memberRows({ cards, lines }: MapModel, words: MemberRowWords, isForCustomer: boolean): string[][] {
  const isMixed = cards.some(({ company }) => company !== '');
  const columns = (isForCustomer ? FOR_CUSTOMER : COLUMNS).filter((column) => column !== 'company' || isMixed);
  const names = new Map(cards.map(({ id, name }) => [id, name]));
  const others = (id: string, kind: 'reports-to' | 'informal'): string =>
    lines.flatMap((line) => (line.kind === kind && line.fromId === id ? (names.get(line.toId) ?? []) : [])).join(', ');
  const cell = (card: MapCard, column: MemberColumn): string => {
    switch (column) {
      case 'name':
      case 'function':
      case 'company':
        return card[column];
      case 'reportsTo':
        return others(card.id, 'reports-to');
      case 'informal':
        return others(card.id, 'informal');
      case 'roles':
        return card.roles.map(words.role).join(', ');
      case 'attitude':
        return card.attitude === null ? '' : words.attitude(card.attitude);
      case 'influence':
        return card.influence === null ? '' : String(card.influence);
      case 'coverage':
        return card.coverage === null ? '' : words.coverage(card.coverage);
      case 'coveredBy':
        return card.coveredBy ?? '';
    }
  };
  return [columns.map(words.column), ...cards.map((card) => columns.map((column) => cell(card, column)))];
}
