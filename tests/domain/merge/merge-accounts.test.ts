import { expect, it } from 'vitest';
import { mergeAccounts } from '../../../shared/domain/merge/merge-accounts';
import { account, activity, deal, person } from '../../support/records/records';

const stays = account({ name: 'Süd AG', street: 'Hauptstr. 5', postalCode: '89073', city: 'Ulm', phone: '', note: 'Good', tags: ['A'] });
const goes = account({ name: 'SÜD Aktiengesellschaft', street: 'Werkstr. 1', postalCode: '89077', city: 'Ulm', phone: '+49 731 1', website: 'sued.example', note: 'Fair', tags: ['B'], parentId: stays.id, imports: [{ source: 's', key: 'k', digest: 'd' }] });
const sale = deal(goes.id);
const anna = person(goes.id);
const call = activity(goes.id, { dealId: sale.id });
const child = account({ name: 'Tochter', parentId: goes.id });

it('keeps everything of the company that goes, and what belongs to it', () => {
  const { updated, removed } = mergeAccounts(stays, goes, [stays, goes, sale, anna, call, child]);
  const [first, ...others] = updated.map(([, to]) => to);
  expect(first).toMatchObject({
    id: stays.id, name: 'Süd AG', street: 'Hauptstr. 5', phone: '+49 731 1', website: 'sued.example', tags: ['A', 'B'], parentId: null,
    addresses: [{ street: 'Werkstr. 1', postalCode: '89077', city: 'Ulm' }], imports: [{ source: 's', key: 'k', digest: 'd' }],
  });
  expect(first?.type === 'account' && first.note).toBe('Good\n\nFair\n\nSÜD Aktiengesellschaft');
  expect(others.map(({ id }) => id)).toEqual([sale.id, anna.id, call.id, child.id]);
  expect(others).toMatchObject([{ accountId: stays.id }, { accountId: stays.id }, { accountId: stays.id }, { parentId: stays.id }]);
  expect(removed).toEqual([goes]);
});

it('puts nothing above itself', () => {
  const upper = account({ parentId: goes.id });
  expect(mergeAccounts(upper, goes, []).updated[0]?.[1]).toMatchObject({ parentId: stays.id });
  expect(mergeAccounts(stays, goes, []).updated[0]?.[1]).toMatchObject({ parentId: null });
});
