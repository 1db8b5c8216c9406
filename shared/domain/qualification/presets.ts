import type { CriterionKind, Scored } from './scorecard';

/** A criterion of a preset; `key` names its words in the catalogue of texts. */
export type PresetCriterion = { key: string; kind: CriterionKind; weight: number; halfLifeDays: number | null };

/** A scorecard to start with; `key` names its words in the catalogue of texts. */
export type ScorecardPreset = { key: 'capital-goods' | 'bant' | 'meddic'; scores: Scored; criteria: readonly PresetCriterion[] };

const signal = (key: string, weight: number, halfLifeDays: number | null): PresetCriterion => ({ key, kind: 'signal', weight, halfLifeDays });
const knockOut = (key: string): PresetCriterion => ({ key, kind: 'knock-out', weight: 1, halfLifeDays: null });

/**
 * Scorecards to start with. BANT (budget, authority, need, timeline) goes back to IBM; MEDDIC (metrics, economic buyer,
 * decision criteria, decision process, identify pain, champion) to Dunkel and Napoli at PTC, 1996.
 */
export const SCORECARD_PRESETS: readonly ScorecardPreset[] = [
  {
    key: 'capital-goods',
    scores: 'account',
    criteria: [
      signal('age-of-machines', 5, 730),
      signal('growth', 3, 365),
      signal('pain-known', 5, 180),
      signal('access', 4, 180),
      signal('investment-year', 3, 365),
      knockOut('no-application'),
      knockOut('insolvent'),
    ],
  },
  {
    key: 'bant',
    scores: 'deal',
    criteria: [signal('budget', 4, 120), signal('authority', 4, 180), signal('need', 5, 120), signal('timeline', 3, 60), knockOut('no-budget'), knockOut('decided')],
  },
  {
    key: 'meddic',
    scores: 'deal',
    criteria: [
      signal('metrics', 4, 180),
      signal('economic-buyer', 5, 120),
      signal('decision-criteria', 3, 120),
      signal('decision-process', 3, 120),
      signal('identified-pain', 5, 120),
      signal('champion', 5, 90),
      knockOut('no-budget'),
      knockOut('decided'),
    ],
  },
];
