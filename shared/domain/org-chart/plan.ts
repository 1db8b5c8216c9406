import type { PersonRow } from '../import/person-row';

/** A person as the file has them; `key` stands for them until they get an id. */
export type PlannedPerson = Omit<PersonRow, 'manager' | 'informal' | 'id'> & {
  key: string;
  /** Id in the file, empty when it has none. */
  externalId: string;
  /** Nobody is named, but others report here: a place to be filled. */
  isPlaceholder: boolean;
};

/** `fromKey` reports to `toKey`, or has an informal line to them. */
export type PlannedLine = { kind: 'reports-to' | 'informal'; fromKey: string; toKey: string };

/** What the file says that cannot be taken as it stands, and what was made of it. Names are as written in the file. */
export type PlanMessage =
  /** Somebody is named as their own boss; the line is left out. */
  | { code: 'self-reference'; line: number; params: { person: string } }
  /** The boss is not in the file; the person stands at the top. */
  | { code: 'unknown-manager'; line: number; params: { person: string; manager: string } }
  /** Several people have the name of the boss (on `lines`); no line is drawn. */
  | { code: 'ambiguous-manager'; line: number; params: { person: string; manager: string; lines: string } }
  /**
   * `count` people report to each other in a circle; `people` names them, the first twelve of many. The line
   * from `person` to `manager` is left out.
   */
  | { code: 'circle-opened'; line: number; params: { people: string; count: number; person: string; manager: string } }
  /** The id stands on `firstLine` too; both people are kept, references go to the first. */
  | { code: 'duplicate-id'; line: number; params: { id: string; person: string; firstLine: number } }
  /** The row names nobody and nobody refers to it; it is left out. */
  | { code: 'no-name'; line: number; params: Record<never, never> }
  /** The row names nobody, but others report to its id; a placeholder keeps their place. */
  | { code: 'placeholder'; line: number; params: { id: string } }
  | { code: 'unknown-informal'; line: number; params: { person: string; reference: string } }
  | { code: 'ambiguous-informal'; line: number; params: { person: string; reference: string; lines: string } }
  /** A text is longer than a field can hold and was cut. */
  | { code: 'text-shortened'; line: number; params: { person: string; field: string; length: number; limit: number } };

export type PlanMessageCode = PlanMessage['code'];

/** A file of people read as an org chart. The reporting lines form a forest: nobody has two bosses, nothing goes in circles. */
export type OrgChartPlan = { people: PlannedPerson[]; lines: PlannedLine[]; messages: PlanMessage[] };
