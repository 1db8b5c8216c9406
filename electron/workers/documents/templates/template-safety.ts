import type { Document, Element } from '@xmldom/xmldom';
import { strFromU8, strToU8 } from 'fflate';
import { partPlace, type TemplateNote, type TemplateProblem } from '../../../../shared/report/template/template-check';
import { isWebAddress } from './field-codes';
import { forbiddenFields } from './field-findings';
import type { PackageParts } from './open-package';
import { attribute, elementsNamed, parsePart } from './parse-part';
import { partKind } from './part-kinds';
import { placeOf } from './place-of';
import { serializePart } from './serialize-part';

/** What an inspection found, and the parts without what it took out. */
export type Inspection = { problems: TemplateProblem[]; notes: TemplateNote[]; parts: PackageParts };

/** Kinds of relationship that bring foreign content into a document, by the end of their type. */
const FORBIDDEN_RELATIONS: Readonly<Record<string, TemplateProblem['code']>> = {
  aFChunk: 'foreign-document',
  subDocument: 'foreign-document',
  oleObject: 'embedded-object',
  package: 'embedded-object',
  control: 'controls',
  activeXControlBinary: 'controls',
  vbaProject: 'macros',
  wordVbaData: 'macros',
  keyMapCustomizations: 'macros',
  attachedToolbars: 'macros',
  extensibility: 'controls',
  mailMergeSource: 'external-data',
  mailMergeHeaderSource: 'external-data',
  recipientData: 'external-data',
  frame: 'foreign-document',
};

const FORBIDDEN_PATHS: readonly [RegExp, TemplateProblem['code']][] = [
  [/vbaProject|vbaData/i, 'macros'],
  [/(?:^|\/)activeX\//i, 'controls'],
  [/(?:^|\/)customUI/i, 'controls'],
  [/(?:^|\/)webextensions?\//i, 'controls'],
  [/(?:^|\/)embeddings\//i, 'embedded-object'],
];

/**
 * Looks for everything in a template that could run or load something when the document is opened. What does no harm to
 * the template is taken out and noted (the link to the author's `Normal.dotm`, links to files of their machine); the rest
 * makes the template unfit.
 */
export function inspectTemplate(parts: PackageParts): Inspection {
  const problems: TemplateProblem[] = [];
  const notes: TemplateNote[] = [];
  const clean: PackageParts = new Map(parts);

  for (const [path, bytes] of parts) {
    for (const [pattern, code] of FORBIDDEN_PATHS) {
      if (pattern.test(path)) problems.push(found(code, path, path));
    }
    if (!/\.(?:xml|rels|vml|svg)$/i.test(path)) continue;
    const text = strFromU8(bytes);
    // Entities can multiply or fetch; a part of an office file never needs a document type.
    if (/<!DOCTYPE|<!ENTITY/i.test(text) || isNotUtf8(bytes)) {
      problems.push(found('doctype', path, path));
      continue;
    }
    const document = parsePart(text);
    if (document === null) {
      problems.push(found('broken-part', path, path));
      continue;
    }
    const before = notes.length;
    const unlinked = path === 'word/settings.xml' && withoutTemplateLink(document);
    if (path.endsWith('.rels')) problems.push(...relations(path, document, notes));
    else problems.push(...content(path, document, notes));
    if (unlinked || notes.length > before) clean.set(path, strToU8(serializePart(document)));
  }
  const types = strFromU8(parts.get('[Content_Types].xml') ?? new Uint8Array());
  if (/macroEnabled|vbaProject/i.test(types) && !problems.some(({ code }) => code === 'macros')) problems.push(found('macros', '[Content_Types].xml', ''));
  clean.set('[Content_Types].xml', strToU8(types.replace(/\.template\.main\+xml/g, '.document.main+xml')));
  return { problems, notes, parts: clean };
}

function found(code: TemplateProblem['code'], path: string, name: string): TemplateProblem {
  return { code, name, other: '', place: partPlace(partKind(path), path) };
}

/** UTF-16 would hide what is looked for; office programs write UTF-8. */
function isNotUtf8(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes.subarray(0, 200).includes(0);
}

function relations(path: string, document: Document, notes: TemplateNote[]): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  // `word/_rels/header1.xml.rels` speaks for `word/header1.xml`.
  const owner = path.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
  for (const relation of elementsNamed(document, 'Relationship')) {
    const type = (attribute(relation, 'Type') ?? '').split('/').at(-1) ?? '';
    const target = attribute(relation, 'Target') ?? '';
    const isExternal = attribute(relation, 'TargetMode')?.toLowerCase() === 'external';
    const forbidden = Object.hasOwn(FORBIDDEN_RELATIONS, type) ? FORBIDDEN_RELATIONS[type] : undefined;
    const place = partPlace(partKind(owner), owner, target);
    if (type === 'attachedTemplate') {
      relation.parentNode?.removeChild(relation);
      notes.push({ code: 'template-link-removed', name: target, other: '', place });
    } else if (forbidden !== undefined) problems.push({ code: forbidden, name: target, other: '', place });
    else if (isExternal && type === 'hyperlink') {
      if (isWebAddress(target)) continue;
      relation.setAttribute('Target', '#');
      notes.push({ code: 'link-removed', name: target, other: '', place });
    } else if (isExternal || /^[a-z][a-z0-9+.-]*:|^\/\/|^\\\\/i.test(target)) {
      problems.push({ code: 'external-content', name: target, other: '', place });
    }
  }
  return problems;
}

function content(path: string, document: Document, notes: TemplateNote[]): TemplateProblem[] {
  const problems = forbiddenFields(path, document);
  for (const element of Array.from(document.getElementsByTagName('*'))) {
    const name = element.localName ?? '';
    const at = (code: TemplateProblem['code'], what: string): void => {
      problems.push({ code, name: what, other: '', place: placeOf(path, element) });
    };
    if (name === 'altChunk' || name === 'subDoc') at('foreign-document', name);
    else if (name === 'OLEObject' || name === 'objectLink' || name === 'objectEmbed') at('embedded-object', attribute(element, 'ProgID') ?? name);
    else if (name === 'control' && element.namespaceURI?.includes('wordprocessingml')) at('controls', attribute(element, 'name') ?? name);
    else if (name === 'script' || name === 'foreignObject') at('controls', name);
    else if (name === 'mailMerge') at('external-data', name);
    else if (name === 'updateFields' || attribute(element, 'dirty') !== null) notes.push(...withoutUpdate(path, element));
    // Old drawings name pictures by address, beside the relationships.
    for (const { localName, nodeName, value } of Array.from(element.attributes)) {
      const attributeName = localName ?? nodeName;
      if ((attributeName === 'src' || attributeName === 'href') && /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\)/i.test(value) && !/^(?:data:|#)/i.test(value)) {
        if (name !== 'hlinkClick' && !isWebLink(name, value)) at('external-content', value);
      }
    }
  }
  return problems;
}

/** The link of a shape is followed by a click like any other. */
function isWebLink(elementName: string, address: string): boolean {
  return /^(?:shape|rect|roundrect|oval|line|group|a)$/.test(elementName) && isWebAddress(address);
}

/** Takes the settings' half of the link to the author's template out. */
function withoutTemplateLink(document: Document): boolean {
  const links = elementsNamed(document, 'attachedTemplate');
  for (const link of links) link.parentNode?.removeChild(link);
  return links.length > 0;
}

function withoutUpdate(path: string, element: Element): TemplateNote[] {
  const note: TemplateNote = { code: 'update-on-open-removed', name: '', other: '', place: placeOf(path, element) };
  if (element.localName === 'updateFields') element.parentNode?.removeChild(element);
  else {
    for (const own of Array.from(element.attributes)) if ((own.localName ?? own.nodeName) === 'dirty') element.removeAttributeNode(own);
  }
  return [note];
}
