import { isEmpty, meetingWrites, type CreatedRow } from './meeting-rows';
import { untakenEntries, valueOf } from './read-row';
import { CREATION, DELETION, firstValue, isOutdated, keyBy, lastSaid, readKey, type Entry, type EntryWrite, type RowEntries } from './row-entries';
import { HOME_FIELD } from './homes';
import { isSameValue } from './same-value';

/**
 * What a row takes over from the row of the same record in another document, which it lives on for. Of one that was left by a
 * move that is what was said there besides, in fields the move had not seen that way; of one that others moved the record to
 * meanwhile it is all it says. What each says of a field stands beside the other.
 * @param writer the device that writes it
 */
export function carriedWrites(here: CreatedRow, other: CreatedRow, wasLeft: boolean, writer: string): EntryWrite[] {
  const said = withoutPlace(other.entries);
  const unseen = untakenEntries(other.entries);
  // Two took it there apart, and the one whose row stayed is not the one who took it further.
  if (!wasLeft || unseen.includes(CREATION)) return meetingWrites({ ...here, entries: withoutPlace(here.entries) }, { ...other, entries: said }, writer);
  const fields = new Set(unseen.flatMap((key) => readKey(key)?.field ?? []));
  const carried = [...said].flatMap(([key, entry]): EntryWrite[] => {
    const place = readKey(key);
    if (place === null || !fields.has(place.field) || isOutdated(said, place, entry) || lastSaid(here.entries, place) >= entry[1]) return [];
    return [[keyBy(writer, place), entry]];
  });
  return [...carried, ...[...fields].flatMap((field) => firstBeside(here, said, field, writer))];
}

/** What a row began with in a field, where it came with that from a third document: it would be gone behind what is carried over. */
function firstBeside({ entries, creator }: CreatedRow, said: RowEntries, field: string, writer: string): EntryWrite[] {
  const creation = entries.get(CREATION);
  const first = firstValue(entries, field);
  const known = [firstValue(said, field), ...[...said].flatMap(([key, entry]) => (readKey(key)?.field === field ? [valueOf(entry)] : []))];
  const isSaid = [...entries.keys()].some((key) => readKey(key)?.field === field);
  if (creation === undefined || isSaid || isEmpty(first) || known.some((value) => isSameValue(value, first))) return [];
  return [[keyBy(writer, { field, device: creator, isBrought: true }), [first, creation[1]]]];
}

/** The entries that say something about the record and not about where it is. */
function withoutPlace(entries: RowEntries): RowEntries {
  return new Map([...entries].filter(([key]) => ![DELETION, HOME_FIELD].includes(readKey(key)?.field ?? '')).map(([key, entry]) => [key, key === CREATION ? creationWithoutPlace(entry) : entry]));
}

function creationWithoutPlace([content, stamp]: Entry): Entry {
  const { [HOME_FIELD]: _home, ...rest } = content as Record<string, unknown>;
  return [rest, stamp];
}
