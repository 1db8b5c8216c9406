const LINE_BREAK = 0x0a;

/**
 * The lines of a text in UTF-8, the last one also where no line break ends it. One after another: a text of all records
 * together can be longer than a string may be (512 MB in V8).
 */
export function* linesOf(bytes: Uint8Array): Generator<string> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf(LINE_BREAK, start);
    const end = found < 0 ? text.length : found;
    yield text.toString('utf8', start, end);
    start = end + 1;
  }
}
