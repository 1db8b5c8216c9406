import type { OfferReport, Signature } from '../../../shared/report/offer-report-model';
import { TEXT_WIDTH } from './letter-geometry';
import { mm, pt } from './measures';
import { startIn, type PagePlan, type PartName } from './pages/page-plan';
import { paragraph, paragraphTree } from './paragraph-tree';
import { breakRun, tabRun, textRun, type RunLook } from './run-tree';
import { STYLE } from './styles';
import { CLOSING_GAP, ENCLOSURE_GAP, GREETING_AFTER, SIGNING_ROOM } from './typography';
import type { XmlTree } from './xml-tree';

/** Closing words, greeting and signatures; they never stand on a page without the last words. */
export function closing(report: OfferReport, plan: PagePlan | null): XmlTree[] {
  const { closing: texts, signature: { signers } } = report;
  const greeting = greetingLines(report);
  return [
    ...texts.map((text, index) =>
      paragraphTree(text, { style: STYLE.body, keepNext: index === texts.length - 1 && greeting.length > 0, ...startIn(plan, 'closing', index), space: { before: index === 0 ? pt(CLOSING_GAP) : 0 } }),
    ),
    ...greeting.map((line, index) =>
      paragraphTree(line, {
        style: STYLE.body,
        keepNext: index < greeting.length - 1 || signers.length > 0,
        ...(index === 0 && texts.length === 0 ? startIn(plan, 'closing', 0) : {}),
        space: { before: index === 0 ? pt(CLOSING_GAP) : 0, after: pt(GREETING_AFTER) },
      }),
    ),
    ...signatures(signers),
  ];
}

/** Greeting and company, as far as they are said. */
export function greetingLines({ closingFormula, signature: { company } }: Pick<OfferReport, 'closingFormula' | 'signature'>): string[] {
  return [closingFormula, company ?? ''].filter((line) => line !== '');
}

/** Names side by side with room for a signature by hand above each, and below what they are. */
function signatures(people: readonly Signature[]): XmlTree[] {
  if (people.length === 0) return [];
  const roles = people.map((person) => person.function ?? '');
  const hasRoles = roles.some((role) => role !== '');
  return [
    sideBySide(people.map(({ name }) => name), {}, { keepNext: hasRoles, space: { before: mm(SIGNING_ROOM), after: 0 } }),
    ...(hasRoles ? [sideBySide(roles, { style: STYLE.aside }, { space: { after: 0 } })] : []),
  ];
}

function sideBySide(texts: readonly string[], look: RunLook, rest: { keepNext?: boolean; space: { before?: number; after: number } }): XmlTree {
  const step = mm(TEXT_WIDTH / 2);
  return paragraph(
    { style: STYLE.body, ...rest, tabs: texts.slice(1).map((_, index) => ({ kind: 'left', position: step * (index + 1) })) },
    ...texts.flatMap((text, index) => [...(index === 0 ? [] : [tabRun()]), ...textRun(text, look)]),
  );
}

/** Lines of a list that stay together below its label. */
export const TOGETHER = 10;

/** What goes with the letter, and who else gets it: a small heading and one line each. */
export function enclosures({ attachments, copies }: OfferReport, plan: PagePlan | null): XmlTree[] {
  return [
    ...(attachments === null ? [] : list(attachments.label, attachments.titles, 'attachment', plan)),
    ...(copies === null ? [] : list(copies.label, copies.names, 'copy', plan)),
  ];
}

/** Label and lines are one paragraph: programs lose hold of longer chains. */
function list(label: string, lines: readonly string[], part: PartName, plan: PagePlan | null): XmlTree[] {
  const first = paragraph(
    { style: STYLE.enclosure, ...startIn(plan, part, 0), keepLines: true, space: { before: pt(ENCLOSURE_GAP) } },
    ...textRun(label, { bold: true }),
    ...lines.slice(0, TOGETHER).flatMap((line) => [breakRun(), ...textRun(line)]),
  );
  return [first, ...lines.slice(TOGETHER).map((line, index) => paragraphTree(line, { style: STYLE.enclosure, ...startIn(plan, part, index + 1) }))];
}
