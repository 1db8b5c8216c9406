import { Document, Footer, Header, Packer, type ISectionOptions } from 'docx';
import type { AccountPlanReport } from '../../../shared/report/account-plan/account-plan-model';
import { chartPage } from './chart-page';
import { coreProperties } from './core-properties';
import { footer } from './footer';
import { heading } from './heading';
import { PAGE, TEXT_TOP } from './letter-geometry';
import { mm } from './measures';
import { FOOTER_EDGE, HEADER_EDGE, bottomMargin } from './page-geometry';
import { paragraphTree } from './paragraph-tree';
import type { Picture } from './picture';
import { planTable } from './plan-table';
import { Prepared, preparedParts } from './prepared';
import { preparedStyles } from './prepared-styles';
import { runningHead } from './running-head';
import { STYLE } from './styles';
import type { XmlTree } from './xml-tree';

/** Sets an account plan as a Word document, with its pictures on pages of their own. A picture that could not be drawn is left out. */
export async function renderAccountPlan(report: AccountPlanReport, pictures: readonly (Picture | null)[]): Promise<Uint8Array> {
  const document = new Document({
    // Made beforehand and put in as a whole, below.
    styles: { importedStyles: [] },
    compatibility: { version: 15 },
    sections: [
      { ...firstPages(report), children: body(report).map((part) => new Prepared(part)) },
      ...report.pictures.flatMap((picture, index) => {
        const drawn = pictures[index];
        return drawn == null ? [] : [chartPage(report, picture, drawn)];
      }),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, [coreProperties(report), preparedStyles(report.language).part]));
}

function firstPages(report: AccountPlanReport): Omit<ISectionOptions, 'children'> {
  return {
    properties: {
      page: {
        size: { width: mm(PAGE.width), height: mm(PAGE.height) },
        margin: { left: mm(PAGE.left), right: mm(PAGE.right), top: mm(TEXT_TOP), bottom: mm(bottomMargin(report)), header: mm(HEADER_EDGE), footer: mm(FOOTER_EDGE), gutter: 0 },
      },
    },
    headers: { default: new Header({ children: preparedParts([runningHead(report)]) }) },
    footers: { default: new Footer({ children: preparedParts(footer(report)) }) },
  };
}

function body({ title, facts, standing, strategy, tables }: AccountPlanReport): XmlTree[] {
  return [
    paragraphTree(title, { style: STYLE.subject, space: { after: 60 } }),
    paragraphTree(facts.join(' · '), { style: STYLE.body, runStyle: STYLE.aside }),
    ...standing.map(({ label, text }) => paragraphTree(`${label}: ${text}`, { style: STYLE.body })),
    ...(strategy === null ? [] : [heading(strategy.heading), ...strategy.paragraphs.map((text) => paragraphTree(text, { style: STYLE.body }))]),
    ...tables.flatMap(planTable),
  ];
}
