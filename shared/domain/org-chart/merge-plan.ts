import type { Person } from '../account/person';
import type { Member } from '../buying-center/member';
import type { Relation } from '../buying-center/relation';
import type { Id } from '../schema/values';
import type { PlannedLine, PlannedPerson } from './plan';

/** What is there before a file is merged in: people of the account and of the map, and the map of the deal. */
export type ExistingChart = {
  accountId: Id;
  persons: readonly Person[];
  members: readonly Member[];
  relations: readonly Relation[];
};

/** Fields of a person a file can change. An empty cell never erases anything. */
export const MERGED_FIELDS = ['title', 'firstName', 'lastName', 'gender', 'function', 'department', 'email', 'phone', 'externalKey'] as const;
export type MergedField = (typeof MERGED_FIELDS)[number];

/** One thing the file says differently of somebody known. `id` names it when it is left out. */
export type MergeChange =
  | { id: string; kind: 'field'; field: MergedField; from: string; to: string }
  /** `toKey` is `null` where the file has them at the top; `relationId` is the line that moves or goes. */
  | { id: string; kind: 'manager'; from: string; to: string; toKey: string | null; relationId: Id | null }
  | { id: string; kind: 'informal'; from: ''; to: string; toKey: string };

/** One person of the file beside what is known of them. */
export type MergeEntry = {
  person: PlannedPerson;
  name: string;
  /** Who they are already, if anybody. */
  personId: Id | null;
  /** Their card on the map, if they have one. */
  memberId: Id | null;
  changes: MergeChange[];
};

/** A card of the map nobody in the file stands for. */
export type MissingMember = { memberId: Id; name: string; function: string };

/** A line of the file that would close a circle with lines of the map, and is left out. */
export type RefusedLine = { line: number; person: string; manager: string };

/** What merging a file into a map would do. Nobody is in two of the lists. */
export type MergePlan = {
  /** Not known yet, or not yet on this map. */
  fresh: MergeEntry[];
  changed: MergeEntry[];
  /** People of the file of whom it says nothing new. */
  same: MergeEntry[];
  missing: MissingMember[];
  /** Lines that come with new cards. */
  lines: PlannedLine[];
  refused: RefusedLine[];
};
