/** Placeholder until the page lands. */
export function BuyingCenterPage() {
  return null;
}
