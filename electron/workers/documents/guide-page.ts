import type { GuideReport, GuideReportPage, GuideReportQuestion } from '../../../shared/report/guide/guide-report';
import { xmlText } from '../../../shared/report/xml-text';

/** Lines to write an answer on, and for notes at the end of a page. */
const ANSWER_LINES = 2;
const NOTE_LINES = 4;

/** Dark on white, whatever the screen shows: paper has one theme. */
const STYLE = `
@page{size:A4;margin:16mm 16mm 18mm 20mm}
*{box-sizing:border-box;margin:0}
body{font:10.5pt/1.4 'Inter','Segoe UI','Helvetica Neue',Arial,'DejaVu Sans',sans-serif;color:#1a1a1a;background:#fff}
article{break-before:page}
article:first-of-type{break-before:auto}
header{display:flex;justify-content:space-between;gap:8mm;padding-bottom:2mm;border-bottom:.4mm solid #1a1a1a;font-size:9pt;color:#333}
h1{margin-top:5mm;font-size:19pt;line-height:1.2;font-weight:650;overflow-wrap:anywhere}
.facts{margin-top:1mm;color:#333}
ol{margin-top:6mm;padding:0;list-style:none}
li{display:grid;grid-template-columns:5mm 6mm 1fr;padding-bottom:4mm;break-inside:avoid}
.box{width:3.6mm;height:3.6mm;margin-top:.7mm;border:.3mm solid #1a1a1a;border-radius:.5mm}
.number{font-weight:600;color:#333}
.ask{font-size:11.5pt;line-height:1.35;font-weight:600;overflow-wrap:anywhere}
.small{margin-top:.8mm;font-size:9pt;color:#333}
.small b{font-weight:600}
.answer{margin-top:1.5mm;white-space:pre-line;overflow-wrap:anywhere}
.line{height:7mm;border-bottom:.2mm solid #999}
section{break-inside:avoid;padding-top:2mm}
h2{font-size:10.5pt;font-weight:600}
.known{margin-top:1.5mm;padding-left:3mm;border-left:.6mm solid #bbb;overflow-wrap:anywhere}
`;

/** The guide as a page to print, a sheet for each person. All words of the report are text, never markup. */
export function guidePage(report: GuideReport): string {
  const { language, title, pages } = report;
  return `<!doctype html><html lang="${xmlText(language)}"><head><meta charset="utf-8"><title>${xmlText(report.fileName)}</title><style>${STYLE}</style></head><body>${pages
    .map((page) => sheet(page, report, title))
    .join('')}</body></html>`;
}

function sheet({ name, facts, questions, known }: GuideReportPage, { context, words }: GuideReport, title: string): string {
  const knownPart = known.map(({ text, facts: line }) => `<div class="known">${xmlText(text)}<div class="small">${xmlText(line)}</div></div>`).join('');
  return [
    `<article><header><span>${xmlText(title)}</span><span>${xmlText(context.join(' · '))}</span></header>`,
    `<h1>${xmlText(name)}</h1>`,
    facts.length === 0 ? '' : `<p class="facts">${xmlText(facts.join(' · '))}</p>`,
    `<ol>${questions.map((question, index) => listItem(question, index, words)).join('')}</ol>`,
    knownPart === '' ? '' : `<section><h2>${xmlText(words.known)}</h2>${knownPart}</section>`,
    `<section><h2>${xmlText(words.notes)}</h2>${lines(NOTE_LINES)}</section></article>`,
  ].join('');
}

function listItem({ ask, probe, why, answer }: GuideReportQuestion, index: number, words: GuideReport['words']): string {
  const small = (label: string, text: string): string => (text === '' ? '' : `<p class="small"><b>${xmlText(label)}:</b> ${xmlText(text)}</p>`);
  return `<li><span class="box"></span><span class="number">${index + 1}</span><div><p class="ask">${xmlText(ask)}</p>${small(words.probe, probe)}${small(words.why, why)}${
    answer === '' ? lines(ANSWER_LINES) : `<p class="answer">${xmlText(answer)}</p>${lines(1)}`
  }</div></li>`;
}

function lines(count: number): string {
  return '<div class="line"></div>'.repeat(count);
}
