/** Frozen from the first release: changing an origin would leave all data behind. */
export const SCHEME = 'app';
export const WORKBENCH_ORIGIN = 'app://workbench';
const STORAGE_ORIGIN = 'app://storage';

export const WORKBENCH_URL = `${WORKBENCH_ORIGIN}/renderer/index.html`;
/** The window of a locked workspace. */
export const LOCKED_URL = `${WORKBENCH_URL}?locked`;
export const STORAGE_URL = `${STORAGE_ORIGIN}/electron/storage-host/index.html`;

/** Origin of an address of our own scheme, `null` for every other. Node's URL gives custom schemes no origin. */
export function ownOrigin(url: string): string | null {
  try {
    const { protocol, host } = new URL(url);
    return protocol === `${SCHEME}:` ? `${SCHEME}://${host}` : null;
  } catch {
    return null;
  }
}
