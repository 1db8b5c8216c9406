/** Placeholder until the page lands. */
export function AccountPage() {
  return null;
}
