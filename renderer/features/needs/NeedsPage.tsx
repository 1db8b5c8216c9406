/** Placeholder until the page lands. */
export function NeedsPage() {
  return null;
}
