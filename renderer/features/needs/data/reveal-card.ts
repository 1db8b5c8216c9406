/** Scrolls a card into view once it is on the page, without taking the focus from where it is. */
export function revealCard(id: string): void {
  requestAnimationFrame(() => {
    document.querySelector(`[data-card-type][data-record-id="${CSS.escape(id)}"]`)?.scrollIntoView?.({ block: 'nearest' });
  });
}
