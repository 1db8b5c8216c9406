import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { driveMainJob } from './main-job';
import { writeQuickStart } from './quick-start';
import { renderFirstPage } from './render-word';

const checkout = resolve(import.meta.dirname, '../..');
const output = join(checkout, 'demo-output');

rmSync(output, { recursive: true, force: true });
for (const language of ['en', 'de'] as const) {
  const folder = join(output, language);
  mkdirSync(folder, { recursive: true });
  console.log(`Demo, ${language === 'en' ? 'English' : 'German'}: driving the main job …`);
  const word = await driveMainJob(language, folder);
  if (!renderFirstPage(word, folder)) console.log('  LibreOffice is not here: no picture of the Word file.');
  if (process.argv.includes('--docs')) {
    const pictures = join(checkout, 'docs/pictures', language);
    rmSync(pictures, { recursive: true, force: true });
    cpSync(folder, pictures, { recursive: true, filter: (path) => !path.endsWith('.docx') });
    writeQuickStart(language, join(checkout, 'docs'));
  }
}
console.log(`Pictures and Word files are in ${output}.`);
