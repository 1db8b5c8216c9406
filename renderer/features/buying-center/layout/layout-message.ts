import type { LayoutEdge, LayoutNode, Place } from '../../../../shared/report/map/layout/layout-types';

/** What the page asks the layout worker. */
export type LayoutRequest = { request: number; nodes: LayoutNode[]; edges: LayoutEdge[] };

/** What the worker answers, under the number of the request. */
export type LayoutAnswer = { request: number; places: [string, Place][] };
