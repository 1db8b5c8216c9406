/** Placeholder until the page lands. */
export function AccountsPage() {
  return null;
}
