import type { OfferReport, Signature } from '../../../shared/report/offer-report-model';
import { TEXT_WIDTH } from './letter-geometry';
import { mm, pt } from './measures';
import { paragraph, paragraphTree } from './paragraph-tree';
import { tabRun, textRun, type RunLook } from './run-tree';
import { STYLE } from './styles';
import type { XmlTree } from './xml-tree';

/** Closing words, greeting and signatures; they never stand on a page without the last words. */
export function closing({ closing: texts, closingFormula, signature: { company, signers } }: OfferReport): XmlTree[] {
  const greeting = [closingFormula, company ?? ''].filter((line) => line !== '');
  return [
    ...texts.map((text, index) =>
      paragraphTree(text, { style: STYLE.body, keepNext: index === texts.length - 1 && greeting.length > 0, space: { before: index === 0 ? pt(12) : 0 } }),
    ),
    ...greeting.map((line, index) =>
      paragraphTree(line, {
        style: STYLE.body,
        keepNext: index < greeting.length - 1 || signers.length > 0,
        space: { before: index === 0 ? pt(12) : 0, after: pt(2) },
      }),
    ),
    ...signatures(signers),
  ];
}

/** Names side by side with room for a signature by hand above each, and below what they are. */
function signatures(people: readonly Signature[]): XmlTree[] {
  if (people.length === 0) return [];
  const roles = people.map((person) => person.function ?? '');
  const hasRoles = roles.some((role) => role !== '');
  return [
    sideBySide(people.map(({ name }) => name), {}, { keepNext: hasRoles, space: { before: mm(15), after: 0 } }),
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

/** What goes with the letter, and who else gets it: a small heading and one line each. */
export function enclosures({ attachments, copies }: OfferReport): XmlTree[] {
  return [
    ...(attachments === null ? [] : list(attachments.label, attachments.titles)),
    ...(copies === null ? [] : list(copies.label, copies.names)),
  ];
}

function list(label: string, lines: readonly string[]): XmlTree[] {
  return [
    paragraphTree(label, { style: STYLE.enclosureLabel, keepNext: true }),
    ...lines.map((line) => paragraphTree(line, { style: STYLE.enclosure })),
  ];
}
