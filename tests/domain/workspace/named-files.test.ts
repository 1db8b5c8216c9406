import { describe, expect, it } from 'vitest';
import { filesNamedIn } from '../../../shared/domain/workspace/named-files';
import { oneOfEach } from '../../support/records/one-of-each';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

describe('the kept files a record names', () => {
  it('are its attachment, template or logo', () => {
    const naming = oneOfEach().flatMap((record) => {
      const filled = 'sha256' in record ? { ...record, sha256: A } : 'logoSha256' in record ? { ...record, logoSha256: B } : null;
      return filled === null ? [] : [[filled.type, filesNamedIn(JSON.stringify(filled))]];
    });
    expect(Object.fromEntries(naming)).toEqual({ attachment: [A], documentTemplate: [A], companyProfile: [B] });
  });

  it('are also those that a text inside it names, however deep', () => {
    const frozen = JSON.stringify({ attachments: [{ sha256: A }], profile: { logoSha256: B } });
    expect(filesNamedIn(JSON.stringify({ content: frozen }))).toEqual([A, B]);
    expect(filesNamedIn(JSON.stringify({ before: JSON.stringify({ content: frozen }) }))).toEqual([A, B]);
  });

  it('are none of its other hashes, and none where it has no file', () => {
    expect(filesNamedIn(JSON.stringify({ hash: A, salt: B, hashes: [A], sha256: null, note: 'sha256' }))).toEqual([]);
  });
});
