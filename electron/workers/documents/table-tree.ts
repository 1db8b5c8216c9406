import { element, value, type XmlTree } from './xml-tree';

/** A rule above a cell: eighths of a point and colour. */
export type Rule = { size: number; colour: string };

export type CellLook = { width: number; span?: number; ruleAbove?: Rule; fill?: string; atBottom?: boolean };

/** A cell of fixed width in twips. In the schema a cell ends with a paragraph, so there must be one. */
export function cellTree(look: CellLook, paragraphs: readonly [XmlTree, ...XmlTree[]]): XmlTree {
  const { width, span = 1, ruleAbove, fill, atBottom = false } = look;
  const properties = element(
    'w:tcPr',
    null,
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    ...(span > 1 ? [value('w:gridSpan', span)] : []),
    ...(ruleAbove === undefined
      ? []
      : [
          element(
            'w:tcBorders',
            null,
            element('w:top', { 'w:val': 'single', 'w:sz': ruleAbove.size, 'w:space': 0, 'w:color': ruleAbove.colour }),
          ),
        ]),
    ...(fill === undefined ? [] : [element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill })]),
    ...(atBottom ? [value('w:vAlign', 'bottom')] : []),
  );
  return element('w:tc', null, properties, ...paragraphs);
}

/** A row; `repeats` makes it a head that every page shows again, `unsplit` keeps it on one page. Heights are in twips. */
export function rowTree(look: { repeats?: boolean; unsplit?: boolean; leastHeight?: number }, cells: readonly XmlTree[]): XmlTree {
  const properties = [
    ...(look.unsplit ? [element('w:cantSplit', null)] : []),
    ...(look.leastHeight === undefined ? [] : [element('w:trHeight', { 'w:val': look.leastHeight, 'w:hRule': 'atLeast' })]),
    ...(look.repeats ? [element('w:tblHeader', null)] : []),
  ];
  return element('w:tr', null, ...(properties.length > 0 ? [element('w:trPr', null, ...properties)] : []), ...cells);
}

export type TableLook = {
  /** Widths of the columns in twips. The layout is fixed: LibreOffice would collapse any other. */
  widths: readonly number[];
  margins: { top: number; right: number; bottom: number; left: number };
  ruleAbove?: Rule;
  /** What readers aloud announce; the library has no option for either. */
  caption?: string;
  description?: string;
};

/** A table without rules of its own. */
export function tableTree({ widths, margins, ruleAbove, caption, description }: TableLook, rows: readonly XmlTree[]): XmlTree {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const margin = (side: 'top' | 'right' | 'bottom' | 'left'): XmlTree =>
    element(`w:${side}`, { 'w:w': margins[side], 'w:type': 'dxa' });
  const properties = element(
    'w:tblPr',
    null,
    element('w:tblW', { 'w:w': total, 'w:type': 'dxa' }),
    ...(ruleAbove === undefined
      ? []
      : [
          element(
            'w:tblBorders',
            null,
            element('w:top', { 'w:val': 'single', 'w:sz': ruleAbove.size, 'w:space': 0, 'w:color': ruleAbove.colour }),
          ),
        ]),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblCellMar', null, margin('top'), margin('left'), margin('bottom'), margin('right')),
    ...(caption === undefined ? [] : [value('w:tblCaption', caption)]),
    ...(description === undefined ? [] : [value('w:tblDescription', description)]),
  );
  const grid = element('w:tblGrid', null, ...widths.map((width) => element('w:gridCol', { 'w:w': width })));
  return element('w:tbl', null, properties, grid, ...rows);
}
