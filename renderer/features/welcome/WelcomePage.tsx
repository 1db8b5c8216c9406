/** Placeholder until the page lands. */
export function WelcomePage() {
  return null;
}
