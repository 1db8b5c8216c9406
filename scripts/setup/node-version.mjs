/** Comparing Node versions without a semver package, which may not be installed yet. */

/** The lowest Node the tools of this project run on. */
export const LOWEST_NODE = '20.19.0';

/** The lowest Node that Electron's own installer runs on. */
export const LOWEST_NODE_FOR_DOWNLOAD = '22.12.0';

/**
 * @param {string} version
 * @param {string} lowest
 */
export function isAtLeast(version, lowest) {
  const have = numbers(version);
  const want = numbers(lowest);
  for (let index = 0; index < 3; index++) {
    const difference = (have[index] ?? 0) - (want[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** @param {string} version */
function numbers(version) {
  return version.replace(/^v/, '').split('.').map((part) => Number.parseInt(part, 10));
}
