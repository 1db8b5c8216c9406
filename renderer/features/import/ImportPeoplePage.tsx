/** Placeholder until the page lands. */
export function ImportPeoplePage() {
  return null;
}
