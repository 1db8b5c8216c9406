/** Placeholder until the page lands. */
export function OfferPage() {
  return null;
}
