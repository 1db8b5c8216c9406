/** The fuses of the packaged application: what its Electron may still do when somebody asks it nicely. */
import fuses from '@electron/fuses';

const { FuseV1Options, getCurrentFuseWire } = fuses;

/** How a fuse is written in the executable: the characters 0 and 1. Anything else says that it is not there. */
const OFF = 0x30;
const ON = 0x31;

/** In electron-builder's words. */
export const FUSES = /** @type {const} */ ({
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  enableCookieEncryption: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
});

/** @typedef {keyof typeof FUSES} FuseName */

/** @type {Record<FuseName, fuses.FuseV1Options>} */
const PLACES = {
  runAsNode: FuseV1Options.RunAsNode,
  enableCookieEncryption: FuseV1Options.EnableCookieEncryption,
  enableNodeOptionsEnvironmentVariable: FuseV1Options.EnableNodeOptionsEnvironmentVariable,
  enableNodeCliInspectArguments: FuseV1Options.EnableNodeCliInspectArguments,
  enableEmbeddedAsarIntegrityValidation: FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  onlyLoadAppFromAsar: FuseV1Options.OnlyLoadAppFromAsar,
  loadBrowserProcessSpecificV8Snapshot: FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
  grantFileProtocolExtraPrivileges: FuseV1Options.GrantFileProtocolExtraPrivileges,
};

const NAMES = /** @type {FuseName[]} */ (Object.keys(PLACES));

/**
 * Reads the fuses of an executable.
 * @param {string} executable
 * @returns {Promise<Partial<Record<FuseName, boolean>>>} a fuse that this Electron does not have is absent
 */
export async function readFuses(executable) {
  const wire = await getCurrentFuseWire(executable);
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const state = wire[PLACES[name]];
      return state === ON || state === OFF ? [[name, state === ON]] : [];
    }),
  );
}

/**
 * The fuses to set in an executable: all it has.
 * @param {string} executable
 */
export async function settableFuses(executable) {
  const present = await readFuses(executable);
  return Object.fromEntries(NAMES.filter((name) => name in present).map((name) => [name, FUSES[name]]));
}

/**
 * @param {Partial<Record<FuseName, boolean>>} found
 * @returns {FuseName[]} fuses that are there and not set as they should be
 */
export function wrongFuses(found) {
  return NAMES.filter((name) => name in found && found[name] !== FUSES[name]);
}
