/** The value of a JSON text, or what is wrong with it and where. */
export function parseJson(text: string): { ok: true; value: unknown } | { ok: false; problem: string } {
  // A byte order mark is what editors on Windows put in front.
  const body = text.replace(/^\ufeff/, '');
  if (body.trim() === '') return { ok: false, problem: 'the file is empty' };
  try {
    return { ok: true, value: JSON.parse(body) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /at position (\d+)/.exec(message)?.[1];
    const where = position === undefined ? '' : ` (${lineAndColumn(body, Number(position))})`;
    return { ok: false, problem: `${message.replace(/ in JSON at position.*$/s, '')}${where}` };
  }
}

function lineAndColumn(text: string, position: number): string {
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
