import { unzipSync } from 'fflate';
import { err, ok, type Result } from '../../../../shared/errors/result';
import { partPlace, type TemplateProblem } from '../../../../shared/report/template/template-check';

/** Bounds of a template. Corporate templates have a few dozen parts and some megabytes of pictures. */
export const PACKAGE_LIMITS = { bytes: 30_000_000, parts: 2_000, unpacked: 150_000_000, xmlPart: 40_000_000 } as const;

/** The parts of an office file by their path. */
export type PackageParts = Map<string, Uint8Array>;

const ZIP = [0x50, 0x4b];
/** An office file with a password is a compound file, not an archive. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
const problem = (code: TemplateProblem['code'], name = '', path = ''): TemplateProblem => ({ code, name, other: '', place: partPlace('file', path) });

/**
 * Unpacks an office file. What it says about its sizes is looked at before anything is unpacked, and no part unpacks to
 * more than it says, so that a small file cannot fill the memory.
 */
export function openPackage(bytes: Uint8Array): Result<PackageParts, TemplateProblem> {
  if (bytes.length > PACKAGE_LIMITS.bytes) return err(problem('too-large', `${Math.ceil(bytes.length / 1_000_000)}`));
  if (begins(bytes, COMPOUND_FILE)) return err(problem('encrypted'));
  if (!begins(bytes, ZIP)) return err(problem('not-a-word-file'));

  const seen = new Set<string>();
  let unpacked = 0;
  let refusal: TemplateProblem | null = null;
  let unzipped: Record<string, Uint8Array>;
  try {
    unzipped = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        unpacked += originalSize;
        if (seen.has(name) || isUnsafePath(name) || (size === 0 && originalSize > 0)) refusal ??= problem('broken-part', name, name);
        seen.add(name);
        if (seen.size > PACKAGE_LIMITS.parts) refusal ??= problem('too-many-parts', `${PACKAGE_LIMITS.parts}`);
        const most = /\.(?:xml|rels|vml)$/i.test(name) ? PACKAGE_LIMITS.xmlPart : PACKAGE_LIMITS.unpacked;
        if (originalSize > most || unpacked > PACKAGE_LIMITS.unpacked) refusal ??= problem('unpacks-too-large', name, name);
        return refusal === null && !name.endsWith('/');
      },
    });
  } catch {
    return err(refusal ?? problem('broken-part'));
  }
  if (refusal !== null) return err(refusal);
  const parts: PackageParts = new Map(Object.entries(unzipped));
  return parts.has('[Content_Types].xml') ? ok(parts) : err(problem('not-a-word-file'));
}

function isUnsafePath(name: string): boolean {
  return name.startsWith('/') || name.includes('\\') || name.split('/').includes('..');
}
