/** Versions as programs are called by, e.g. `1.4.0`; what follows a hyphen does not count. */
const VERSION = /^\d{1,6}(\.\d{1,6}){0,2}(-.*)?$/;

export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** Whether a client is older than the oldest that may connect. One that does not say its version is older than any. */
export function isTooOld(version: string | null, lowest: string | null): boolean {
  if (lowest === null) return false;
  if (version === null || !isVersion(version)) return true;
  const [has, needs] = [partsOf(version), partsOf(lowest)];
  const differing = needs.findIndex((part, index) => part !== has[index]);
  return differing !== -1 && (has[differing] ?? 0) < (needs[differing] ?? 0);
}

function partsOf(version: string): number[] {
  const parts = (version.split('-')[0] ?? '').split('.').map(Number);
  return [0, 1, 2].map((index) => parts[index] ?? 0);
}
