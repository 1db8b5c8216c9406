import '../../i18n/parts/template';
import type { Translate } from '../../i18n/translator';
import type { TemplateNote, TemplatePlace, TemplateProblem } from './template-check';

const tag = (name: string, prefix = ''): string => `{{${prefix}${name}}}`;
/** Problems whose name is a placeholder and is shown as it stands in the template. */
const ABOUT_PLACEHOLDERS: Readonly<Partial<Record<TemplateProblem['code'], string>>> = {
  unknown: '', 'outside-list': '', 'section-not-opened': '/', 'section-not-closed': '#', 'mis-nested': '/', 'list-needs-section': '', 'block-needs-at': '',
  'at-needs-block': '', 'block-not-alone': '@', 'section-across-cells': '#',
};

/** What is wrong with a template, as a sentence without its place. */
export function templateProblemText(t: Translate, { code, name, other }: TemplateProblem): string {
  const prefix = ABOUT_PLACEHOLDERS[code];
  if (prefix === undefined) return t(`template.problems.${code}`, { name });
  const list = code === 'outside-list' ? other : name;
  const params = { name: tag(name, prefix), open: tag(list, '#'), close: tag(list, '/'), at: tag(name, '@') };
  if (code === 'unknown') return other === '' ? t('template.problems.unknown', params) : t('template.problems.unknownNear', { ...params, other: tag(other) });
  return t(`template.problems.${code}`, { ...params, other: tag(other, '#') });
}

/** What was taken out of a template. */
export function templateNoteText(t: Translate, { code, name }: TemplateNote): string {
  return t(`template.notes.${code}`, { name });
}

/** Where it stands: `Header, text box, paragraph 2: “…”`. */
export function templatePlaceText(t: Translate, place: TemplatePlace): string {
  const { part, path, inTextBox, paragraph, table, row, cell, excerpt } = place;
  const where = [
    part === 'other' ? t('template.place.other', { path }) : t(`template.place.${part}`),
    ...((part === 'header' || part === 'footer') && path !== '' ? [path.replace(/^word\/|\.xml$/g, '')] : []),
    ...(inTextBox ? [t('template.place.textBox')] : []),
    ...(table !== null && row !== null && cell !== null ? [t('template.place.cell', { table, row, cell })] : []),
    ...(paragraph === null || inTextBox ? [] : [t('template.place.paragraph', { number: paragraph })]),
  ].join(', ');
  return excerpt === '' ? where : `${where}: ${t('template.place.excerpt', { text: excerpt })}`;
}
