/** Placeholder until the page lands. */
export function StagePage() {
  return null;
}
