/** Reading what `npm audit --json` says. */

/** @typedef {{ kind: 'clean' | 'holes' | 'unknown', words: string }} Verdict */

const SERIOUS = ['critical', 'high'];

/**
 * @param {string} output  of `npm audit --json`, maybe with other lines around the object
 * @returns {Verdict}
 */
export function judgeAudit(output) {
  const report = parse(output);
  const counts = report?.metadata?.vulnerabilities;
  if (typeof counts !== 'object' || counts === null) {
    const why = report?.message ?? report?.error?.summary ?? output.trim().split('\n')[0] ?? '';
    return { kind: 'unknown', words: `SKIPPED: the registry could not be asked about known holes (${why || 'no answer'}).` };
  }
  const found = Object.values(report?.vulnerabilities ?? {}).filter(({ severity }) => SERIOUS.includes(severity));
  const sum = Object.entries(counts)
    .filter(([severity, count]) => severity !== 'total' && count > 0)
    .map(([severity, count]) => `${count} ${severity}`);
  if (SERIOUS.some((severity) => (counts[severity] ?? 0) > 0)) {
    const names = found.map(({ name, severity, range }) => `  ${name} ${range ?? ''}: ${severity}`);
    return { kind: 'holes', words: [`Packages that are shipped have known holes: ${sum.join(', ')}.`, ...names].join('\n') };
  }
  return { kind: 'clean', words: `No shipped package has a serious known hole${sum.length === 0 ? '' : ` (${sum.join(', ')})`}.` };
}

/**
 * @typedef {object} AuditReport
 * @property {{ vulnerabilities?: Record<string, number> }} [metadata]
 * @property {Record<string, { name: string, severity: string, range?: string }>} [vulnerabilities]
 * @property {string} [message]
 * @property {{ summary?: string }} [error]
 */

/**
 * @param {string} output
 * @returns {AuditReport | undefined}
 */
function parse(output) {
  try {
    return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
}
