import { v7 } from 'uuid';
import type { AnyRecord } from '../../shared/domain/records';
import { account, activity, deal, person } from '../support/records/records';
import type { Running } from '../support/electron/launch';
import { seed } from '../support/electron/seed';

const COMPANIES = 10_000;
const PEOPLE_EACH = 5;
const BATCH = 500;

/** Fills a workspace with 10,000 accounts, 50,000 people and 500 deals with a next step each. */
export async function fillLarge(running: Running): Promise<void> {
  const companies = Array.from({ length: COMPANIES }, (_unused, index) => account({ name: `Company ${index}` }));
  for (let start = 0; start < companies.length; start += BATCH) {
    const records: AnyRecord[] = companies.slice(start, start + BATCH).flatMap((company, offset) => [
      company,
      ...Array.from({ length: PEOPLE_EACH }, (_unused, index) => person(company.id, { lastName: `Person ${index}`, externalKey: v7() })),
      ...(offset % 20 === 0 ? [deal(company.id, { name: `Deal of ${company.name}` })] : []),
    ]);
    const steps = records.filter((record) => record.type === 'deal').map((project) => activity(project.accountId, { dealId: project.id, dueOn: '2026-12-01' }));
    await seed(running, [...records, ...steps]);
  }
}
