export type Log = {
  info(event: string, details?: Record<string, string | number | boolean>): void;
  warn(event: string, details?: Record<string, string | number | boolean>): void;
};

/** One JSON object a line on standard output. Events have names and numbers; no content of any document goes in. */
export function openLog(write: (line: string) => void): Log {
  const line = (level: string, event: string, details: Record<string, string | number | boolean> = {}): void =>
    write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...details })}\n`);
  return { info: (event, details) => line('info', event, details), warn: (event, details) => line('warn', event, details) };
}

/** What can be said of a fault without quoting what it was about: its kind and its code. */
export function faultKind(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault;
  const { code } = fault as { code?: unknown };
  return code === undefined ? fault.name : `${fault.name} ${String(code)}`;
}
