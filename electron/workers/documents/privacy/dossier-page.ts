import { DOSSIER_SECTIONS, type Dossier, type DossierEntry, type DossierFact, type DossierValue, type Named } from '../../../../shared/domain/privacy/dossier';
import type { Day, Language } from '../../../../shared/domain/schema/values';
import { privacy } from '../../../../shared/i18n/en/privacy';
import { formatDay } from '../../../../shared/i18n/format';
import { translator, type TextKey, type Translate } from '../../../../shared/i18n/translator';
import { xmlText } from '../../../../shared/report/xml-text';

/** Dark on white, whatever the screen shows: paper has one theme. */
const STYLE = `
@page{size:A4;margin:18mm 16mm 18mm 20mm}
*{box-sizing:border-box;margin:0}
body{font:10pt/1.45 'Inter','Segoe UI','Helvetica Neue',Arial,'DejaVu Sans',sans-serif;color:#1a1a1a;background:#fff}
h1{font-size:19pt;line-height:1.2;font-weight:650;overflow-wrap:anywhere}
.lead{margin-top:2mm;font-size:10.5pt}
.about{margin-top:4mm;padding:3mm 4mm;border:.3mm solid #bbb;border-radius:1mm;font-size:9pt;color:#333}
.about p+p{margin-top:1mm}
h2{margin-top:8mm;padding-bottom:1mm;border-bottom:.4mm solid #1a1a1a;font-size:13pt;font-weight:650;break-after:avoid}
h3{margin-top:5mm;font-size:10pt;font-weight:600;color:#333;break-after:avoid}
article{padding:2.5mm 0;border-bottom:.2mm solid #ddd;break-inside:avoid}
.head{display:flex;justify-content:space-between;gap:6mm;font-size:9pt;color:#333}
.head b{font-weight:600;color:#1a1a1a}
dl{display:grid;grid-template-columns:46mm 1fr;gap:.6mm 4mm;margin-top:1mm}
dt{font-size:9pt;color:#333}
dd{white-space:pre-line;overflow-wrap:anywhere}
blockquote{margin-top:1mm;white-space:pre-line;overflow-wrap:anywhere}
img{margin-top:2mm;max-width:40mm;max-height:40mm}
.empty{margin-top:2mm;color:#333}
`;

/** Fields whose values are words of the catalogue. */
const CODED: ReadonlySet<string> = new Set([
  'gender', 'formalAuthority', 'kind', 'attitude', 'attitudeWanted', 'leadingMotive', 'secondMotive', 'motive', 'otherMotives', 'evidence', 'coverage', 'roles', 'language', 'status', 'documentKind', 'variant', 'from', 'to', 'subject',
]);
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

type Options = { language: Language; today: Day; controller: string; jsonName: string };

/** What is kept about a person as a page to print. All words of the records are text, never markup. */
export function dossierPage({ name, company, entries }: Dossier, { language, today, controller, jsonName }: Options): string {
  const t = translator(language);
  const sections = DOSSIER_SECTIONS.map((section) => {
    const own = entries.filter((entry) => entry.section === section);
    const [sure, unsure] = [own.filter(({ isSure }) => isSure), own.filter(({ isSure }) => !isSure)];
    if (own.length === 0) return `<h2>${xmlText(t(`privacy.document.sections.${section}`))}</h2><p class="empty">${xmlText(t('privacy.document.empty'))}</p>`;
    const articles = (list: readonly DossierEntry[]): string => list.map((entry) => article(entry, t, language)).join('');
    return [
      `<h2>${xmlText(t(`privacy.document.sections.${section}`))}</h2>`,
      articles(sure),
      unsure.length === 0 ? '' : `<h3>${xmlText(t('privacy.document.unsure'))}</h3>${articles(unsure)}`,
    ].join('');
  });
  const title = t('privacy.document.title', { name });
  const about = [
    t('privacy.document.about'),
    ...(controller === '' ? [] : [t('privacy.document.controller', { name: controller })]),
    t('privacy.document.purpose'),
    t('privacy.document.source'),
    t('privacy.document.kept'),
    t('privacy.document.rights'),
    t('privacy.document.machine', { name: jsonName }),
  ];
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${xmlText(title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${xmlText(title)}</h1><p class="lead">${xmlText([company ?? '', t('privacy.document.lead', { day: formatDay(today, language) })].filter(Boolean).join(' · '))}</p>`,
    `<div class="about">${about.map((line) => `<p>${xmlText(line)}</p>`).join('')}</div>`,
    ...sections,
    '</body></html>',
  ].join('');
}

function article({ type, since, company, deal, section, facts, picture }: DossierEntry, t: Translate, language: Language): string {
  const place = [company, deal].filter(Boolean).join(' · ');
  const head = `<div class="head"><span><b>${xmlText(t(`privacy.types.${type}`))}</b>${place === '' ? '' : ` · ${xmlText(place)}`}</span><span>${xmlText(formatDay(since.slice(0, 10), language))}</span></div>`;
  if (section === 'mentions') return `<article>${head}${facts.map(({ value }) => `<blockquote>${xmlText(told('', value, t, language))}</blockquote>`).join('')}</article>`;
  const shown = facts.filter(({ field, value }) => !isPlain(value) || field === 'fromId' || field === 'toId');
  const image = picture === undefined ? '' : `<img alt="" src="data:${picture.mime};base64,${picture.base64}">`;
  return `<article>${head}<dl>${shown.map((fact) => row(fact, t, language)).join('')}</dl>${image}</article>`;
}

/** That a record names the person goes without saying: it stands here for that. */
function isPlain(value: DossierValue): boolean {
  return typeof value === 'object' && 'kind' in value && value.kind === 'this-person';
}

function row({ field, value }: DossierFact, t: Translate, language: Language): string {
  // What changed on a map is named by its field.
  const words = field === 'field' && typeof value === 'string' ? label(value, t) : told(field, value, t, language);
  return `<dt>${xmlText(label(field, t))}</dt><dd>${xmlText(words)}</dd>`;
}

/** A field in words; fields nobody wrote words for go by a general one. */
function label(field: string, t: Translate): string {
  return t((field in privacy.fields ? `privacy.fields.${field}` : 'privacy.fields.other') as TextKey);
}

function told(field: string, value: DossierValue, t: Translate, language: Language): string {
  if (typeof value === 'boolean') return t(value ? 'privacy.values.true' : 'privacy.values.false');
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return 'kind' in value ? named(value, t) : value.map((item) => told(field, item, t, language)).join('\n');
  if (CODED.has(field) && value in privacy.values) return t(`privacy.values.${value}` as TextKey);
  if (DAY.test(value)) return formatDay(value, language);
  if (INSTANT.test(value)) return formatDay(value.slice(0, 10), language);
  return value;
}

function named(value: Named, t: Translate): string {
  switch (value.kind) {
    case 'this-person':
      return t('privacy.document.thisPerson');
    case 'roles':
      return value.roles.map((role) => t(`common.roles.${role}`)).join(', ');
    case 'initials':
      return value.initials;
    case 'text':
      return value.text;
  }
}
