import { createHash, randomBytes } from 'node:crypto';
import type { ErasureChoice, ErasurePreview } from '../../../../shared/contract/privacy';
import type { RecordDiff } from '../../../../shared/document/record-diff';
import { fullName, type Person } from '../../../../shared/domain/account/person';
import { planErasure } from '../../../../shared/domain/privacy/erasure-plan';
import { retentionMonths, type RetentionRule } from '../../../../shared/domain/privacy/retention-rule';
import type { AnyRecord } from '../../../../shared/domain/records';
import type { Day, Instant, Language, Sha256 } from '../../../../shared/domain/schema/values';
import { newId } from '../../imports/new-id';

type Choice = ErasureChoice & { language: Language; today: Day; now: Instant; alsoReplaced: readonly string[] };

/** What stands for somebody who is gone, in the language of the workspace. */
const WORDS = { de: { inText: '[gelöscht]', asName: 'Gelöschte Person' }, en: { inText: '[erased]', asName: 'Erased person' } } as const;

/** An erasure as the user sees it beforehand, and as the change it is. */
export function planOf(records: readonly AnyRecord[], { personIds, recordIds, language, today, now, alsoReplaced }: Choice): { preview: ErasurePreview; diff: RecordDiff; files: Sha256[] } {
  const chosen = new Set(personIds);
  const persons = records.filter((record): record is Person => record.type === 'person' && chosen.has(record.id));
  const salt = records.find((record) => record.type === 'erasure')?.salt ?? randomBytes(16).toString('hex');
  const plan = planErasure({
    persons,
    recordIds: new Set(recordIds),
    records,
    months: retentionMonths(records.filter((record): record is RetentionRule => record.type === 'retentionRule')),
    today,
    words: WORDS[language],
    alsoReplaced: new Set(alsoReplaced),
    newErasure: () => ({ id: newId(), createdAt: now, updatedAt: now, rev: 1, salt }),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  });
  const preview: ErasurePreview = {
    names: persons.map(fullName),
    removed: counted(plan.removed),
    changed: counted(plan.updated.map(([from]) => from)),
    mentions: plan.mentions.map(({ key, type, sentence, isSure }) => ({ key, type, sentence, isSure })),
    letters: plan.letters.map(({ kind, number, until }) => ({ kind, number, until })),
    files: plan.files.length,
  };
  const diff: RecordDiff = {
    added: Object.fromEntries(plan.added.map((record) => [record.id, record])),
    updated: Object.fromEntries(plan.updated.map(([from, to]) => [from.id, [from, { ...to, rev: from.rev + 1, updatedAt: now }]])),
    removed: Object.fromEntries(plan.removed.map((record) => [record.id, record])),
  };
  return { preview, diff, files: plan.files };
}

function counted(records: readonly AnyRecord[]): ErasurePreview['removed'] {
  const counts = new Map<AnyRecord['type'], number>();
  for (const { type } of records) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count);
}
