'use strict';
/**
 * Stands in for the start page that an official Electron contains and the
 * fallback lacks: runs the application named on the command line as if this
 * Electron had been made for it. All of it is synchronous, because Electron may
 * become ready as soon as this module has been read, and an application has
 * things to set before that.
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { parseArguments } = require('./fallback-arguments.cjs');

// Both have what a loader needs, but not in their published types.
/** @type {any} */
const app = require('electron').app;
/** @type {any} */
const Module = require('node:module');

/**
 * @param {string} directory
 */
function takeIdentityFrom(directory) {
  const manifest = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8'));
  const name = manifest.productName ?? manifest.name;
  if (manifest.version) app.setVersion(manifest.version);
  if (name) app.setName(name);
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`);
  app.setAppPath(directory);
  return path.join(directory, manifest.main ?? 'index.js');
}

try {
  // Copied before the preloads run: Playwright's shortens process.argv.
  const { application, preloads, wantsVersion } = parseArguments(process.argv.slice(1));
  if (wantsVersion) {
    console.log(`v${process.versions.electron}`);
    process.exit(0);
  }
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  Module._preloadModules(preloads);
  Module._load(takeIdentityFrom(path.resolve(application ?? process.cwd())), null, true);
} catch (error) {
  // Electron would open a dialog and wait for somebody to click it away; there may be nobody.
  console.error('The application could not be loaded:');
  console.error(error instanceof Error ? error.stack : error);
  process.exit(1);
}
