/** Placeholder until the page lands. */
export function DealsPage() {
  return null;
}
