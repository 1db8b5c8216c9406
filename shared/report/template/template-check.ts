import { z } from '../../domain/schema/zod';

/** Where in a template something stands. Numbers count from 1; a paragraph in a table is named by its table's row and cell. */
export const TemplatePlace = z.strictObject({
  part: z.enum(['file', 'body', 'header', 'footer', 'footnotes', 'endnotes', 'comments', 'properties', 'settings', 'other']),
  /** Name of the part in the package, e.g. `word/header1.xml`. */
  path: z.string(),
  inTextBox: z.boolean(),
  paragraph: z.number().int().nullable(),
  table: z.number().int().nullable(),
  row: z.number().int().nullable(),
  cell: z.number().int().nullable(),
  /** The text around it. */
  excerpt: z.string(),
});
export type TemplatePlace = z.infer<typeof TemplatePlace>;

/** What can be wrong with a template, by code; `name` and `other` are what the sentence about it speaks of. */
export const TEMPLATE_PROBLEMS = [
  // The file
  'not-a-word-file', 'encrypted', 'too-large', 'too-many-parts', 'unpacks-too-large', 'broken-part', 'doctype',
  // What could run or load
  'macros', 'controls', 'embedded-object', 'foreign-document', 'external-content', 'forbidden-field', 'external-data',
  // Placeholders
  'unknown', 'outside-list', 'unclosed-braces', 'stray-braces', 'empty-braces', 'section-not-opened', 'section-not-closed', 'mis-nested',
  'list-needs-section', 'block-needs-at', 'at-needs-block', 'block-not-alone', 'section-across-cells', 'not-understood',
] as const;
export const TEMPLATE_NOTES = ['template-link-removed', 'link-removed', 'update-on-open-removed'] as const;

const Finding = { name: z.string(), other: z.string(), place: TemplatePlace };
export const TemplateProblem = z.strictObject({ code: z.enum(TEMPLATE_PROBLEMS), ...Finding });
export type TemplateProblem = z.infer<typeof TemplateProblem>;
/** Something that was taken out, and does no harm to the template. */
export const TemplateNote = z.strictObject({ code: z.enum(TEMPLATE_NOTES), ...Finding });
export type TemplateNote = z.infer<typeof TemplateNote>;

/** The result of a check. A template is fit for use when it has no problems. */
export const TemplateCheck = z.strictObject({
  problems: z.array(TemplateProblem),
  notes: z.array(TemplateNote),
  /** Placeholders the template uses, as they are written, each once. */
  used: z.array(z.string()),
});
export type TemplateCheck = z.infer<typeof TemplateCheck>;

/** A place that is a whole part of the package. */
export function partPlace(part: TemplatePlace['part'], path: string, excerpt = ''): TemplatePlace {
  return { part, path, inTextBox: false, paragraph: null, table: null, row: null, cell: null, excerpt };
}
