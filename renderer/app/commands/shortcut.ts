/**
 * A key with modifiers. `key` is the typed character (or a name such as `Delete`), never the place on the
 * keyboard, so that Ctrl+Z is where the Z stands on the user's layout.
 */
export type Shortcut = {
  key: string;
  /** Ctrl, on a Mac Cmd. */
  mod?: boolean;
  shift?: boolean;
  /** Alt. Only for keys that type nothing, since Alt with a letter types characters on some layouts. */
  alt?: boolean;
  /** Works while text is being edited too. Only for keys that mean nothing to a text field. */
  inText?: boolean;
  /** Other keys for the same, not shown. */
  also?: readonly Omit<Shortcut, 'also' | 'inText'>[];
};

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing' | 'getModifierState'>;

/** Whether a key press may be a shortcut at all: not while a character is composed, never with AltGr. */
export function canBeShortcut(event: KeyPress): boolean {
  return !event.isComposing && event.key !== 'Dead' && event.key !== 'Process' && !event.getModifierState('AltGraph');
}

/** Whether a key press is this shortcut. */
export function matchesShortcut(event: KeyPress, shortcut: Shortcut): boolean {
  if (!canBeShortcut(event)) return false;
  return [shortcut, ...(shortcut.also ?? [])].some((candidate) => {
    const mod = event.ctrlKey || event.metaKey;
    if (mod !== (candidate.mod ?? false) || event.altKey !== (candidate.alt ?? false)) return false;
    const isLetter = /^\p{L}$/u.test(candidate.key);
    // A punctuation mark such as `?` may need Shift on some layouts; the character alone decides.
    const isMark = candidate.key.length === 1 && !isLetter;
    if (!isMark && event.shiftKey !== (candidate.shift ?? false)) return false;
    return event.key.toLowerCase() === candidate.key.toLowerCase();
  });
}

const ARROWS = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' } as const;

const NAMES = {
  de: { ...ARROWS, mod: 'Strg', alt: 'Alt', shift: 'Umschalt', Delete: 'Entf', Backspace: 'Rück', Escape: 'Esc', Enter: 'Enter', ' ': 'Leer' },
  en: { ...ARROWS, mod: 'Ctrl', alt: 'Alt', shift: 'Shift', Delete: 'Del', Backspace: 'Backspace', Escape: 'Esc', Enter: 'Enter', ' ': 'Space' },
} as const;

/** How a shortcut is written: `Strg+Umschalt+Z`. */
export function shortcutText(shortcut: Shortcut, language: 'de' | 'en'): string {
  const names: Record<string, string> = NAMES[language];
  const key = names[shortcut.key] ?? (shortcut.key.length === 1 ? shortcut.key.toUpperCase() : shortcut.key);
  return [shortcut.mod ? names['mod'] : null, shortcut.alt ? names['alt'] : null, shortcut.shift ? names['shift'] : null, key].filter(Boolean).join('+');
}
