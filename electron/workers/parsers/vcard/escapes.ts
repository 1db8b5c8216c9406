/** Takes `\n`, `\,`, `\;`, `\:` and `\\` back. Line ends come out as `\n`. */
export function unescaped(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign)).replace(/\r\n?/g, '\n');
}

/** The parts of a structured value, cut at separators that are not escaped. */
export function components(text: string, separator: ';' | ','): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => unescaped(part).trim());
}
