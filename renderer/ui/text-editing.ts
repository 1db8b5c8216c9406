/** Input types that hold no text, so that a letter or Backspace in them is not typing. */
const TEXTLESS_INPUTS = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'hidden',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
]);

function elementOf(target: EventTarget | null): Element | null {
  if (target === null || typeof Node === 'undefined' || !(target instanceof Node)) return null;
  return target instanceof Element ? target : target.parentElement;
}

/**
 * Is the keyboard busy with text? Shortcuts without a modifier, undo and delete
 * leave such a target alone. True for text inputs, textareas, selects,
 * combo boxes and anything (inside something) contenteditable.
 */
export function isEditingText(target: EventTarget | null): boolean {
  const element = elementOf(target);
  if (element === null) return false;
  if (element instanceof HTMLInputElement) return !TEXTLESS_INPUTS.has(element.type);
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true;
  const role = element.getAttribute('role');
  if (role === 'textbox' || role === 'searchbox') return true;
  const editable = element.closest('[contenteditable]');
  if (editable === null) return false;
  return editable.getAttribute('contenteditable')?.toLowerCase() !== 'false';
}

/**
 * Marks a control whose Escape first restores its own content. Dialogs and
 * popovers listen on the document before the control does and must ask.
 */
export const KEEPS_ESCAPE = 'data-keeps-escape';

/** Whether Escape pressed there belongs to such a control. */
export function keepsEscape(target: EventTarget | null): boolean {
  return elementOf(target)?.closest(`[${KEEPS_ESCAPE}]`) != null;
}
