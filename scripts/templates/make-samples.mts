/** `npx tsx scripts/templates/make-samples.mts` writes the sample templates into `resources/templates` and their list into `docs`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeholderList } from './placeholder-list';
import { sampleTemplate } from './sample-template';

const root = join(import.meta.dirname, '../..');

for (const [language, name] of [['de', 'angebot.de.docx'], ['en', 'quotation.en.docx']] as const) {
  writeFileSync(join(root, 'resources/templates', name), await sampleTemplate(language));
}
writeFileSync(join(root, 'docs/template-placeholders.md'), placeholderList());
