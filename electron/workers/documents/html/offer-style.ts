import { ADDRESS_FIELD, FORMS, INFO_BLOCK, PAGE, TEXT_TOP, TEXT_WIDTH } from '../letter-geometry';
import { COLOUR, INFO_LABEL, PRINT_FAMILIES, SIZE, TERMS_LABEL } from '../typography';

/** Top margin of the first page, in millimetres: nothing can be printed on a margin, so it ends where the logo begins. */
const FIRST_TOP = { A: 8, B: 13, plain: TEXT_TOP } as const;

/** Room at the foot of a page for the legal columns and the page number, in millimetres. */
export function footHeight(legalLines: number): number {
  return 20 + legalLines * 3.1;
}

const colour = (name: keyof typeof COLOUR): string => `#${COLOUR[name]}`;

/** Looks of the printed page: the same sizes, colours and places as the Word file's. Dark on white, whatever the screen shows. */
export function offerStyle(form: 'A' | 'B' | 'plain', legalLines: number): string {
  const { addressTop, subjectTop } = form === 'plain' ? { addressTop: 0, subjectTop: 0 } : FORMS[form];
  const firstTop = FIRST_TOP[form];
  const foot = footHeight(legalLines);
  const fromTextTop = (millimetres: number): string => `${millimetres - firstTop}mm`;
  // Chromium 114 lays every page out as tall as the first and draws the foot beneath it: a taller first page would let the
  // others run into their foot, and a background would cover it.
  return `
@page:first{margin-top:${firstTop}mm;margin-bottom:${foot + TEXT_TOP - firstTop}mm}
@page{size:A4;margin:${TEXT_TOP}mm ${PAGE.right}mm ${foot}mm ${PAGE.left}mm}
*{box-sizing:border-box;margin:0;padding:0}
body{font:${SIZE.body}pt/1.25 ${PRINT_FAMILIES};text-rendering:geometricPrecision;color:${colour('ink')}}
.head{position:relative;height:${subjectTop - firstTop}mm}
.sender{position:absolute;top:${fromTextTop(form === 'A' ? 9 : 15)};left:0;width:${TEXT_WIDTH}mm}
.plain .sender{position:static}
.sender b{display:block;font-size:${SIZE.letterhead}pt;line-height:1.2;color:${colour('accent')}}
.detail,.aside{font-size:${SIZE.small}pt;color:${colour('muted')}}
.logo{position:absolute;right:0;top:${fromTextTop(firstTop)};max-width:60mm;max-height:16mm}
.plain .logo{top:0}
.return{position:absolute;top:${fromTextTop(addressTop)};left:0;width:${ADDRESS_FIELD.width - ADDRESS_FIELD.inset}mm;font-size:${SIZE.footer}pt;color:${colour('muted')};white-space:nowrap;overflow:hidden}
.address{position:absolute;top:${fromTextTop(addressTop + ADDRESS_FIELD.returnAddressHeight)};left:0;width:${ADDRESS_FIELD.width - ADDRESS_FIELD.inset}mm;height:${ADDRESS_FIELD.annotationHeight + ADDRESS_FIELD.addressHeight}mm;display:flex;flex-direction:column;justify-content:flex-start;padding-top:${ADDRESS_FIELD.annotationHeight}mm;line-height:1.15}
.address.long{padding-top:0;font-size:${SIZE.small}pt}
.info{position:absolute;top:${fromTextTop(addressTop + INFO_BLOCK.belowFieldTop)};left:${INFO_BLOCK.left - PAGE.left}mm;width:${PAGE.width - PAGE.right - INFO_BLOCK.left}mm;font-size:${SIZE.table}pt}
.info div,.terms div{display:grid;grid-template-columns:${INFO_LABEL}mm minmax(0,1fr);overflow-wrap:anywhere}
.plain .head{height:auto}
.plain .address,.plain .info{position:static;width:auto;height:auto;padding:0;margin-top:8mm}
.plain .return{display:none}
h1{font-size:${SIZE.subject}pt;line-height:1.2;margin-bottom:14pt;overflow-wrap:anywhere}
.plain h1{margin-top:24pt}
h2{font-size:${SIZE.heading}pt;color:${colour('accent')};margin:16pt 0 6pt;break-after:avoid}
p{margin-bottom:7pt;overflow-wrap:anywhere}
.benefit{margin:0 0 8pt 2.5mm;padding-left:2.5mm;border-left:2.25pt solid ${colour('accent')};break-inside:avoid}
.value{color:${colour('accent')};font-weight:bold}
.sum{margin-left:5mm;font-weight:bold}
table{width:100%;table-layout:fixed;border-collapse:collapse;font-size:${SIZE.table}pt}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:1.2mm 1.4mm;vertical-align:top;text-align:right;white-space:nowrap}
th{font-size:${SIZE.small}pt;color:${colour('accent')};background:${colour('tint')};vertical-align:bottom;white-space:normal}
.text{text-align:left;white-space:normal;overflow-wrap:anywhere}
.text p{margin:1.5pt 0 0}
tr{break-inside:avoid}
thead{display:table-header-group}
tbody.together{break-inside:avoid}
.group td{border-top:.5pt solid ${colour('rule')};font-weight:bold;color:${colour('accent')};break-after:avoid}
.subtotal td{border-top:.5pt solid ${colour('rule')};font-weight:bold}
.off{color:${colour('muted')}}
.totals td{font-size:${SIZE.table + 0.5}pt}
.totals tr:first-child td,tr.first td{border-top:.5pt solid ${colour('rule')}}
tr.gross td{border-top:1pt solid ${colour('accent')};font-size:${SIZE.body + 0.5}pt;font-weight:bold}
.notice{margin-top:8pt}
.terms div{grid-template-columns:${TERMS_LABEL}mm minmax(0,1fr);margin-bottom:4pt}
.closing{break-inside:avoid;margin-top:12pt}
.signers{display:grid;grid-template-columns:repeat(2,1fr);margin-top:15mm}
.chart{break-before:page}
.chart h2{margin-top:0}
.chart svg{display:block;height:auto;margin:0 auto 4mm;max-width:100%;max-height:${PAGE.height - TEXT_TOP - foot - 26}mm}
.list{margin-top:14pt;font-size:${SIZE.table}pt;break-inside:avoid}
`;
}
