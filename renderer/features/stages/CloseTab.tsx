/** Placeholder until the page lands. */
export function CloseTab() {
  return null;
}
