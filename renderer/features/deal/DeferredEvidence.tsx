import { deferred } from './deferred';

/** What is known of the deal by its scorecard, which comes after the strip it stands in. */
export const DeferredEvidence = deferred(async () => (await import('../../fields/score/EvidenceButton')).EvidenceButton);
