import { draftLineItem } from '../../../../shared/domain/offer/draft';
import type { AnyRecord, RecordOf, RecordType } from '../../../../shared/domain/records';
import { account, activity, bookkeeping, deal, member, pain, person, relation } from '../../records/records';
import { oneOfEach } from '../../records/one-of-each';

/** The types that are played with, and fields of theirs that hold any text: what is written there is told apart by it. */
export const TEXT_FIELDS = {
  account: ['city', 'note'],
  person: ['function', 'note'],
  deal: ['name', 'note'],
  member: ['displayFunction', 'note'],
  relation: [],
  pain: ['text', 'consequences'],
  activity: ['subject', 'note'],
  offer: ['title', 'introduction'],
  lineItem: ['text', 'description'],
  colleague: ['name'],
} as const satisfies Partial<Record<RecordType, readonly string[]>>;
export type PlayedType = keyof typeof TEXT_FIELDS;
export const PLAYED_TYPES = Object.keys(TEXT_FIELDS) as PlayedType[];

/** The records a laptop has, in the order they were created in. */
export type Rows = ReadonlyMap<string, AnyRecord>;

const offerTemplate = oneOfEach().find(({ type }) => type === 'offer') as RecordOf<'offer'>;

/** Those of one type. */
export function rowsOf<T extends RecordType>(rows: Rows, type: T): RecordOf<T>[] {
  return [...rows.values()].filter((row): row is RecordOf<T> => row.type === type);
}

/** A record that belongs to what is there; `null` where there is nothing for it. @param text gives each of its text fields a value */
export function newRecord(type: PlayedType, rows: Rows, pick: number, text: () => string): AnyRecord | null {
  const made = shape(type, rows, pick);
  return made === null ? null : ({ ...made, ...Object.fromEntries(TEXT_FIELDS[type].map((field) => [field, text()])) } as AnyRecord);
}

function shape(type: PlayedType, rows: Rows, pick: number): AnyRecord | null {
  const one = <T extends RecordType>(of: T, at = pick): RecordOf<T> | undefined => {
    const all = rowsOf(rows, of);
    return all[at % Math.max(all.length, 1)];
  };
  const [company, sale, offer] = [one('account'), one('deal'), one('offer')];
  switch (type) {
    case 'account':
      return account();
    case 'colleague':
      return { type, ...bookkeeping(), name: '', email: '' };
    case 'person':
      return company === undefined ? null : person(company.id);
    case 'deal':
      return company === undefined ? null : deal(company.id);
    case 'member': {
      const known = rowsOf(rows, 'person').find(({ accountId }) => accountId === sale?.accountId);
      return sale === undefined ? null : member(sale, { personId: known?.id ?? null });
    }
    case 'relation': {
      const [from, to] = [one('member'), one('member', pick + 1)];
      return from === undefined || to === undefined || from === to || from.dealId !== to.dealId ? null : relation(from, to);
    }
    case 'pain':
      return sale === undefined ? null : pain(sale);
    case 'activity':
      return company === undefined ? null : activity(company.id, { dealId: sale?.accountId === company.id ? sale.id : null });
    case 'offer':
      return sale === undefined ? null : { ...offerTemplate, ...bookkeeping(), accountId: sale.accountId, dealId: sale.id, recipientPersonId: null, templateId: null };
    case 'lineItem': {
      const { id, createdAt } = bookkeeping();
      return offer === undefined ? null : draftLineItem({ id, now: createdAt, offer, orderKey: 'a0' });
    }
  }
}
