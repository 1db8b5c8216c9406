import type { ArgumentEntry, OfferReport } from '../../../../shared/report/offer-report-model';
import { setColumns, tableRows } from '../positions-layout';
import { planTextColumn } from '../text-table';
import { bodyHeight, bodyTop } from '../page-geometry';
import { TEXT_WIDTH } from '../letter-geometry';
import { TOGETHER, greetingLines } from '../closing';
import { mm, pt } from '../measures';
import { cleanText } from '../text';
import {
  BENEFIT_INDENT, CLOSING_GAP, CONTENTS_INDENT, ENCLOSURE_GAP, FREE_TERM_GAP, GREETING_AFTER, NOTICE_GAP, SIGNING_ROOM, SIZE, SPACING, TERMS_LABEL, type Spacing,
} from '../typography';
import { NOTHING, sumOf, type Bounds } from './bounds';
import { headHeight, planHeight, positionHeight, totalHeight } from './row-heights';
import { onTopPerhaps, paragraphHeight, textHeight } from './heights';
import { PageFlow } from './page-flow';
import type { PagePlan, PartName, PlannedHeading } from './page-plan';
import { flowTable } from './table-flow';

/** Beyond so many lines of positions a document has a table of contents: some four pages. */
const LONG = 150;
/** Room for the number of a page, in millimetres. */
const ENTRY_NUMBER = 14;
/** Characters of a description on a line, and lines a row takes beside its text. */
const CHARACTERS = 45;
const ROW = 1.6;

/** Whether a document is so long that a reader needs a table of contents. */
export function isLong({ positions }: OfferReport): boolean {
  let lines = 0;
  for (const { description } of positions?.rows ?? []) {
    lines += ROW + description.reduce((sum, text) => sum + Math.ceil(text.length / CHARACTERS), 0);
  }
  return lines > LONG;
}

/**
 * Works out on which page each heading of a long document stands, from the widths of the letters and the heights of the
 * lines. Parts begin pages of their own, so that doubts do not add up, and where it is not sure what still goes on a
 * page a break is set. Wherever programs that set documents could differ, the plan thus decides.
 */
export function pagePlan(report: OfferReport): PagePlan | null {
  if (!isLong(report) || report.positions === null) return null;
  return new Planner(report).plan();
}

class Planner {
  private readonly flow: PageFlow;
  private readonly breaks = new Set<string>();
  private readonly headings: PlannedHeading[];
  private leastHeights: ReadonlyMap<number, number> = new Map();

  constructor(private readonly report: OfferReport) {
    this.flow = new PageFlow(bodyHeight(report), bodyTop(report));
    this.headings = headingsOf(report);
  }

  plan(): PagePlan {
    this.opening();
    this.contents();
    this.argument();
    this.positions();
    this.rest();
    return {
      headings: this.headings,
      startsPage: (part, index = 0) => this.breaks.has(`${part} ${index}`),
      leastHeights: this.leastHeights,
    };
  }

  private opening(): void {
    for (const [index, text] of [this.report.salutation, ...this.report.introduction].entries()) {
      this.paragraph('introduction', index, height(text, SIZE.body, SPACING.body));
    }
  }

  private contents(): void {
    const title = headingHeight(this.report.contents);
    const entries = this.headings.map(({ level, text }) =>
      level === 1
        ? entryHeight(text, SIZE.body, SPACING.contents, 0)
        : entryHeight(text, SIZE.table, SPACING.contentsGroup, CONTENTS_INDENT),
    );
    if (this.flow.fits(sumOf([title, ...entries])) === true) {
      this.flow.add(sumOf([title, ...entries]));
      return;
    }
    this.begin('contents', SPACING.heading);
    this.flow.add(title);
    entries.forEach((entry, index) => this.paragraph('entry', index, entry));
  }

  /** The argument under the table of contents where all of it fits, else on a page of its own. */
  private argument(): void {
    const { argument } = this.report;
    if (argument === null) return;
    const title = headingHeight(argument.heading);
    const benefits = argument.entries.map(benefitHeight);
    const sum = argument.sum === null ? [] : [height(argument.sum, SIZE.body, SPACING.benefitSum, { beside: BENEFIT_INDENT, bold: true })];
    const whole = sumOf([title, ...benefits, ...sum]);
    if (this.flow.fits(whole) === true) {
      this.flow.add(whole);
      this.note('argument');
      return;
    }
    this.begin('argument', SPACING.heading);
    this.flow.add(title);
    benefits.forEach((benefit, index) => this.paragraph('benefit', index, benefit));
    sum.forEach((block) => this.paragraph('benefitSum', 0, block));
  }

  private positions(): void {
    const { positions } = this.report;
    if (positions === null) return;
    this.begin('positions', SPACING.heading);
    this.flow.add(headingHeight(positions.heading));
    const columns = setColumns(this.report, positions.columns);
    const rows = tableRows(this.report).map((row) => ({
      keepsNext: row.keepsNext,
      height: row.kind === 'position' ? positionHeight(row.position, columns) : totalHeight(row.total, columns, row.index === 0),
    }));
    const { pages, leastHeights } = flowTable(this.flow, headHeight(columns), rows);
    this.leastHeights = leastHeights;
    for (const heading of this.headings) if (heading.part === 'group') heading.page = pages[heading.index] ?? heading.page;
  }

  private rest(): void {
    const { notices, paymentPlan } = this.report;
    notices.forEach((text, index) => this.paragraph('notice', index, height(text, SIZE.body, spaced('body', index === 0 ? NOTICE_GAP : 0)), index === 0 ? NOTICE_GAP : 0));
    if (paymentPlan !== null) {
      this.headed('paymentPlan', sumOf([headingHeight(paymentPlan.heading), planHeight(paymentPlan, planTextColumn(paymentPlan))]));
    }
    this.terms();
    this.closing();
    this.enclosures();
    if (this.report.chart === null) return;
    this.flow.turn();
    this.note('chart');
  }

  /** The terms under their heading, which takes the first with it. */
  private terms(): void {
    const { terms } = this.report;
    if (terms === null) return;
    const heights = terms.entries.flatMap(({ label, paragraphs }) =>
      paragraphs.map((text, index) => {
        if (label !== null) return { gap: 0, height: height(text, SIZE.body, SPACING.terms, { beside: TERMS_LABEL }) };
        const gap = index === 0 ? FREE_TERM_GAP : 0;
        return { gap, height: height(text, SIZE.body, spaced('body', gap)) };
      }),
    );
    const [first, ...others] = heights;
    const title = headingHeight(terms.heading);
    // A paragraph higher than a page is divided, and leaves its first lines under the heading.
    if (first === undefined || first.height.most > this.flow.height / 2) this.begin('terms', SPACING.heading);
    else this.headed('terms', sumOf([title, first.height]));
    if (first !== undefined && first.height.most > this.flow.height / 2) this.flow.spill(sumOf([title, first.height]));
    others.forEach((term, index) => this.paragraph('term', index + 1, term.height, term.gap));
  }

  /** Closing words; the last go with greeting and signatures. */
  private closing(): void {
    const { closing, signature: { signers } } = this.report;
    const texts = closing.map((text, index) => height(text, SIZE.body, spaced('body', index === 0 ? CLOSING_GAP : 0)));
    const greeting = greetingLines(this.report).map((text, index) => height(text, SIZE.body, { ...spaced('body', index === 0 ? CLOSING_GAP : 0), after: GREETING_AFTER }));
    const room = mm(SIGNING_ROOM);
    const signing = signers.length === 0 ? [] : [{ least: room, most: room }, paragraphHeight({ least: 1, most: 2 }, SIZE.body, SPACING.body), paragraphHeight({ least: 1, most: 2 }, SIZE.body, SPACING.body)];
    const last = texts.pop();
    texts.forEach((text, index) => this.paragraph('closing', index, text, index === 0 ? CLOSING_GAP : 0));
    const end = [...(last === undefined ? [] : [last]), ...greeting, ...signing];
    if (end.length > 0) this.paragraph('closing', texts.length, sumOf(end), texts.length === 0 || last === undefined ? CLOSING_GAP : 0);
  }

  private enclosures(): void {
    const { attachments, copies } = this.report;
    const list = (part: PartName, label: string, lines: readonly string[]): void => {
      const line = (text: string): Bounds => height(text, SIZE.table, SPACING.enclosure);
      const together = [label, ...lines.slice(0, TOGETHER)].join('\n');
      this.paragraph(part, 0, sumOf([line(together), { least: pt(ENCLOSURE_GAP), most: pt(ENCLOSURE_GAP) }]), ENCLOSURE_GAP);
      lines.slice(TOGETHER).forEach((text, index) => this.paragraph(part, index + 1, line(text)));
    };
    if (attachments !== null) list('attachment', attachments.label, attachments.titles);
    if (copies !== null) list('copy', copies.label, copies.names);
  }

  /** Lets a part begin a page. */
  private begin(part: PartName, { before }: Spacing): void {
    this.breaks.add(`${part} 0`);
    this.flow.turn();
    // The heading on top of a page has no space above it.
    this.flow.used = { least: -pt(before), most: -pt(before) };
    this.note(part);
  }

  private headed(part: PartName, block: Bounds): void {
    const fits = this.flow.fits(block);
    if (fits !== true) {
      if (fits === null) this.breaks.add(`${part} 0`);
      this.flow.turn();
    }
    this.flow.add(fits === true ? block : onTopPerhaps(block, SPACING.heading));
    this.note(part);
  }

  private paragraph(part: PartName, index: number, block: Bounds, pointsBefore = 0): void {
    const fits = this.flow.fits(block);
    if (fits === null && block.most <= this.flow.height) this.breaks.add(`${part} ${index}`);
    if (fits === true || block.most > this.flow.height) this.flow.spill(block);
    else {
      this.flow.turn();
      this.flow.add(onTopPerhaps(block, { ...SPACING.none, before: pointsBefore }));
    }
  }

  private note(part: PartName): void {
    for (const heading of this.headings) if (heading.part === part) heading.page = this.flow.page;
  }
}

function height(text: string, points: number, spacing: Spacing, { beside = 0, bold = false } = {}): Bounds {
  return textHeight(cleanText(text), points, mm(TEXT_WIDTH - beside), spacing, bold);
}

const headingHeight = (text: string): Bounds => height(text, SIZE.heading, SPACING.heading, { bold: true });
const spaced = (name: keyof typeof SPACING, before: number): Spacing => ({ ...SPACING[name], before });

/** An entry of the table of contents; its title may leave no room for the number on its last line. */
function entryHeight(text: string, points: number, spacing: Spacing, beside: number): Bounds {
  const { least } = height(text, points, spacing, { beside });
  return { least, most: height(text, points, spacing, { beside: beside + ENTRY_NUMBER }).most };
}

function benefitHeight({ text, value, enabledBy, proof }: ArgumentEntry): Bounds {
  const width = mm(TEXT_WIDTH - BENEFIT_INDENT);
  const inside = { ...SPACING.benefit, after: 0 };
  return sumOf([
    textHeight(cleanText(text), SIZE.body, width, inside),
    value === null ? NOTHING : textHeight(cleanText(value), SIZE.body, width, inside, true),
    ...[enabledBy, proof].map((aside) => (aside === null ? NOTHING : smallLines(aside, width))),
    paragraphHeight(NOTHING, SIZE.body, SPACING.benefit),
  ]);
}

/** Lines smaller than their paragraph: some programs set them as high as the others. */
function smallLines(text: string, width: number): Bounds {
  const spacing = { ...SPACING.benefit, after: 0 };
  const { least } = textHeight(cleanText(text), SIZE.small, width, spacing);
  return { least, most: least === 0 ? 0 : textHeight(cleanText(text), SIZE.small, width, spacing).most + mm(1) };
}

/** The headings a document has, in their order, each still on the first page. */
function headingsOf({ argument, positions, paymentPlan, terms, chart }: OfferReport): PlannedHeading[] {
  const part = (name: PartName, text: string | undefined): PlannedHeading[] => (text === undefined ? [] : [{ part: name, index: 0, level: 1, text, page: 1 }]);
  const groups = (positions?.rows ?? []).flatMap((row, index): PlannedHeading[] =>
    row.kind === 'group' && row.title !== '' ? [{ part: 'group', index, level: 2, text: row.title, page: 1 }] : [],
  );
  return [
    ...part('argument', argument?.heading),
    ...part('positions', positions?.heading),
    ...groups,
    ...part('paymentPlan', paymentPlan?.heading),
    ...part('terms', terms?.heading),
    ...part('chart', chart?.heading),
  ];
}
