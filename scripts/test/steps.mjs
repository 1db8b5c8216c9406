/** The steps of a test run, in their order. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../setup/checkout.mjs';

/**
 * @typedef {object} Step
 * @property {string} name  what `npm test -- NAME` picks
 * @property {string} [package]  whose command is run with `args`; without it, `args` starts with a script of ours
 * @property {string} [command]
 * @property {string[]} args
 * @property {boolean} isVitest
 * @property {boolean} needsApplication  the built application, an Electron, a screen, the test tools
 * @property {number} minutes  a hanging step is ended after that
 * @property {boolean} [isOneCore]  keeps one core busy and touches nothing another step does: it runs beside its neighbours of this kind
 */

/**
 * @param {string} name
 * @param {string[]} projects
 * @param {{ needsApplication?: boolean, minutes: number, more?: string[] }} options
 * @returns {Step}
 */
function vitest(name, projects, { needsApplication = false, minutes, more = [] }) {
  const chosen = projects.flatMap((project) => ['--project', project]);
  return {
    name, package: 'vitest', command: 'vitest', args: ['run', ...chosen, ...more], isVitest: true, needsApplication, minutes,
  };
}

/** @type {readonly Step[]} */
export const STEPS = [
  {
    name: 'types', package: 'typescript', command: 'tsc', args: ['--build'],
    isVitest: false, needsApplication: false, minutes: 20, isOneCore: true,
  },
  {
    name: 'lint', package: 'eslint', command: 'eslint', args: ['.'],
    isVitest: false, needsApplication: false, minutes: 20, isOneCore: true,
  },
  {
    name: 'imports', package: 'dependency-cruiser', command: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', 'electron', 'renderer', 'shared'],
    isVitest: false, needsApplication: false, minutes: 20, isOneCore: true,
  },
  // Where the registry cannot be asked it says so and is skipped.
  { name: 'audit', args: ['scripts/audit.mjs'], isVitest: false, needsApplication: false, minutes: 10, isOneCore: true },
  vitest('unit', ['domain', 'contract', 'parsers', 'main', 'renderer', 'setup', 'storage', 'sync-server'], { minutes: 40 }),
  // One window at a time: they share a screen, the focus and two cores.
  vitest('electron', ['electron'], { needsApplication: true, minutes: 40, more: ['--no-file-parallelism'] }),
  {
    name: 'package', args: ['scripts/package.mjs', '--dir'],
    isVitest: false, needsApplication: true, minutes: 10,
  },
  // What `package` made: what somebody would install.
  vitest('packaged', ['packaged'], { needsApplication: true, minutes: 10, more: ['--no-file-parallelism'] }),
  vitest('documents', ['documents'], { needsApplication: true, minutes: 20 }),
  {
    name: 'torture', args: ['scripts/torture.mjs', '--short'],
    isVitest: false, needsApplication: true, minutes: 20,
  },
];

/**
 * @param {string[]} names
 * @param {readonly Step[]} [steps]
 */
export function chooseSteps(names, steps = STEPS) {
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) return { unknown };
  return { steps: names.length === 0 ? [...steps] : steps.filter((step) => names.includes(step.name)) };
}

/**
 * The steps in their order, those together that run side by side.
 * @param {readonly Step[]} steps
 * @returns {Step[][]}
 */
export function sideBySide(steps) {
  /** @type {Step[][]} */
  const groups = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.isOneCore && last?.[0]?.isOneCore) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

/**
 * A script of ours that does not exist yet is a step that is skipped, not one that fails.
 * @param {Step} step
 * @param {string} [root]
 */
export function isMissing(step, root = checkout) {
  const script = step.args[0];
  return !step.package && script !== undefined && !existsSync(join(root, script));
}
