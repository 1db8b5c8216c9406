/** Units of the trade in both languages; the first spelling of each is the one that is written. */
const UNITS: readonly (readonly [de: readonly string[], en: readonly string[]])[] = [
  [['Stück', 'Stk', 'Stck', 'St'], ['pcs', 'pc', 'piece', 'pieces', 'ea', 'each']],
  [['Std.', 'Stunde', 'Stunden', 'h'], ['h', 'hour', 'hours', 'hr', 'hrs']],
  [['Tag', 'Tage', 'PT'], ['day', 'days']],
  [['Monat', 'Monate'], ['month', 'months']],
  [['Jahr', 'Jahre'], ['year', 'years']],
  [['pauschal', 'psch', 'Pauschale'], ['lump sum', 'flat']],
  [['Satz', 'Sätze'], ['set', 'sets']],
  [['Paar'], ['pair', 'pairs']],
  [['Packung', 'Pack', 'Pckg'], ['pack', 'packs']],
  [['Rolle', 'Rollen'], ['roll', 'rolls']],
  [['lfm', 'm', 'Meter'], ['m', 'metre', 'metres', 'meter']],
  [['m²', 'qm'], ['m²', 'sqm']],
  [['m³', 'cbm'], ['m³', 'cbm']],
  [['kg', 'Kilogramm'], ['kg']],
  [['t', 'Tonne', 'Tonnen'], ['t', 'tonne', 'tonnes']],
  [['l', 'Liter'], ['l', 'litre', 'litres', 'liter']],
  [['km'], ['km']],
];

const fold = (unit: string): string => unit.trim().replace(/\.$/, '').toLocaleLowerCase('de');

/** A unit in both languages, as far as it is a usual one; else the same word in both. */
export function unitNames(unit: string): { de: string; en: string } {
  const written = unit.trim();
  const known = UNITS.find((names) => names.flat().some((name) => fold(name) === fold(written)));
  if (written === '' || known === undefined) return { de: written, en: written };
  const [german, english] = known;
  const is = (names: readonly string[]): boolean => names.some((name) => fold(name) === fold(written));
  return { de: is(german) ? written : (german[0] ?? written), en: is(english) ? written : (english[0] ?? written) };
}
