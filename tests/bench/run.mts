/** Runs the benchmarks named on the command line, or all, and prints a line for each. */
import { benchText, type BenchLine } from './bench-line';
import { benchCallList } from './call-list';
import { benchDocx } from './docx';
import { benchDrag, benchNeedsDrag } from './drag';
import { benchEncryptLoad, benchEncryptSave } from './encryption';
import { benchImport50k, benchImportLongestTask } from './import-50k';
import { benchLintSentence } from './lint-sentence';
import { benchOfferKey } from './offer-key';
import { buildReference } from './reference/build-reference';
import { benchLayout, benchMapOpen } from './map-1516';
import { benchReport } from './report';
import { benchSaveAck } from './save-ack';
import { benchSearchKey } from './search-key';
import { benchStart10k, benchStartSample } from './start';
import { benchSyncFirst } from './sync-first';
import { benchSyncIdle } from './sync-idle';
import { benchTemplate } from './template';

const folder = await buildReference();
const benchmarks: Record<string, () => Promise<BenchLine>> = {
  'start-sample': () => benchStartSample(folder),
  'start-10k': () => benchStart10k(folder),
  'save-ack': () => benchSaveAck(folder),
  'drag-107': () => benchDrag(107, folder),
  'drag-300': () => benchDrag(300, folder),
  'needs-drag-300': () => benchNeedsDrag(300, folder),
  'map-open-1516': benchMapOpen,
  'layout-1516': benchLayout,
  'search-key': () => benchSearchKey(),
  'call-list-10k': async () => benchCallList(),
  'report-8800': async () => benchReport(),
  'import-50k': () => benchImport50k(folder),
  'import-longest-task': benchImportLongestTask,
  'encrypt-load': benchEncryptLoad,
  'encrypt-save': benchEncryptSave,
  'sync-first-20k': () => benchSyncFirst(folder),
  'sync-idle-1000': benchSyncIdle,
  'lint-sentence': async () => benchLintSentence(),
  'offer-key-500': () => benchOfferKey(500),
  'docx-20': () => docx(20),
  'docx-500': () => docx(500),
  'docx-5000': () => docx(5_000),
  'template-500': async () => benchTemplate(500),
};

/** An offer of so many positions beside the bare library. */
async function docx(lines: number): Promise<BenchLine> {
  const { name, value, reference, goal } = await benchDocx(lines);
  return { name, value, reference, goal: String(goal) };
}

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}. There are: ${Object.keys(benchmarks).join(', ')}.`);
  process.exit(2);
}
for (const [name, run] of Object.entries(benchmarks)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(benchText(await run()));
}
