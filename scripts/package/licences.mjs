/** The licences of everything that goes into the application. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../setup/checkout.mjs';

/** All of them let the application be handed out under its own licence; by their SPDX names. */
export const ALLOWED_LICENCES = [
  'MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'MPL-2.0', 'BlueOak-1.0.0', 'Zlib', 'Python-2.0',
  'CC0-1.0', 'Unlicense',
  // Typefaces: free to hand out inside of an application, not to sell by themselves.
  'OFL-1.1',
];

/** @typedef {{ name: string, version: string, licence: string }} Used */
/** @typedef {Used & { text: string }} LicenceText */

/**
 * The packages the application is made of: all of the lock but what development needs alone.
 * @param {string} [directory]
 * @returns {(Used & { path: string })[]} by name
 */
export function usedPackages(directory = checkout) {
  const lock = JSON.parse(readFileSync(join(directory, 'package-lock.json'), 'utf8'));
  /** @type {Map<string, Used & { path: string }>} */
  const found = new Map();
  for (const [path, entry] of Object.entries(lock.packages)) {
    // A development package that an optional peer names counts as development's.
    if (path === '' || entry.dev || entry.devOptional || entry.extraneous) continue;
    const folder = join(directory, path);
    if (!existsSync(folder)) continue;
    const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const licence = licenceOf(license ?? licenses);
    found.set(`${name}@${version}`, { name, version, licence, path: folder });
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/**
 * @param {unknown} field  as package.json has it, or had it in former times
 * @returns {string} an SPDX expression; empty where nothing is said
 */
function licenceOf(field) {
  if (typeof field === 'string') return field.replace(/ and /g, ' AND ').replace(/ or /g, ' OR ');
  if (Array.isArray(field)) return field.map(licenceOf).join(' OR ');
  if (typeof field === 'object' && field !== null && 'type' in field) return String(field.type);
  return '';
}

/**
 * Whether an SPDX expression lets us choose nothing but allowed licences.
 * @param {string} expression
 * @param {readonly string[]} [allowed]
 * @returns {boolean}
 */
export function isAllowed(expression, allowed = ALLOWED_LICENCES) {
  const text = expression.trim();
  const inner = /\(([^()]*)\)/.exec(text);
  // A bracket counts as one licence that is allowed or not.
  if (inner !== null) return isAllowed(text.replace(inner[0], isAllowed(inner[1] ?? '', allowed) ? (allowed[0] ?? '') : 'none'), allowed);
  return text.split(' OR ').some((choice) => choice.split(' AND ').every((name) => allowed.includes(name.trim())));
}

/**
 * @param {readonly Used[]} packages
 * @returns {Used[]} those that may not go into the application
 */
export function forbiddenPackages(packages) {
  return packages.filter(({ licence }) => !isAllowed(licence));
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/**
 * Every package with the text of its licence, as the application shows it.
 * @param {string} [directory]
 * @returns {LicenceText[]}
 */
export function licenceTexts(directory = checkout) {
  return usedPackages(directory).map(({ path, ...used }) => {
    const files = readdirSync(path).filter((name) => LICENCE_FILE.test(name));
    return { ...used, text: files.map((name) => readFileSync(join(path, name), 'utf8').trim()).join('\n\n') };
  });
}
