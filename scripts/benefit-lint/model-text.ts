import type { LinearModel } from '../../shared/domain/benefit-lint/linear-model';

/**
 * The strongest features of a model that fit into the bytes, as text for `readModel`: by names, so that a new training
 * shows as a readable difference.
 */
export function modelText<C extends string>({ bias, weights }: LinearModel<C>, bytes: number): string {
  const line = (name: string, figures: readonly number[]): string => `${name}\t${figures.slice(0, -1).join(' ')}\n`;
  const strength = (figures: readonly number[]): number => Math.max(...figures.map(Math.abs));
  const kept: string[] = [];
  let size = 0;
  const byStrength = [...weights].filter(([, figures]) => strength(figures) > 0).sort(([a, one], [b, other]) => strength(other) - strength(one) || (a < b ? -1 : 1));
  for (const [name, figures] of byStrength) {
    const text = line(name, figures);
    size += Buffer.byteLength(text);
    if (size > bytes) break;
    kept.push(text);
  }
  return line('bias', bias) + kept.sort().join('');
}
