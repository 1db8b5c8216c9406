import type { HealthTone } from '../../../shared/domain/key-account/health';

/** The colour that goes with the word for a health. */
export const HEALTH_BADGES: Record<HealthTone, 'green' | 'amber' | 'red'> = { good: 'green', fair: 'amber', poor: 'red' };
