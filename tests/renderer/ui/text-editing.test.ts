// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isEditingText } from '../../../renderer/ui/text-editing';

function first(html: string): Element {
  document.body.innerHTML = html;
  return document.querySelector('[data-it]') ?? document.body;
}

describe('isEditingText', () => {
  it.each([
    ['<input data-it>', true],
    ['<input type="search" data-it>', true],
    ['<input type="date" data-it>', true],
    ['<input type="checkbox" data-it>', false],
    ['<input type="range" data-it>', false],
    ['<textarea data-it></textarea>', true],
    ['<select data-it></select>', true],
    ['<div contenteditable data-it></div>', true],
    ['<div contenteditable="true"><b data-it>x</b></div>', true],
    ['<div contenteditable="true"><b contenteditable="false" data-it>x</b></div>', false],
    ['<div role="textbox" data-it></div>', true],
    ['<button data-it>x</button>', false],
    ['<div data-it></div>', false],
  ])('%s → %s', (html, expected) => {
    expect(isEditingText(first(html))).toBe(expected);
  });

  it('is false for nothing, the window and a document', () => {
    expect(isEditingText(null)).toBe(false);
    expect(isEditingText(window)).toBe(false);
    expect(isEditingText(document)).toBe(false);
  });

  it('looks through a text node', () => {
    const element = first('<div contenteditable data-it>text</div>');
    expect(isEditingText(element.firstChild)).toBe(true);
  });
});
