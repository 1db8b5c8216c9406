import '../../../../shared/i18n/parts/privacy';
import type { Person } from '../../../../shared/domain/account/person';
import { dossierOf } from '../../../../shared/domain/privacy/dossier';
import type { AnyRecord, RecordOf } from '../../../../shared/domain/records';
import type { Day, Id, Language } from '../../../../shared/domain/schema/values';
import { translator } from '../../../../shared/i18n/translator';
import { windowsFileName } from '../../../../shared/report/windows-file-name';
import { dossierPage } from './dossier-page';

/**
 * What is kept about a person, as a page to print and as JSON, and the name both want; `null` when they are not there.
 * `doubleIds`: further records of the same person.
 */
export function buildDossier(records: readonly AnyRecord[], personId: Id, { doubleIds = [], language, today }: { doubleIds?: readonly Id[]; language: Language; today: Day }): { html: string; json: string; fileName: string } | null {
  const person = records.find((record): record is Person => record.type === 'person' && record.id === personId);
  if (person === undefined) return null;
  const t = translator(language);
  const further = new Set(doubleIds);
  const doubles = records.filter((record): record is Person => record.type === 'person' && record.id !== personId && further.has(record.id));
  const dossier = dossierOf(person, records, doubles);
  const profile = records.find((record): record is RecordOf<'companyProfile'> => record.type === 'companyProfile');
  const fileName = windowsFileName(t('privacy.document.fileName', { name: dossier.name }), '.pdf', t('privacy.document.fileName', { name: '' }));
  const controller = profile === undefined ? '' : [profile.name, profile.street, [profile.postalCode, profile.city].filter(Boolean).join(' '), profile.email].filter(Boolean).join(', ');
  // Ids of records that are somebody else's stay here: a text alone is about this person.
  const entries = dossier.entries.map(({ recordId, ...entry }) => (entry.section === 'mentions' ? entry : { ...entry, recordId }));
  const json = JSON.stringify({ format: 'werkbank-access', version: 1, asOf: today, controller, ...dossier, entries }, null, 2);
  return { html: dossierPage(dossier, { language, today, controller, jsonName: fileName.replace(/\.pdf$/, '.json') }), json: `${json}\n`, fileName };
}
