'use strict';
/**
 * Reads the command line the way Electron's own start page does: switches come
 * before the application, the first word that is no switch is the application,
 * and everything after it belongs to the application.
 * @param {string[]} args  without the executable
 * @returns {{ application: string | undefined, preloads: string[], wantsVersion: boolean }}
 */
function parseArguments(args) {
  /** @type {string[]} */
  const preloads = [];
  /** @type {string | undefined} */
  let awaitsFile;
  for (const arg of args) {
    if (awaitsFile) {
      preloads.push(arg);
      awaitsFile = undefined;
    } else if (arg === '-r' || arg === '--require') {
      awaitsFile = arg;
    } else if (arg === '-v' || arg === '--version') {
      return { application: undefined, preloads, wantsVersion: true };
    } else if (!arg.startsWith('-')) {
      return { application: arg, preloads, wantsVersion: false };
    }
  }
  if (awaitsFile) throw new Error(`${awaitsFile} needs a file`);
  return { application: undefined, preloads, wantsVersion: false };
}

module.exports = { parseArguments };
