import type { ParsedNumber } from '../number-input/NumberInput';

/** German notation for the gallery alone; the app brings its own, for every language. */
export function parseEuro(text: string): ParsedNumber<string> {
  const bare = text.replace(/[\s€]/g, '').replace(/\.(?=\d{3}(\D|$))/g, '').replace(',', '.');
  if (bare === '') return { ok: true, value: null };
  if (!/^-?\d+(\.\d+)?$/.test(bare)) return { ok: false, message: 'Geben Sie eine Zahl ein, zum Beispiel 1.234,50.' };
  return { ok: true, value: bare };
}

export function formatEuro(value: string): string {
  const [whole = '0', fraction = ''] = value.split('.');
  return `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.')},${fraction.padEnd(2, '0').slice(0, 2)}`;
}
