/** Counting: what a step's outcome adds, and the line that closes a run. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The part of vitest's JSON report that is counted.
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} [numTodoTests]
 * @property {{ status: string, name?: string, message?: string, assertionResults: { status: string, fullName?: string, failureMessages?: string[] }[] }[]} testResults
 */

/**
 * @param {VitestReport | undefined} report  undefined if vitest ended without writing one
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countVitest(report, exitCode) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  // A file that cannot even be loaded has no failed test in it.
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    // An unhandled error, a failed teardown or no test at all shows in the exit code alone.
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** What stands in vitest's report of a test that took too long: where it was written down, and not what it was at. */
const TIMED_OUT = /^Error: STACK_TRACE_ERROR/;

/** So much of a failure's message is repeated at the end of a run. */
const MESSAGE_LINES = 30;

/**
 * What failed and why, a text each: a run is long, and often only its end is kept.
 * @param {VitestReport | undefined} report
 * @returns {string[]}
 */
export function failures(report) {
  /** @param {string | undefined} message */
  const beginning = (message) =>
    (message ?? '').replace(TIMED_OUT, 'it ran into its time-out').split('\n').slice(0, MESSAGE_LINES).join('\n');
  return (report?.testResults ?? []).flatMap((file) => {
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return file.status === 'failed' ? [`${file.name ?? ''}\n${beginning(file.message)}`] : [];
    return failed.map((test) => `${file.name ?? ''} > ${test.fullName ?? ''}\n${beginning(test.failureMessages?.[0])}`);
  });
}

/** Exit code of a step that could not find out; what automake's tests use for that. */
export const SKIPPED = 77;

/**
 * A step without tests of its own counts as one.
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countStep(exitCode) {
  if (exitCode === SKIPPED) return { passed: 0, failed: 0, skipped: 1 };
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * @param {Counts[]} counts
 * @returns {Counts}
 */
export function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/** @param {Counts} counts */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * A run that tested nothing has shown nothing.
 * @param {Counts} counts
 */
export function exitCodeFor({ passed, failed }) {
  return failed === 0 && passed > 0 ? 0 : 1;
}
