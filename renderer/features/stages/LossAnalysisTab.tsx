/** Placeholder until the page lands. */
export function LossAnalysisTab() {
  return null;
}
