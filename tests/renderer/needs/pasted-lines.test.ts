import { expect, it } from 'vitest';
import { linesOf } from '../../../renderer/features/needs/board/pasted-lines';

it.each([
  ['one line', ['one line']],
  ['- first\n• second\r\n* third\r– fourth', ['first', 'second', 'third', 'fourth']],
  ['\n  \n', []],
  ['-5 °C in the hall\n3-shift operation', ['-5 °C in the hall', '3-shift operation']],
])('takes list marks off %j', (notes, lines) => {
  expect(linesOf(notes)).toEqual(lines);
});
