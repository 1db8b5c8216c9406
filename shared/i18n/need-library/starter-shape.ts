import type { Motive } from '../../domain/needs/benefit';

/** Industries the entries every library begins with are sorted by. */
export type StarterSegment = 'metal' | 'automotive' | 'food' | 'packaging' | 'plastics' | 'pharma' | 'chemicals' | 'logistics' | 'wood';

type Shape = {
  /** How hot such a pain usually is. */
  urgency: number;
  /** Where it is met; empty: everywhere. */
  segments: readonly StarterSegment[];
  /** The motives its benefits answer, in their order. */
  motives: readonly Motive[];
};

/**
 * The pains every library begins with, met again and again when capital goods are sold. The place in this list is part of
 * each entry's id: new ones are added at the end, and none is ever taken out or moved.
 */
export const STARTER_SHAPE = {
  setup: { urgency: 8, segments: ['metal', 'plastics', 'packaging', 'food'], motives: ['profit', 'comfort'] },
  firstParts: { urgency: 6, segments: ['metal', 'plastics'], motives: ['profit'] },
  breakdown: { urgency: 9, segments: [], motives: ['security', 'profit'] },
  spareParts: { urgency: 7, segments: [], motives: ['security'] },
  nightShift: { urgency: 8, segments: [], motives: ['comfort', 'profit'] },
  outsourcing: { urgency: 7, segments: ['metal', 'automotive', 'wood'], motives: ['profit', 'security'] },
  lateDelivery: { urgency: 9, segments: [], motives: ['security', 'prestige'] },
  complaints: { urgency: 8, segments: [], motives: ['profit', 'prestige'] },
  energy: { urgency: 6, segments: [], motives: ['profit'] },
  lifting: { urgency: 7, segments: [], motives: ['comfort', 'security'] },
  noise: { urgency: 5, segments: ['metal', 'wood', 'plastics'], motives: ['comfort'] },
  auditPaper: { urgency: 6, segments: ['pharma', 'food', 'automotive'], motives: ['comfort', 'security'] },
  recall: { urgency: 8, segments: ['food', 'pharma', 'automotive'], motives: ['security'] },
  obsoleteControl: { urgency: 7, segments: [], motives: ['security'] },
  oneExpert: { urgency: 7, segments: [], motives: ['security', 'comfort'] },
  space: { urgency: 5, segments: [], motives: ['profit'] },
  stock: { urgency: 6, segments: [], motives: ['profit'] },
  greasing: { urgency: 4, segments: [], motives: ['comfort'] },
  cleaning: { urgency: 7, segments: ['food', 'pharma', 'chemicals'], motives: ['profit', 'comfort'] },
  rampUp: { urgency: 6, segments: ['automotive', 'plastics', 'pharma'], motives: ['profit', 'prestige'] },
  smallBatches: { urgency: 6, segments: ['metal', 'packaging', 'wood'], motives: ['profit'] },
  rework: { urgency: 6, segments: ['metal', 'plastics', 'wood'], motives: ['joy', 'profit'] },
  inspection: { urgency: 6, segments: ['automotive', 'pharma', 'metal'], motives: ['profit'] },
  accidents: { urgency: 9, segments: [], motives: ['security'] },
  cyber: { urgency: 7, segments: [], motives: ['security'] },
  noFigures: { urgency: 5, segments: [], motives: ['security', 'joy'] },
  compressedAir: { urgency: 4, segments: [], motives: ['profit'] },
  coolant: { urgency: 5, segments: ['metal'], motives: ['profit', 'comfort'] },
  toolWear: { urgency: 5, segments: ['metal', 'wood'], motives: ['profit'] },
  dust: { urgency: 6, segments: ['wood', 'metal', 'chemicals', 'food'], motives: ['comfort', 'security'] },
  apprentices: { urgency: 6, segments: ['metal', 'wood'], motives: ['joy', 'prestige'] },
  visitors: { urgency: 4, segments: [], motives: ['prestige'] },
  lostTenders: { urgency: 8, segments: ['metal', 'automotive', 'plastics'], motives: ['profit', 'prestige'] },
  transport: { urgency: 5, segments: ['logistics', 'food', 'automotive'], motives: ['profit', 'security'] },
  palletising: { urgency: 6, segments: ['food', 'logistics', 'packaging', 'chemicals'], motives: ['comfort', 'profit'] },
  peakLoad: { urgency: 5, segments: [], motives: ['profit'] },
  carbon: { urgency: 5, segments: ['automotive', 'packaging', 'plastics', 'chemicals'], motives: ['prestige', 'security'] },
  operatorErrors: { urgency: 6, segments: [], motives: ['security', 'comfort'] },
  doubleTyping: { urgency: 4, segments: [], motives: ['comfort'] },
  picking: { urgency: 6, segments: ['logistics'], motives: ['profit', 'comfort'] },
  material: { urgency: 6, segments: ['packaging', 'plastics', 'food'], motives: ['profit'] },
  overtime: { urgency: 7, segments: [], motives: ['comfort', 'profit'] },
} as const satisfies Record<string, Shape>;

export type StarterKey = keyof typeof STARTER_SHAPE;

/** One text for each item of a list. */
type TextFor<List extends readonly unknown[]> = { [I in keyof List]: string };

/** The words of the entries in a language: each pain with as many benefits as its shape has motives. */
export type StarterWords = {
  segments: Record<StarterSegment, string>;
  needs: { [K in StarterKey]: readonly [pain: string, ...benefits: TextFor<(typeof STARTER_SHAPE)[K]['motives']>] };
};
