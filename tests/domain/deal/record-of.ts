import type { Account } from '../../../shared/domain/account/account';
import type { Activity } from '../../../shared/domain/deal/activity';
import type { Deal } from '../../../shared/domain/deal/deal';

let count = 0;

/** A well-formed id; later ones sort after earlier ones. */
export function idOf(number: number): string {
  return `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

const bookkeeping = () => ({ id: idOf((count += 1)), createdAt: '2026-11-25T08:00:00.000Z', updatedAt: '2026-11-25T08:00:00.000Z', rev: 1 });

/** A deal of which only what matters is given. */
export function dealOf(fields: Partial<Deal> = {}): Deal {
  return {
    type: 'deal',
    ...bookkeeping(),
    accountId: idOf(900_000),
    name: 'Deal',
    amount: null,
    currency: 'EUR',
    buyClass: 'new-task',
    stage: 'identified',
    probability: null,
    closeDate: null,
    note: '',
    externalKey: '',
    ...fields,
  };
}

/** An open next step of which only what matters is given. */
export function activityOf(fields: Partial<Activity> = {}): Activity {
  return {
    type: 'activity',
    ...bookkeeping(),
    accountId: idOf(900_000),
    dealId: null,
    kind: 'next-step',
    subject: 'Step',
    note: '',
    dueOn: null,
    doneOn: null,
    ...fields,
  };
}

/** An account of which only what matters is given. */
export function accountOf(fields: Partial<Account> = {}): Account {
  return {
    type: 'account',
    ...bookkeeping(),
    name: 'Account',
    street: '',
    postalCode: '',
    city: '',
    country: '',
    website: '',
    phone: '',
    industry: '',
    vatId: '',
    note: '',
    externalKey: '',
    ...fields,
  };
}
