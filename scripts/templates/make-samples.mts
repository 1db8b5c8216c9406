/** `npx tsx scripts/templates/make-samples.mts` writes the sample templates into `resources/templates` and their list into `docs`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../shared/domain/schema/values';
import { SAMPLE_TEMPLATES } from '../../shared/report/template/sample-templates';
import { placeholderList } from './placeholder-list';
import { sampleTemplate } from './sample-template';

const root = join(import.meta.dirname, '../..');

for (const language of LANGUAGES) {
  writeFileSync(join(root, 'resources/templates', SAMPLE_TEMPLATES[language]), await sampleTemplate(language));
}
writeFileSync(join(root, 'docs/template-placeholders.md'), placeholderList());
