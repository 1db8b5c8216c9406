import '../../../../shared/i18n/parts/privacy';
import type { Person } from '../../../../shared/domain/account/person';
import { dossierOf, type DossierEntry } from '../../../../shared/domain/privacy/dossier';
import type { AnyRecord, RecordOf } from '../../../../shared/domain/records';
import type { Day, Id, Language, Sha256 } from '../../../../shared/domain/schema/values';
import { ownCompany } from '../../../../shared/domain/workspace/own-company';
import { translator } from '../../../../shared/i18n/translator';
import { windowsFileName } from '../../../../shared/report/windows-file-name';
import { dossierPage } from './dossier-page';

/** `files`: what goes beside it, each with a name of its own; the bytes are kept under a hash, or here. */
export type BuiltDossier = { html: string; json: string; fileName: string; files: { name: string; sha256: Sha256 | null; base64: string | null }[] };

/**
 * What is kept about a person, as a page to print and as JSON, and the name both want; `null` when they are not there.
 * `doubleIds`: further records of the same person.
 */
export function buildDossier(records: readonly AnyRecord[], personId: Id, { doubleIds = [], language, today }: { doubleIds?: readonly Id[]; language: Language; today: Day }): BuiltDossier | null {
  const person = records.find((record): record is Person => record.type === 'person' && record.id === personId);
  if (person === undefined) return null;
  const t = translator(language);
  const further = new Set(doubleIds);
  const doubles = records.filter((record): record is Person => record.type === 'person' && record.id !== personId && further.has(record.id));
  const dossier = dossierOf(person, records, doubles);
  const profile = ownCompany(records.filter((record): record is RecordOf<'companyProfile'> => record.type === 'companyProfile'));
  const fileName = windowsFileName(t('privacy.document.fileName', { name: dossier.name }), '.pdf', t('privacy.document.fileName', { name: '' }));
  const controller = profile === null ? '' : [profile.name, profile.street, [profile.postalCode, profile.city].filter(Boolean).join(' '), profile.email].filter(Boolean).join(', ');
  const files = dossier.entries.flatMap(({ file }) => (file === undefined ? [] : [file])).map((file, index) => ({
    name: numbered(file.name, index + 1),
    sha256: 'sha256' in file ? file.sha256 : null,
    base64: 'base64' in file ? file.base64 : null,
  }));
  let written = 0;
  const listed: DossierEntry[] = dossier.entries.map((entry) => (entry.file === undefined ? entry : { ...entry, facts: [{ field: 'file', value: files[written++]?.name ?? '' }, ...entry.facts] }));
  // Ids of records that are somebody else's stay here: a text alone is about this person.
  const entries = listed.map(({ recordId, file: _, ...entry }) => (entry.section === 'mentions' ? entry : { ...entry, recordId }));
  const json = JSON.stringify({ format: 'werkbank-access', version: 1, asOf: today, controller, ...dossier, entries }, null, 2);
  return { files, html: dossierPage({ ...dossier, entries: listed }, { language, today, controller, jsonName: fileName.replace(/\.pdf$/, '.json') }), json: `${json}\n`, fileName };
}

/** A name no other file has: `03 Data sheet.pdf`. */
function numbered(name: string, number: number): string {
  const at = name.lastIndexOf('.');
  const [stem, extension] = at > 0 ? [name.slice(0, at), name.slice(at).replace(/[^.\p{L}\p{N}]/gu, '')] : [name, ''];
  const count = String(number).padStart(2, '0');
  return windowsFileName(`${count} ${stem}`, extension, count);
}
