import { createHash, randomUUID } from 'node:crypto';
import { strFromU8 } from 'fflate';
import { err, ok, type Result } from '../../../../shared/errors/result';
import type { OfferDocumentInput } from '../../../../shared/report/offer-document-input';
import type { OfferReport } from '../../../../shared/report/offer-report-model';
import type { TemplateProblem } from '../../../../shared/report/template/template-check';
import { templateData, type TemplateData } from '../../../../shared/report/template/template-data';
import { LANGUAGE_TAG } from '../styles';
import { cleanText } from '../text';
import type { Picture } from '../picture';
import { compileTemplate } from './compile-template';
import { openPackage, type PackageParts } from './open-package';
import { placePicture, type PlacedPicture } from './place-picture';
import { richBlocks } from './rich-blocks';
import { inspectTemplate } from './template-safety';
import { addBlockStyles } from './template-styles';

/** Pictures a template may have a place for. */
type Pictures = { logo?: Picture | null; chart?: Picture | null };

/** Largest size of a logo in a company template, and of the chart, which fits the usual text column; in millimetres. */
const LOGO_BOX = { width: 60, height: 25 } as const;
const CHART_BOX = { width: 160, height: 200 } as const;

/** The template inspected last: the same one is used for many offers, and looking through it takes longer than filling it. */
let inspected: { hash: string; parts: PackageParts } | null = null;

/** An offer in the user's own template. The template is inspected again, since its file could have been changed. */
export function fillTemplate(
  template: Uint8Array,
  input: OfferDocumentInput,
  report: OfferReport,
  pictures: Pictures = {},
): Result<Uint8Array, TemplateProblem> {
  const safe = safeParts(template);
  if (!safe.ok) return safe;
  const parts = new Map(safe.value);
  const needsBlocks = usesBlocks(parts);
  if (needsBlocks) addBlockStyles(parts, report.language);
  const document = compileTemplate(parts);
  const placed = placedPictures(report, pictures).map((one) => ({ ...one, mark: `\ue000${randomUUID()}\ue000` }));
  const marks = Object.fromEntries(placed.map(({ placeholder, mark }) => [placeholder, mark]));
  document.render({ ...cleaned(templateData(input, report)), ...(needsBlocks && richBlocks(report)), logo: '', orgChart: '', ...marks });
  const archive = document.getZip();
  for (const { mark, ...picture } of placed) placePicture(archive, mark, picture);
  const properties = archive.file('docProps/core.xml');
  if (properties !== null) archive.file('docProps/core.xml', withProperties(properties.asText(), report));
  return ok(archive.toBytes());
}

/** The pictures there are, each with the placeholder it stands for. */
function placedPictures(report: OfferReport, { logo = null, chart = null }: Pictures): (PlacedPicture & { placeholder: string })[] {
  return [
    ...(logo === null ? [] : [{ placeholder: 'logo', key: 'logo', picture: logo, alt: `Logo ${report.letterhead?.name ?? ''}`.trim(), box: LOGO_BOX }]),
    ...(chart === null || report.chart === null ? [] : [{ placeholder: 'orgChart', key: 'chart', picture: chart, alt: report.chart.alt, box: CHART_BOX }]),
  ];
}

function safeParts(template: Uint8Array): Result<PackageParts, TemplateProblem> {
  const hash = createHash('sha256').update(template).digest('hex');
  if (inspected?.hash === hash) return ok(inspected.parts);
  const opened = openPackage(template);
  if (!opened.ok) return opened;
  const { problems, parts } = inspectTemplate(opened.value);
  const [problem] = problems;
  if (problem !== undefined) return err(problem);
  inspected = { hash, parts };
  return ok(parts);
}

/** Braces may be split over runs; an `@` anywhere near them is reason enough to make the blocks. */
function usesBlocks(parts: PackageParts): boolean {
  return [...parts].some(([path, bytes]) => /^word\/(?:document|header|footer)\d*\.xml$/.test(path) && /\{[^@]{0,2000}@/.test(strFromU8(bytes)));
}

function cleaned(data: TemplateData): TemplateData {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      typeof value === 'string' ? cleanText(value) : Array.isArray(value) ? value.map(cleaned) : value,
    ]),
  );
}

/** Title and language of the document in its properties; author and the rest stay the template's. */
function withProperties(xml: string, { title, language }: OfferReport): string {
  const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const set = (text: string, name: string, value: string): string => {
    const element = `<${name}>${escape(cleanText(value).replace(/\n/g, ' '))}</${name}>`;
    const known = new RegExp(`<${name}\\s*/>|<${name}[^>]*>[^<]*</${name}>`);
    if (known.test(text)) return text.replace(known, () => element);
    return text.replace('</cp:coreProperties>', () => `${element}</cp:coreProperties>`);
  };
  return set(set(xml, 'dc:title', title), 'dc:language', LANGUAGE_TAG[language]);
}
