/** Placeholder until the page lands. */
export function CareTab() {
  return null;
}
