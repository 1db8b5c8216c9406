import { describe, expect, it } from 'vitest';
import { countStep, countVitest, exitCodeFor, failures, SKIPPED, sum, summaryLine } from '../../scripts/test/results.mjs';

const report = (numbers: [passed: number, failed: number, pending: number, todo?: number], files: { status: string; assertionResults: { status: string }[] }[] = []) => ({
  numPassedTests: numbers[0],
  numFailedTests: numbers[1],
  numPendingTests: numbers[2],
  numTodoTests: numbers[3] ?? 0,
  testResults: files,
});

describe('the closing line', () => {
  it.each([
    { counts: { passed: 12, failed: 0, skipped: 0 }, line: '12 passed, 0 failed', code: 0 },
    { counts: { passed: 12, failed: 1, skipped: 0 }, line: '12 passed, 1 failed', code: 1 },
    { counts: { passed: 12, failed: 0, skipped: 3 }, line: '12 passed, 0 failed, 3 skipped', code: 0 },
    { counts: { passed: 0, failed: 0, skipped: 0 }, line: '0 passed, 0 failed', code: 1 },
    { counts: { passed: 0, failed: 0, skipped: 5 }, line: '0 passed, 0 failed, 5 skipped', code: 1 },
  ])('$line', ({ counts, line, code }) => {
    expect(summaryLine(counts)).toBe(line);
    expect(exitCodeFor(counts)).toBe(code);
  });
});

describe('what a step counts', () => {
  const loaded = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
  const unloadable = { status: 'failed', assertionResults: [] };
  const afterAllFailed = { status: 'failed', assertionResults: [{ status: 'passed' }] };

  it.each([
    { title: 'all passed', report: report([5, 0, 0]), code: 0, expected: { passed: 5, failed: 0, skipped: 0 } },
    { title: 'skipped and to do', report: report([5, 0, 2, 1]), code: 0, expected: { passed: 5, failed: 0, skipped: 3 } },
    { title: 'a failed test', report: report([1, 1, 0], [loaded]), code: 1, expected: { passed: 1, failed: 1, skipped: 0 } },
    { title: 'a file that cannot be loaded', report: report([1, 1, 0], [loaded, unloadable]), code: 1, expected: { passed: 1, failed: 2, skipped: 0 } },
    { title: 'a failed afterAll', report: report([1, 0, 0], [afterAllFailed]), code: 1, expected: { passed: 1, failed: 1, skipped: 0 } },
    { title: 'an error outside of any test', report: report([5, 0, 0]), code: 1, expected: { passed: 5, failed: 1, skipped: 0 } },
    { title: 'no test at all', report: report([0, 0, 0]), code: 1, expected: { passed: 0, failed: 1, skipped: 0 } },
    { title: 'no report', report: undefined, code: 0, expected: { passed: 0, failed: 1, skipped: 0 } },
  ])('vitest: $title', ({ report: given, code, expected }) => {
    expect(countVitest(given, code)).toEqual(expected);
  });

  it('failures are named with the beginning of their message', () => {
    const test = (status: string, fullName: string, failureMessages: string[] = []) => ({ status, fullName, failureMessages });
    const files = [
      { name: 'a.test.ts', status: 'failed', assertionResults: [test('passed', 'adds'), test('failed', 'divides', [Array.from({ length: 40 }, (_, index) => `line ${index}`).join('\n')])] },
      { name: 'b.test.ts', status: 'failed', message: 'cannot be loaded', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', assertionResults: [test('passed', 'subtracts')] },
    ];
    const [divides, broken, ...rest] = failures({ ...report([2, 1, 0]), testResults: files });
    expect(divides).toMatch(/^a\.test\.ts > divides\nline 0\n/);
    expect(divides?.split('\n').length).toBeLessThan(35);
    expect(broken).toBe('b.test.ts\ncannot be loaded');
    expect(rest).toEqual([]);
    expect(failures(undefined)).toEqual([]);
  });

  it('a test that took too long is said to have', () => {
    const test = { status: 'failed', fullName: 'waits', failureMessages: ['Error: STACK_TRACE_ERROR\n    at a.test.ts:158:3'] };
    const [waits] = failures({ ...report([0, 1, 0]), testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: [test] }] });
    expect(waits).toMatch(/^a\.test\.ts > waits\nit ran into its time-out\n {4}at a\.test\.ts:158:3$/);
  });

  it('another command counts as one', () => {
    expect(countStep(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countStep(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countStep(SKIPPED)).toEqual({ passed: 0, failed: 0, skipped: 1 });
  });

  it('steps add up', () => {
    expect(sum([{ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 }])).toEqual({ passed: 11, failed: 22, skipped: 33 });
  });
});
