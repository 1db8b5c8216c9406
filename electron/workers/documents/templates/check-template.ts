import { strFromU8 } from 'fflate';
import { partPlace, type TemplateCheck, type TemplateProblem } from '../../../../shared/report/template/template-check';
import { compileTemplate } from './compile-template';
import { openPackage, type PackageParts } from './open-package';
import { parsePart } from './parse-part';
import { partKind } from './part-kinds';
import { checkPlaceholders } from './placeholder-check';
import { inspectTemplate } from './template-safety';

/** Parts docxtemplater fills in. */
const FILLED: ReadonlySet<string> = new Set(['body', 'header', 'footer', 'footnotes', 'comments']);

/** Everything that keeps a file from being used as a template, with its place, and what would be taken out of it. */
export function checkTemplate(bytes: Uint8Array): TemplateCheck {
  const opened = openPackage(bytes);
  if (!opened.ok) return { problems: [opened.error], notes: [], used: [] };
  if (![...opened.value.keys()].some((path) => partKind(path) === 'body')) {
    return { problems: [{ code: 'not-a-word-file', name: '', other: '', place: partPlace('file', '') }], notes: [], used: [] };
  }
  const { problems, notes, parts } = inspectTemplate(opened.value);
  const placeholders = placeholdersOf(parts);
  const all = [...problems, ...placeholders.problems];
  return { problems: all.length > 0 ? all : lastLook(parts), notes, used: [...new Set(placeholders.used)] };
}

function placeholdersOf(parts: PackageParts): ReturnType<typeof checkPlaceholders> {
  const all = { problems: [] as TemplateProblem[], used: [] as string[] };
  for (const [path, bytes] of parts) {
    const document = FILLED.has(partKind(path)) ? parsePart(strFromU8(bytes)) : null;
    if (document === null) continue;
    const { problems, used } = checkPlaceholders(path, document);
    all.problems.push(...problems);
    all.used.push(...used);
  }
  return all;
}

/** What the filling itself would stumble over and the check above let pass. */
function lastLook(parts: PackageParts): TemplateProblem[] {
  try {
    compileTemplate(parts);
    return [];
  } catch (fault) {
    const { properties, message } = fault as { message: string; properties?: { explanation?: string; errors?: unknown[]; file?: string } };
    const errors = (properties?.errors ?? [fault]) as { message: string; properties?: { explanation?: string; file?: string } }[];
    return errors.map((error) => {
      const path = error.properties?.file ?? properties?.file ?? '';
      return { code: 'not-understood', name: error.properties?.explanation ?? error.message ?? message, other: '', place: partPlace(partKind(path), path) };
    });
  }
}
