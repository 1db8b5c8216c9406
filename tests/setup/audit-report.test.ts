import { expect, it } from 'vitest';
import { judgeAudit } from '../../scripts/test/audit-report.mjs';

const report = (counts: Record<string, number>, vulnerabilities: Record<string, unknown> = {}) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0, ...counts } } });

it.each([
  ['nothing is known', report({}), 'clean', 'No shipped package has a serious known hole.'],
  ['what is known is small', report({ low: 2, moderate: 1 }), 'clean', '2 low, 1 moderate'],
  ['npm says something before', `npm warn config\n${report({})}\n`, 'clean', 'No shipped'],
  ['a hole is high', report({ high: 1 }, { xlsx: { name: 'xlsx', severity: 'high', range: '<0.19.3' } }), 'holes', 'xlsx <0.19.3: high'],
  ['one is critical, though no package is named', report({ critical: 1 }), 'holes', '1 critical'],
  ['the registry knows no audits', JSON.stringify({ message: '405 Method Not Allowed - POST https://registry.npmjs.org/-/npm/v1/security/advisories/bulk', statusCode: 405 }), 'unknown', 'SKIPPED: the registry could not be asked about known holes (405 Method Not Allowed'],
  ['there is no network', JSON.stringify({ error: { code: 'ENOTFOUND', summary: 'request to https://registry.npmjs.org failed' } }), 'unknown', 'request to'],
  ['there is no npm', '', 'unknown', 'SKIPPED'],
])('where %s', (_where, output, kind, words) => {
  expect(judgeAudit(output)).toEqual({ kind, words: expect.stringContaining(words) as unknown });
});
