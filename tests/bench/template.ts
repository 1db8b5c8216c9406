import { readFileSync } from 'node:fs';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { buildFromTemplate } from '../../electron/workers/documents/build-offer-document';
import { buildOfferReport } from '../../shared/report/offer-report';
import { placeholderNamed } from '../../shared/report/template/placeholder-catalogue';
import { templateData, type TemplateData } from '../../shared/report/template/template-data';
import { sampleOffer } from '../support/documents/sample-offer';
import { median, type BenchLine } from './bench-line';

const TEMPLATE = 'resources/templates/angebot.de.docx';
const ROUNDS = 15;

/**
 * Time from records and the bytes of a company template to the finished file, beside the bare library filling the same
 * template with the same values, which it is given ready made. Both run in turns after a warm-up.
 */
export function benchTemplate(lines: number): BenchLine {
  const template = new Uint8Array(readFileSync(TEMPLATE));
  const input = sampleOffer({ lines });
  const values = written(templateData(input, buildOfferReport(input)));
  const ours = (): void => {
    if (!buildFromTemplate(input, template).ok) throw new Error('the template is not fit');
  };
  const bare = (): void => {
    const document = new Docxtemplater(new PizZip(template), { delimiters: { start: '{{', end: '}}' }, paragraphLoop: true, linebreaks: true });
    document.render(values);
    document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
  };
  for (let warmUp = 0; warmUp < 4; warmUp += 1) {
    bare();
    ours();
  }
  const rounds = Array.from({ length: ROUNDS }, () => ({ bare: timed(bare), ours: timed(ours) }));
  return { name: `template-${lines}`, value: median(rounds.map((round) => round.ours)), reference: median(rounds.map((round) => round.bare)), goal: '1.3' };
}

/** The values by the names a German template calls them; the bare library looks names up as they stand. */
function written(data: TemplateData): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      placeholderNamed(key)?.de ?? key,
      Array.isArray(value) ? value.map(written) : value,
    ]),
  );
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
