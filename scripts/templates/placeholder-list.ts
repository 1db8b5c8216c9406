import { PLACEHOLDERS, type Placeholder } from '../../shared/report/template/placeholder-catalogue';

/** The list of placeholders for those who make a template, from the same catalogue the check uses. */
export function placeholderList(): string {
  const plain = PLACEHOLDERS.filter(({ kind, within }) => kind === 'text' && within === null);
  const lists = PLACEHOLDERS.filter(({ kind }) => kind === 'list');
  const blocks = PLACEHOLDERS.filter(({ kind }) => kind === 'block');
  return [
    '# Placeholders of company templates',
    '',
    'An offer can be written into your own Word file (.docx). Put a name between double braces wherever something of the offer',
    'belongs: body, header, footer, text box, table. It takes on the look of its place. The German and the English names work in',
    'every template; upper and lower case do not matter. An empty value leaves nothing behind.',
    '',
    '- **Once**: `{{offer.number}}`',
    '- **A list**: `{{#items}} … {{/items}}`. In a table, begin the list in the first cell of a row and end it in the last cell: the row',
    '  repeats. In paragraphs of their own, `{{#items}}` and `{{/items}}` repeat what stands between.',
    '- **Only if there is something**: `{{#discount}}minus {{discount}}{{/discount}}`; only if not: `{{^discount}} … {{/discount}}`',
    '- **A whole block**, alone in its paragraph: `{{@itemsTable}}`',
    '',
    'Text of the offer that happens to contain braces stays as it is. `npm run cli -- template-check FILE.docx` and the dialog that adds a',
    'template say what is wrong and where. Macros, linked or embedded objects, pictures from outside and fields that load files',
    'are refused; links to the file the template was made from are left out.',
    '',
    'Samples: `resources/templates/quotation.en.docx`, `resources/templates/angebot.de.docx`.',
    '',
    '## Anywhere',
    '',
    table(plain),
    '',
    '## Lists and what stands in them',
    '',
    ...lists.flatMap((entry) => [
      `### \`{{#${entry.en}}}\` · \`{{#${entry.de}}}\``,
      '',
      table(PLACEHOLDERS.filter(({ within }) => within === entry.key)),
      '',
    ]),
    '## Blocks and pictures',
    '',
    table([...blocks, ...PLACEHOLDERS.filter(({ kind }) => kind === 'picture')]),
    '',
  ].join('\n');
}

function table(placeholders: readonly Placeholder[]): string {
  const tag = ({ kind }: Placeholder, name: string): string => `\`{{${kind === 'block' ? '@' : kind === 'condition' ? '#' : ''}${name}}}\``;
  return ['| English | German |', '|---|---|', ...placeholders.map((entry) => `| ${tag(entry, entry.en)} | ${tag(entry, entry.de)} |`)].join('\n');
}
