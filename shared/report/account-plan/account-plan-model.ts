import type { LabelledText, OfferReport } from '../offer-report-model';
import type { MapSvg } from '../map/map-svg';

/** A table of a plan. Columns share the width of the page; numbers stand flush right. */
export type PlanTable = {
  heading: string;
  /** What readers aloud announce. */
  description: string;
  columns: { label: string; share: number; isNumber: boolean }[];
  rows: string[][];
};

/** A picture on a page of its own. */
export type PlanPicture = { heading: string; caption: string; alt: string; drawing: MapSvg };

/** Everything an account plan says, in the order it says it and in its language. */
export type AccountPlanReport = Pick<OfferReport, 'language' | 'title' | 'author' | 'changedAt' | 'runningHead' | 'footer' | 'page'> & {
  company: string;
  /** Day and, for the own eyes, that it is for them only. */
  facts: string[];
  standing: LabelledText[];
  strategy: { heading: string; paragraphs: string[] } | null;
  tables: PlanTable[];
  pictures: PlanPicture[];
  fileName: string;
};
