#!/usr/bin/env node
import { ADMIN_HELP, administrate, UsageError } from './cli/admin.ts';
import { faultKind, openLog } from './log.ts';
import { openStore, secretOf, startServer } from './server.ts';
import { readSettings } from './settings.ts';

const HELP = `werkbank-sync: by which colleagues who use Werkbank share accounts

  serve                                 starts the server; settings are in the environment, see README.md
${ADMIN_HELP}`;

const words = process.argv.slice(2);
const log = openLog((line) => void process.stdout.write(line));

try {
  const settings = readSettings(process.env);
  if (words.length === 0 || words[0] === 'help' || words[0] === '--help') console.log(HELP);
  else if (words[0] === 'serve') {
    const { stop } = await startServer(settings, log);
    process.on('unhandledRejection', (fault) => log.warn('unhandled', { fault: faultKind(fault) }));
    const end = (): void => void stop().finally(() => process.exit(0));
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
  } else {
    const store = await openStore(settings, log);
    try {
      await administrate(words, store, secretOf(settings), console.log);
    } finally {
      await store.close();
    }
  }
} catch (fault) {
  if (fault instanceof UsageError) console.error(`${fault.message}\n\n${HELP}`);
  else console.error(`werkbank-sync cannot go on: ${fault instanceof Error ? fault.message : faultKind(fault)}`);
  process.exitCode = 1;
}
