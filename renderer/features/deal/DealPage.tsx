/** Placeholder until the page lands. */
export function DealPage() {
  return null;
}
