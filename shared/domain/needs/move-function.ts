import type { Benefit } from './benefit';

/** Signs and conjunctions that joined a part to the rest and mean nothing without it. */
const LOOSE_START = /^(?:[\s,;:.!?–—-]+|(?:und|damit|so ?dass|dadurch|deshalb|daher|so that|so|and|which|thus|therefore)\b(?=[\s,]))+/iu;
/** What says “because of” before a function. */
const CAUSE = /^(?:dank|durch|wegen|aufgrund|mittels|mit|weil|because of|due to|thanks to|by means of|through|with)\s+/iu;
const LOOSE_END = /(?:[\s,;:–—-]+|\s(?:und|weil|da|durch|dank|mit|and|because|thanks to|with|through|by))+$/iu;

/**
 * Moves a part of a benefit's words to what enables it; the rest stays. The whole sentence may be that part: then the
 * benefit is still to be found.
 * @param part what the lint found to describe the product
 */
export function moveFunction(
  benefit: Pick<Benefit, 'text' | 'enabledBy'>,
  part: { start: number; end: number },
): Pick<Benefit, 'text' | 'enabledBy'> {
  const before = benefit.text.slice(0, part.start).trim();
  const after = benefit.text.slice(part.end).replace(LOOSE_START, '').trim();
  const rest = before === '' ? capitalised(after) : [before.replace(LOOSE_END, ''), after].filter((text) => text !== '').join(' ');
  const moved = benefit.text.slice(part.start, part.end).trim().replace(CAUSE, '').replace(LOOSE_END, '').replace(/[.!?\s]+$/, '');
  return {
    text: rest,
    enabledBy: [benefit.enabledBy.trim(), moved].filter((text) => text !== '').join('; '),
  };
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
