import type { Shortcut } from '../../../app/commands/shortcut';

/** Duplicates the row the keyboard is in. */
export const DUPLICATE_ROW: Shortcut = { key: 'd', mod: true, inText: true };

/** Deletes the row the keyboard is in. */
export const DELETE_ROW: Shortcut = { key: 'Delete', mod: true, inText: true, also: [{ key: 'Backspace', mod: true }] };
