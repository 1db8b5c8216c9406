/** What the tab key reaches, apart from marks. */
const TAB_STOP = ':is(a[href], button, input, select, textarea, [tabindex]):not([tabindex="-1"], :disabled, [data-opinions])';

/**
 * Gives the focus to the field a mark stands at, as the mark is about to go: in the smallest box around both to what comes
 * after the mark, else to what comes before.
 */
export function focusMarkedField(mark: Element): void {
  for (let box = mark.parentElement; box !== null; box = box.parentElement) {
    const stops = [...box.querySelectorAll<HTMLElement>(TAB_STOP)];
    const next = stops.find((stop) => (mark.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) ?? stops.at(-1);
    if (next !== undefined) return next.focus();
  }
}
