import type { Document, Element, Node } from '@xmldom/xmldom';
import { nearestPlaceholder, placeholderName, placeholderNamed, type Placeholder } from '../../../../shared/report/template/placeholder-catalogue';
import type { TemplateProblem } from '../../../../shared/report/template/template-check';
import { placeOf } from './place-of';
import { placeholderTokens, type PlaceholderToken } from './placeholder-tokens';

type Section = { name: string; placeholder: Placeholder | undefined; prefix: string; paragraph: Element };
type Findings = { problems: TemplateProblem[]; used: string[] };

/** Reads the placeholders of a part: which are unknown, not closed, nested wrongly or used in a way they cannot be. */
export function checkPlaceholders(path: string, document: Document): Findings {
  const problems: TemplateProblem[] = [];
  const used: string[] = [];
  const open: Section[] = [];
  const report = (code: TemplateProblem['code'], paragraph: Element, name: string, other = ''): void => {
    problems.push({ code, name, other, place: placeOf(path, paragraph) });
  };

  for (const token of placeholderTokens(document)) {
    const { paragraph, name, prefix } = token;
    if (token.kind !== 'tag') report(token.kind === 'unclosed' ? 'unclosed-braces' : 'stray-braces', paragraph, name);
    else if (prefix === '/') close(token, open, report);
    else if (name === '') report('empty-braces', paragraph, '');
    else {
      const placeholder = placeholderNamed(name);
      used.push(`${prefix}${name}`);
      const misuse = placeholder === undefined ? null : misuseOf(placeholder, token);
      if (placeholder === undefined) report('unknown', paragraph, name, nearestPlaceholder(name) ?? '');
      else if (misuse !== null) report(misuse, paragraph, name);
      else if (!isReachable(placeholder, open)) report('outside-list', paragraph, name, listName(placeholder, name));
      if (prefix === '#' || prefix === '^') open.push({ name, placeholder, prefix, paragraph });
    }
  }
  for (const { name, paragraph } of open) report('section-not-closed', paragraph, name);
  return { problems, used };
}

type Report = (code: TemplateProblem['code'], paragraph: Element, name: string, other?: string) => void;

/** Closes the innermost section, or says why this does not. After a wrong order, the sections between count as closed. */
function close({ name, paragraph }: PlaceholderToken, open: Section[], report: Report): void {
  const isMeant = (section: Section): boolean => name === '' || placeholderName(section.name) === placeholderName(name);
  const index = open.map(isMeant).lastIndexOf(true);
  if (index < 0) {
    report('section-not-opened', paragraph, name);
    return;
  }
  for (const { name: inner } of open.slice(index + 1)) report('mis-nested', paragraph, name, inner);
  const [section] = open.splice(index);
  if (section && !canSpan(section.paragraph, paragraph)) report('section-across-cells', paragraph, section.name);
}

function misuseOf(placeholder: Placeholder, { prefix, alone }: PlaceholderToken): TemplateProblem['code'] | null {
  if (prefix === '@') return placeholder.kind !== 'block' ? 'at-needs-block' : alone ? null : 'block-not-alone';
  if (placeholder.kind === 'block') return 'block-needs-at';
  if (prefix === '' && (placeholder.kind === 'list' || placeholder.kind === 'condition')) return 'list-needs-section';
  return null;
}

const isReachable = ({ within }: Placeholder, open: readonly Section[]): boolean =>
  within === null || open.some(({ prefix, placeholder }) => prefix === '#' && placeholder?.key === within);

/** The list a placeholder belongs to, in the language of its name. */
function listName(placeholder: Placeholder, written: string): string {
  const list = placeholder.within === null ? undefined : placeholderNamed(placeholder.within);
  if (list === undefined) return '';
  return placeholderName(written) === placeholderName(placeholder.de) ? list.de : list.en;
}

/** A section may begin and end in one paragraph, in paragraphs side by side, or in the rows of one table. */
function canSpan(start: Element, end: Element): boolean {
  return start.parentNode === end.parentNode || (nearest(start, 'tbl') !== null && nearest(start, 'tbl') === nearest(end, 'tbl'));
}

function nearest(element: Element, name: string): Node | null {
  let node: Node | null = element;
  while (node !== null && (node as Element).localName !== name) node = node.parentNode;
  return node;
}
