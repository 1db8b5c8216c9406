/** Whether a word has more letters than fit in a line of so many; German ones do. A hyphen lets a word go on below. */
export function hasLongWord(text: string, mostLetters: number): boolean {
  return text.split(/[\s\-–]+/).some((word) => word.length > mostLetters);
}
