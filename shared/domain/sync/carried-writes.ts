import { meetingWrites, type CreatedRow } from './meeting-rows';
import { unseenEntries } from './read-row';
import { broughtKey, CREATION, DELETION, isOutdated, lastSaid, readKey, type Entry, type EntryWrite, type RowEntries } from './row-entries';
import { HOME_FIELD } from './homes';

/**
 * What a row takes over from the row of the same record in another document, which it lives on for. Of one that was left by a
 * move that is what was said there besides, in fields the move had not seen that way; of one that others moved the record to
 * meanwhile it is all it says. What each says of a field stands beside the other, and whoever takes it over writes the same.
 */
export function carriedWrites(here: CreatedRow, other: CreatedRow, wasLeft: boolean): EntryWrite[] {
  const said = withoutPlace(other.entries);
  if (!wasLeft) return meetingWrites({ ...here, entries: withoutPlace(here.entries) }, { ...other, entries: said });
  const fields = new Set(unseenEntries(other.entries).flatMap((key) => readKey(key)?.field ?? []));
  return [...said].flatMap(([key, entry]): EntryWrite[] => {
    const place = readKey(key);
    if (place === null || !fields.has(place.field) || isOutdated(said, place, entry) || lastSaid(here.entries, place) >= entry[1]) return [];
    return [[broughtKey(place.field, place.device), entry]];
  });
}

/** The entries that say something about the record and not about where it is. */
function withoutPlace(entries: RowEntries): RowEntries {
  return new Map([...entries].filter(([key]) => ![DELETION, HOME_FIELD].includes(readKey(key)?.field ?? '')).map(([key, entry]) => [key, key === CREATION ? creationWithoutPlace(entry) : entry]));
}

function creationWithoutPlace([content, stamp]: Entry): Entry {
  const { [HOME_FIELD]: _home, ...rest } = content as Record<string, unknown>;
  return [rest, stamp];
}
