import type { PaymentStep } from './payment-step';

/** A step of a plan before it is written down. */
export type PlannedShare = Pick<PaymentStep, 'percent' | 'due'>;

/** Payment plans that are usual for machines and plants. */
export const USUAL_PLANS: readonly (readonly PlannedShare[])[] = [
  [
    { percent: '30', due: 'order' },
    { percent: '60', due: 'ready-to-ship' },
    { percent: '10', due: 'acceptance' },
  ],
  [
    { percent: '40', due: 'order' },
    { percent: '50', due: 'delivery' },
    { percent: '10', due: 'acceptance' },
  ],
  [
    { percent: '50', due: 'order' },
    { percent: '50', due: 'delivery' },
  ],
];
