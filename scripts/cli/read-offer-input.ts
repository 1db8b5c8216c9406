import { readFile } from 'node:fs/promises';
import { OfferDocumentInput } from '../../shared/report/offer-document-input';
import { fieldProblems } from './field-problems';
import { parseJson } from './parse-json';
import type { Print } from './verb';

export const OFFER_EXAMPLE = 'resources/samples/offer-example.json';

/** Reads a file as `OfferDocumentInput`. `null` when it is none; why has been printed then. */
export async function readOfferInput(source: string, err: Print, consequence: string): Promise<OfferDocumentInput | null> {
  let text: string;
  try {
    text = await readFile(source, 'utf8');
  } catch (error) {
    err(`Cannot read ${source}: ${fileReason(error)}. Check the path; ${OFFER_EXAMPLE} is an example.`);
    return null;
  }
  const json = parseJson(text);
  if (!json.ok) {
    err(`${source} is not JSON: ${json.problem}. ${consequence}`);
    return null;
  }
  const input = OfferDocumentInput.safeParse(json.value);
  if (input.success) return input.data;
  err(`${source} does not describe an offer. ${consequence} Mend these fields; ${OFFER_EXAMPLE} shows how they look:`);
  for (const problem of fieldProblems(input.error, json.value)) err(`  ${problem}`);
  return null;
}

/** Why a file could not be read or written, in words. */
export function fileReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EISDIR') return 'that is a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'access is denied';
  return code ?? String(error);
}
