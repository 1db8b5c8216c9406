/** Placeholder until the page lands. */
export function TodayPage() {
  return null;
}
