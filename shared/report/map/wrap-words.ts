/** Text in lines of at most so many characters, broken between words where it can be; what is left over ends in “…”. */
export function wrapWords(text: string, most: number, lines: number): string[] {
  const words = text.trim().split(/\s+/u).filter((word) => word !== '');
  const wrapped: string[] = [];
  let rest = words.join(' ');
  while (rest !== '' && wrapped.length < lines) {
    if (rest.length <= most) return [...wrapped, rest];
    if (wrapped.length === lines - 1) return [...wrapped, `${rest.slice(0, most - 1).trimEnd()}…`];
    const at = rest.lastIndexOf(' ', most);
    const cut = at > 0 ? at : most;
    wrapped.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return wrapped;
}
