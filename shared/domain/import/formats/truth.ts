const TRUE = new Set(['1', '1.0', 'true', 'wahr', 'yes', 'ja', 'y', 'j', 'x', 'si', 'oui', 'on', 'an']);
const FALSE = new Set(['0', '0.0', 'false', 'falsch', 'no', 'nein', 'n', 'non', 'off', 'aus']);

/** A truth value as programs write it in German and English, or `null` for anything else. */
export function readTruth(text: string): boolean | null {
  const folded = text.trim().toLowerCase();
  return TRUE.has(folded) ? true : FALSE.has(folded) ? false : null;
}
