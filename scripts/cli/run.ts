import { importCheck } from './import-check';
import { lint } from './lint';
import { offer } from './offer';
import { readBackVerb } from './read-back';
import { templateCheck } from './template-check';
import type { Print, Verb } from './verb';

const VERBS: Readonly<Record<string, Verb>> = { 'import-check': importCheck, lint, offer, 'read-back': readBackVerb, 'template-check': templateCheck };

/** Picks the verb and runs it. An unknown verb, or none, lists them all. */
export async function runCli([name = '', ...args]: readonly string[], out: Print, err: Print): Promise<number> {
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb) return verb.run(args, out, err);
  if (name !== '') err(`There is no verb “${name}”.`);
  err('Usage: npm run cli -- VERB …');
  for (const { usage } of Object.values(VERBS)) err(`  ${usage}`);
  return 2;
}
