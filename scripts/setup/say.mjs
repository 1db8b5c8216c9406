/**
 * What the scripts tell the person at the terminal, and the one kind of error
 * that is theirs to solve (anything else is a bug and keeps its stack).
 */

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** @param {string} text */
export function warn(text) {
  process.stderr.write(`${text}\n`);
}

/** Something the person has to do; `command` is what they can type as it stands. */
export class Problem extends Error {
  /**
   * @param {string} message
   * @param {string} [command]
   */
  constructor(message, command) {
    super(message);
    this.name = 'Problem';
    this.command = command;
  }
}

/** @param {Problem} problem */
export function describeProblem(problem) {
  return problem.command ? `${problem.message}\nType this:\n  ${problem.command}` : problem.message;
}

/**
 * Runs a script's main function: its result is the exit code, problems are
 * told plainly, bugs with their stack.
 * @param {() => Promise<number>} main
 */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof Problem) warn(`\n${describeProblem(error)}`);
    else warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
