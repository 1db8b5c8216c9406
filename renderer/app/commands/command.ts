import type { LucideIcon } from 'lucide-react';
import type { Shortcut } from './shortcut';

/** One thing the user can do. The same object serves palette, toolbar, menu, tooltip and shortcut. */
export type Command = {
  /** Stable name, e.g. `map.add-person`. */
  id: string;
  /** Words in the user's language. */
  label: string;
  /** Heading it stands under in the palette and the list of shortcuts. */
  group: string;
  icon?: LucideIcon;
  shortcut?: Shortcut;
  /** Whether it can be done now; absent means always. */
  when?: () => boolean;
  run: () => void;
};
