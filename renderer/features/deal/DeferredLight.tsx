import { deferred } from './deferred';

/** The coverage light, which comes after the strip it stands in. */
export const DeferredLight = deferred(async () => (await import('./CoverageLight')).CoverageLight);
