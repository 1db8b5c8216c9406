import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf } from '../../electron/main/files/lines-of';

it('gives the lines of any text, the last one also where nothing ends it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' '))), fc.boolean(), (lines, isEnded) => {
      const text = lines.map((line, at) => (at < lines.length - 1 || isEnded ? `${line}\n` : line)).join('');
      const isLastEmpty = !isEnded && lines.at(-1) === '';
      expect([...linesOf(Buffer.from(text))]).toEqual(isLastEmpty ? lines.slice(0, -1) : lines);
    }),
  );
});
