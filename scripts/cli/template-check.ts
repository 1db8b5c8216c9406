import { readFile } from 'node:fs/promises';
import { checkTemplate } from '../../electron/workers/documents/templates/check-template';
import { translator } from '../../shared/i18n/translator';
import { templateNoteText, templatePlaceText, templateProblemText } from '../../shared/report/template/problem-text';
import type { Verb } from './verb';

const USAGE = 'template-check FILE.docx   says whether a Word file can be used as a template for offers';

/** `template-check FILE.docx`: one line for each thing that has to be mended, with its place. */
export const templateCheck: Verb = {
  usage: USAGE,
  async run([source, ...more], out, err) {
    if (source === undefined || more.length > 0) {
      err(`Usage: npm run cli -- ${USAGE}`);
      return 2;
    }
    let bytes: Uint8Array;
    try {
      bytes = await readFile(source);
    } catch (error) {
      err(`Cannot read ${source}: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`);
      return 1;
    }
    const t = translator('en');
    const { problems, notes, used } = checkTemplate(bytes);
    for (const problem of problems) out(`problem ${problem.code}: ${templatePlaceText(t, problem.place)}. ${templateProblemText(t, problem)}`);
    for (const note of notes) out(`note ${note.code}: ${templateNoteText(t, note)}`);
    out(`template ${source} placeholders=${used.length} problems=${problems.length} notes=${notes.length}`);
    return problems.length === 0 ? 0 : 1;
  },
};
