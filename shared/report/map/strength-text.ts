/** `+3`, `0`, `−2` with a real minus sign. */
export function strengthText(strength: number): string {
  if (strength === 0) return '0';
  return strength > 0 ? `+${strength}` : `−${Math.abs(strength)}`;
}
