/**
 * Asks the package registry whether anything that is shipped has a known hole. Ends with 1 for one that is high or
 * critical, and with `SKIPPED` where the registry cannot be asked: that is neither good nor bad news.
 */
import { checkout, isStartedDirectly } from './setup/checkout.mjs';
import { run } from './setup/command.mjs';
import { runScript, say } from './setup/say.mjs';
import { judgeAudit } from './test/audit-report.mjs';
import { SKIPPED } from './test/results.mjs';

if (isStartedDirectly(import.meta.url)) {
  await runScript(async () => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { output } = await run(npm, ['audit', '--omit=dev', '--json'], { cwd: checkout, minutes: 3 });
    const verdict = judgeAudit(output);
    say(verdict.words);
    return verdict.kind === 'clean' ? 0 : verdict.kind === 'unknown' ? SKIPPED : 1;
  });
}
