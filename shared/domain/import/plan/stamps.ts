import type { ImportStamp } from '../import-stamp';
import type { CompanyDraft, DealDraft, PersonDraft, ProductDraft } from '../drafts/drafts';
import type { ImportKind } from '../import-kind';
import { foldHeader } from '../fold-header';
import { fingerprint } from '../match/fingerprint';

type Stamped = { imports: readonly ImportStamp[] };

/** Fingerprint of a kind of file: what it is about and its headers. Mappings and keys are remembered by it. */
export function sourceSignature(kind: ImportKind, headers: readonly string[]): string {
  return `${kind}:${fingerprint(headers.map(foldHeader).join('\u0000'))}`;
}

/** All vCards are one kind of file. */
export const CARDS_SIGNATURE = 'cards';

/** What a row says, as a digest. Where it stands in the file is no part of it. */
export function digestOf(draft: CompanyDraft | PersonDraft | DealDraft | ProductDraft): string {
  // A field that is undefined is left out of the text.
  const said = { ...draft, line: undefined, lines: undefined, company: undefined };
  if ('photo' in draft && draft.photo !== null) return fingerprint(JSON.stringify({ ...said, photo: { mime: draft.photo.mime, bytes: draft.photo.bytes.length } }));
  return fingerprint(JSON.stringify(said));
}

/** Records of an earlier import of this kind of file, by their keys in it. */
export function byStamp<R extends Stamped>(records: readonly R[], source: string): Map<string, R> {
  const found = new Map<string, R>();
  for (const record of records) for (const stamp of record.imports) if (stamp.source === source) found.set(stamp.key, record);
  return found;
}

/** The digest a record has from its row in the last import. */
export function lastDigest({ imports }: Stamped, source: string, key: string): string | null {
  return imports.find((stamp) => stamp.source === source && stamp.key === key)?.digest ?? null;
}

/** The stamps of a record with this one added, or in place of an older one of the same key. */
export function withStamp(imports: readonly ImportStamp[], stamp: ImportStamp): ImportStamp[] {
  return [...imports.filter(({ source, key }) => source !== stamp.source || key !== stamp.key), stamp].slice(-100);
}

/** Gives every entry a key of its own: rows with the same one are told apart by their order. */
export function distinctKeys(keys: readonly string[]): string[] {
  const times = new Map<string, number>();
  return keys.map((key) => {
    const count = (times.get(key) ?? 0) + 1;
    times.set(key, count);
    const distinct = count === 1 ? key : `${key}#${count}`;
    return distinct.length > 500 ? fingerprint(distinct) : distinct;
  });
}
