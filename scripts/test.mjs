/**
 * `npm test`: everything that is checked, on a machine that need have nothing of
 * ours. `npm test -- types unit` runs only the named steps. The last line
 * printed is always the sum: `N passed, N failed`, and `, N skipped` if any.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { checkout, installedCommand, isStartedDirectly, scratchDirectory } from './setup/checkout.mjs';
import { run } from './setup/command.mjs';
import { withDisplay } from './setup/display.mjs';
import { describeProblem, Problem, say, warn } from './setup/say.mjs';
import { setUp } from './setup.mjs';
import { countStep, countVitest, exitCodeFor, failures, sum, summaryLine } from './test/results.mjs';
import { chooseSteps, isMissing, sideBySide, STEPS } from './test/steps.mjs';

/** @typedef {import('./test/results.mjs').Counts} Counts */
/** @typedef {import('./test/steps.mjs').Step} Step */

/** @typedef {{ counts: Counts, failed?: string[], interrupted?: boolean, output?: string }} Ran */
/** @typedef {{ name: string, counts: Counts, seconds: number, failed: string[], interrupted: boolean }} Outcome */

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} shown  whether it writes to the terminal itself
 * @returns {Promise<Ran>}
 */
async function runStep(step, env, shown) {
  if (isMissing(step)) return { counts: { passed: 0, failed: 0, skipped: 1 }, output: `${step.args[0]} does not exist` };
  const report = join(scratchDirectory, `test-${step.name}.json`);
  const args = step.package ? [installedCommand(step.package, step.command ?? step.package), ...step.args] : [...step.args];
  if (step.isVitest) {
    mkdirSync(scratchDirectory, { recursive: true });
    rmSync(report, { force: true });
    args.push('--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  }
  const { code, interrupted, timedOut, ...result } = await run(process.execPath, args, { cwd: checkout, env, shown, minutes: step.minutes });
  const output = timedOut ? `${result.output}\nended: it took more than ${step.minutes} minutes` : result.output;
  if (!step.isVitest) return { counts: countStep(code), interrupted, output };
  const found = readReport(report);
  return { counts: countVitest(found, code), failed: failures(found), interrupted, output };
}

/**
 * @param {string} path
 * @returns {import('./test/results.mjs').VitestReport | undefined}
 */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/**
 * Runs a step and says how it went.
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 * @param {{ hasScreen: boolean, isAlone: boolean }} options  beside others, what a step says is shown when it has ended
 * @returns {Promise<Outcome>}
 */
async function outcomeOf(step, env, { hasScreen, isAlone }) {
  const heading = `\n== ${step.name}`;
  if (isAlone) say(heading);
  const start = Date.now();
  /** @type {Ran} */
  let ran = { counts: { passed: 0, failed: 1, skipped: 0 } };
  try {
    if (hasScreen || !step.needsApplication) ran = await runStep(step, env, isAlone);
    else ran.output = 'not run: there is no screen (see above)';
  } catch (error) {
    // One step that cannot even be started must not hide what the others say.
    ran.output = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { counts, failed = [], interrupted = false, output = '' } = ran;
  const seconds = (Date.now() - start) / 1000;
  if (!isAlone) say(heading);
  if (output.trim() !== '') say(output.trimEnd());
  say(`== ${step.name}: ${summaryLine(counts)} (${seconds.toFixed(1)} s)`);
  return { name: step.name, counts, seconds, failed, interrupted };
}

/**
 * @param {Step[]} steps
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} hasScreen
 */
async function runSteps(steps, env, hasScreen) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const group of sideBySide(steps)) {
    const isAlone = group.length === 1;
    if (!isAlone) say(`\n${group.map(({ name }) => name).join(', ')} side by side`);
    outcomes.push(...(await Promise.all(group.map((step) => outcomeOf(step, env, { hasScreen, isAlone })))));
    if (outcomes.some(({ interrupted }) => interrupted)) {
      say('Interrupted: the steps after this one were not run.');
      break;
    }
  }
  return outcomes;
}

/**
 * @param {string[]} names
 * @returns {Promise<Counts>}
 */
async function testAll(names) {
  const chosen = chooseSteps(names);
  if ('unknown' in chosen) {
    throw new Problem(`There is no step ${chosen.unknown}; there are ${STEPS.map((step) => step.name).join(', ')}.`);
  }
  const { steps } = chosen;
  const needsApplication = steps.some((step) => step.needsApplication);
  const { electronPath, display } = await setUp({ forTests: needsApplication });
  if (needsApplication) await build();

  /** @param {NodeJS.ProcessEnv} env */
  const work = (env) => {
    delete env.ELECTRON_RUN_AS_NODE;
    return runSteps(steps, { ...env, WERKBANK_ELECTRON: electronPath }, display !== 'missing');
  };
  const outcomes = await (needsApplication && display !== 'missing' ? withDisplay(work) : work({ ...process.env }));

  for (const { name, failed } of outcomes) for (const failure of failed) say(`\n== failed in ${name}: ${failure}`);
  say('');
  for (const { name, counts, seconds } of outcomes) {
    say(`${name.padEnd(10)} ${seconds.toFixed(1).padStart(7)} s   ${summaryLine(counts)}`);
  }
  return sum(outcomes.map((outcome) => outcome.counts));
}

if (isStartedDirectly(import.meta.url)) {
  /** @type {Counts} */
  let total = { passed: 0, failed: 1, skipped: 0 };
  try {
    total = await testAll(process.argv.slice(2));
  } catch (error) {
    if (error instanceof Problem) warn(`\n${describeProblem(error)}`);
    else warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  process.exitCode = exitCodeFor(total);
  // Last, and alone on its line: CI reads it.
  say(`\n${summaryLine(total)}`);
}
