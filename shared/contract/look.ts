import type { Settings } from './settings';
import type { WorkspaceCopy } from './workspace';
import type { Language } from '../domain/schema/values';

/** What the window is drawn with at first: handed over as it opens, so that the start need not ask and wait. */
export type Look = {
  settings: Settings;
  systemLanguage: Language;
  /** Style sheets that a library adds by script carry it, so that the page's policy lets them through. */
  styleNonce: string;
  /** The company has decided the language. */
  isLanguageLocked?: boolean;
  /** The copy of a backup that is worked in instead of the user's own data, which lies beside it. */
  copy?: WorkspaceCopy;
};
