/** Outcome of one torture: how often it was tried, how often something was lost, and the seed that repeats it. */
export type TortureLine = { name: string; tried: number; lost: number; seed: number; details: readonly string[] };

/** `torture NAME tried=… lost=… seed=…`, followed by what was lost. */
export function tortureText({ name, tried, lost, seed, details }: TortureLine): string {
  return [`torture ${name} tried=${tried} lost=${lost} seed=${seed}`, ...details.map((detail) => `  ${detail}`)].join('\n');
}
