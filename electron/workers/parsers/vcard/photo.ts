const START_AND_END: readonly (readonly [mime: string, start: readonly number[], end: readonly number[]])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff], [0xff, 0xd9]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47], [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38], [0x3b]],
];

/** A picture written in base64, or `null` when it is no whole picture: cut, damaged, or something else. */
export function readPhoto(base64: string): { mime: string; bytes: Uint8Array } | null {
  const text = base64.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return null;
  const bytes = new Uint8Array(Buffer.from(text, 'base64'));
  const format = START_AND_END.find(([, start, end]) => start.every((byte, index) => bytes[index] === byte) && end.every((byte, index) => bytes[bytes.length - end.length + index] === byte));
  return format ? { mime: format[0], bytes } : null;
}
