import type { AnyRecord, RecordOf } from '../../../shared/domain/records';
import { account, deal, member, person, relation } from './records';

/** A made-up company chart: everybody but the first reports to somebody before them. */
export function companyChart(people: number): { records: AnyRecord[]; deal: RecordOf<'deal'> } {
  const company = account({ name: 'Nordwerk AG' });
  const project = deal(company.id, { name: 'Plant 2' });
  const staff = Array.from({ length: people }, (_unused, index) =>
    person(company.id, { firstName: `First${index}`, lastName: `Last${index}`, function: index === 0 ? 'CEO' : 'Engineer' }),
  );
  const members = staff.map((human, index) =>
    member(project, {
      personId: human.id,
      displayName: `${human.firstName} ${human.lastName}`,
      position: { x: (index % 12) * 260, y: Math.floor(index / 12) * 140 },
    }),
  );
  const lines = members.slice(1).map((subordinate, index) => relation(subordinate, members[Math.floor(index / 4)] as RecordOf<'member'>));
  return { records: [company, project, ...staff, ...members, ...lines], deal: project };
}

/** The chart as a table with name, function and manager columns, as people export it. */
export function companyChartCsv(people: number): string {
  const rows = Array.from({ length: people }, (_unused, index) => {
    const manager = index === 0 ? '' : String(Math.floor((index - 1) / 4) + 100);
    return `${index + 100},First${index} Last${index},${index === 0 ? 'CEO' : 'Engineer'},${manager}`;
  });
  return ['id,name,position,managerId', ...rows].join('\r\n');
}
