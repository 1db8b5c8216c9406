import type { NeedEnd } from '../../../../shared/domain/needs/need-ends';

const TYPES = ['pain', 'member', 'benefit'] as const;

/** Attributes by which a card is found on the page. */
export function cardAttributes({ type, id }: NeedEnd): { 'data-record-id': string; 'data-card-type': string } {
  return { 'data-record-id': id, 'data-card-type': type };
}

/** The card an element stands for or lies in. */
export function cardAt(element: Element | null): NeedEnd | null {
  const card = element?.closest<HTMLElement>('[data-card-type]');
  const type = TYPES.find((known) => known === card?.dataset['cardType']);
  const id = card?.dataset['recordId'];
  return type === undefined || id === undefined ? null : { type, id };
}

/** The card that has the focus itself, none of its buttons. */
export function focusedCard(): NeedEnd | null {
  const focused = document.activeElement;
  return focused instanceof HTMLElement && focused.dataset['cardType'] !== undefined ? cardAt(focused) : null;
}

/** Gives a card the focus once it is on the page, and brings it into view. */
export function focusCard(id: string): void {
  onceDrawn(id, (card) => {
    card.focus({ preventScroll: true });
    reveal(card);
  });
}

/** Brings a card into view once it is on the page, and leaves the focus where it is. */
export function revealCard(id: string): void {
  onceDrawn(id, reveal);
}

/** Asked of whoever shows a card, before it is scrolled into view: a canvas moves its picture instead. */
export const REVEAL = 'needs-reveal';

/** Brings a part of a card into view. */
export function reveal(element: Element): void {
  const isLeft = element.dispatchEvent(new Event(REVEAL, { bubbles: true, cancelable: true }));
  if (isLeft) element.scrollIntoView({ block: 'nearest' });
}

function onceDrawn(id: string, act: (card: HTMLElement) => void): void {
  requestAnimationFrame(() => {
    const card = [...document.querySelectorAll<HTMLElement>('[data-card-type]')].find(({ dataset }) => dataset['recordId'] === id);
    if (card !== undefined) act(card);
  });
}

function cardsOf(type: NeedEnd['type']): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-card-type="${type}"]`)];
}

/** The card `step` places below another in its column; the nearest end where the column stops. */
export function cardBelow({ type, id }: NeedEnd, step: number): NeedEnd | null {
  const column = cardsOf(type);
  const at = column.findIndex((card) => card.dataset['recordId'] === id);
  return cardAt(column[Math.max(0, Math.min(column.length - 1, at + step))] ?? null);
}

/** The card at about the same height in the nearest column to the left (-1) or right (1) that has cards. */
export function cardBeside(end: NeedEnd, direction: -1 | 1): NeedEnd | null {
  const top = (card: Element): number => card.getBoundingClientRect().top;
  const self = cardsOf(end.type).find((card) => card.dataset['recordId'] === end.id);
  if (self === undefined) return null;
  for (let at = TYPES.indexOf(end.type) + direction; TYPES[at] !== undefined; at += direction) {
    const column = cardsOf(TYPES[at] ?? end.type);
    const [first, ...rest] = column;
    if (first === undefined) continue;
    const height = top(self);
    return cardAt(rest.reduce((best, card) => (Math.abs(top(card) - height) < Math.abs(top(best) - height) ? card : best), first));
  }
  return null;
}
