import type { Document, Element } from '@xmldom/xmldom';
import type { TemplateProblem } from '../../../../shared/report/template/template-check';
import { NESTED_FIELD, fieldName, isHarmlessField } from './field-codes';
import { attribute, elementsNamed } from './parse-part';
import { placeOf } from './place-of';

/** The fields of a part that could load or start something, each with its place. */
export function forbiddenFields(path: string, document: Document): TemplateProblem[] {
  return instructions(document)
    .filter(({ instruction }) => !isHarmlessField(instruction))
    .map(({ instruction, element }) => ({ code: 'forbidden-field', name: shown(instruction), other: '', place: placeOf(path, element) }));
}

const shown = (instruction: string): string => (instruction.trimStart().startsWith(NESTED_FIELD) ? '?' : fieldName(instruction));

type Instruction = { instruction: string; element: Element };

/** The instructions of all fields: simple ones, and those spread over runs between `begin` and `separate`. */
function instructions(document: Document): Instruction[] {
  const found = elementsNamed(document, 'fldSimple').map((element) => ({ instruction: attribute(element, 'instr') ?? '', element }));
  const open: (Instruction & { atResult: boolean })[] = [];
  for (const element of Array.from(document.getElementsByTagName('*'))) {
    const innermost = open.at(-1);
    if (element.localName === 'fldChar') {
      const type = attribute(element, 'fldCharType');
      if (type === 'begin') {
        if (innermost && !innermost.atResult) innermost.instruction += NESTED_FIELD;
        open.push({ instruction: '', element, atResult: false });
      } else if (type === 'separate' && innermost) innermost.atResult = true;
      else if (type === 'end' && innermost) found.push(...open.splice(-1));
    } else if (/^(?:instrText|delInstrText)$/.test(element.localName ?? '')) {
      if (innermost && !innermost.atResult) innermost.instruction += element.textContent ?? '';
      // Outside of any field it does nothing, and a damaged file is no way past the check.
      else if (!innermost) found.push({ instruction: element.textContent ?? '', element });
    }
  }
  return [...found, ...open];
}
