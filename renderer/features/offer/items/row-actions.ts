/** What a row asks of the grid around it. */
export type RowActions = {
  duplicate(id: string): void;
  move(id: string, step: -1 | 1): void;
  remove(id: string): void;
  /** Removes a heading with what stands under it. */
  removeGroup(id: string): void;
  setBase(id: string, baseId: string | null): void;
  /** Positions an alternative can replace. */
  bases(): readonly { id: string; label: string }[];
};
