import { useMemo } from 'react';
import { libraryOf } from '../../shared/domain/need-library/library';
import { libraryUse, type LibraryUse } from '../../shared/domain/need-library/library-use';
import type { NeedTemplate } from '../../shared/domain/need-library/need-template';
import { segmentChoices } from '../../shared/domain/need-library/segment-names';
import { isStarterEntry } from '../../shared/domain/need-library/starter-entry';
import { nameOrder } from '../../shared/domain/text/name-order';
import { starterLibrary } from '../../shared/i18n/need-library';
import { useLanguage } from '../i18n/texts';
import { useLoaded, type Loaded } from './use-loaded';
import { useTable } from './workbench-context';

/** The library as it is shown: with the entries everybody begins with in the window's language, and own ones in any. */
export type NeedLibrary = {
  loaded: Loaded;
  entries: readonly NeedTemplate[];
  entryOf(id: string): NeedTemplate | undefined;
  usageOf(id: string): LibraryUse;
  /** Names of all segments. */
  segments: readonly string[];
  /** Entries to begin with that were taken out. */
  takenOut: readonly NeedTemplate[];
};

/** The library of pains and benefits, with how the deals ended its entries were used in. */
export function useNeedLibrary(): NeedLibrary {
  const language = useLanguage();
  const loaded = useLoaded({ kind: 'need-library' });
  const stored = useTable('needTemplate');
  const pains = useTable('pain');
  const benefits = useTable('benefit');
  const deals = useTable('deal');
  const library = useMemo(() => {
    const shown = [...stored.values()].filter((entry) => entry.language === language || !isStarterEntry(entry.id));
    const entries = libraryOf(shown, starterLibrary(language));
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return {
      entries,
      entryOf: (id: string) => byId.get(id),
      segments: segmentChoices(entries, nameOrder(language)).map(({ name }) => name),
      takenOut: shown.filter((entry) => entry.isRemoved && isStarterEntry(entry.id)),
    };
  }, [stored, language]);
  const usageOf = useMemo(() => libraryUse([...pains.values(), ...benefits.values()], deals), [pains, benefits, deals]);
  return { loaded, ...library, usageOf };
}
