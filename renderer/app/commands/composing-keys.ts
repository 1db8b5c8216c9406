/**
 * Keeps the keys an input method composes with from everybody else: Enter takes a candidate there and Escape gives the
 * composition up, so neither may keep a text, close a form or be a shortcut. The field itself still gets its text.
 * Answers how to end it.
 */
export function keepComposingKeys(): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.key === 'Process') event.stopImmediatePropagation();
  };
  // Before any other listener, wherever it is.
  window.addEventListener('keydown', onKeyDown, { capture: true });
  return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
}
