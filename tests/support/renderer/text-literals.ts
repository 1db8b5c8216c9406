import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const renderer = resolve(import.meta.dirname, '../../../renderer');
/** Attributes whose text a user reads or hears. */
const SPOKEN = new Set(['label', 'title', 'placeholder', 'aria-label', 'alt', 'hint', 'why', 'description', 'note', 'text']);

/** Words written into the components of a folder of the renderer instead of the catalogue, with their places. */
export function textLiterals(folder: string): string[] {
  const path = join(renderer, folder);
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
  return files.flatMap((name) => literalsOf(name, readFileSync(join(path, name), 'utf8')));
}

function literalsOf(name: string, source: string): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (node: ts.Node, text: string): void => {
    if (/\p{L}{2}/u.test(text)) found.push(`${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${text.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text);
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer && ts.isStringLiteral(node.initializer)) {
      note(node, node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
