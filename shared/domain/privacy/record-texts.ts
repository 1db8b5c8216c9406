/** Fields that hold no words, however they look. */
const WITHOUT_WORDS: ReadonlySet<string> = new Set(['type', 'id', 'createdAt', 'updatedAt', 'hash', 'sha256', 'logoSha256', 'base64', 'digest', 'orderKey', 'salt', 'hashes']);
/** Fields that hold records as JSON text. */
const JSON_FIELDS: ReadonlySet<string> = new Set(['content', 'before']);

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a value names a record. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

/** Where a text stands in a record: `people.0.name`. */
export type TextPath = readonly string[];

/** A part of a record: the record itself, an object within it, or one within the JSON text of a field. */
export type RecordPart = Readonly<Record<string, unknown>>;

type Visitor = {
  /** With the part the text is a field of. */
  text?: (text: string, path: TextPath, part: RecordPart) => void;
  /** Answers `false` when what is in the part is not to be looked at. */
  part?: (part: RecordPart, path: TextPath) => boolean;
};

/** Looks at every text and every part of a record, whatever its type: also at those of types and fields to come. */
export function visitRecord(value: unknown, visitor: Visitor, path: TextPath = [], around: RecordPart = {}): void {
  if (typeof value === 'string') {
    const inner = jsonOf(value, path);
    if (inner !== null) visitRecord(inner, visitor, path, around);
    else if (hasWords(value, path)) visitor.text?.(value, path, around);
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => visitRecord(item, visitor, [...path, String(index)], around));
  } else if (typeof value === 'object' && value !== null) {
    if (visitor.part?.(value as RecordPart, path) === false) return;
    for (const [key, item] of Object.entries(value)) visitRecord(item, visitor, [...path, key], value as RecordPart);
  }
}

/** The same value with each of its texts mapped; the very same object where none changes. */
export function mapTexts<T>(value: T, map: (text: string, path: TextPath, part: RecordPart) => string): T {
  return mapped(value, (text, path, part) => (hasWords(text, path) ? map(text, path, part) : text), [], {}) as T;
}

/** The same value with each id in it mapped, also within JSON texts; an id that becomes `null` leaves a list it stands in. */
export function mapIds<T>(value: T, map: (id: string) => string | null): T {
  return mapped(value, (text) => (isId(text) ? map(text) : text), [], {}) as T;
}

function mapped(value: unknown, map: (text: string, path: TextPath, part: RecordPart) => string | null, path: TextPath, around: RecordPart): unknown {
  if (typeof value === 'string') {
    const inner = jsonOf(value, path);
    if (inner === null) return map(value, path, around);
    const next = mapped(inner, map, path, around);
    return next === inner ? value : JSON.stringify(next);
  }
  if (Array.isArray(value)) {
    const next = value.map((item, index) => mapped(item, map, [...path, String(index)], around));
    return next.some((item, index) => item !== value[index]) ? next.filter((item, index) => item !== null || value[index] === null) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  let isChanged = false;
  const next = Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const to = mapped(item, map, [...path, key], value as RecordPart);
      isChanged ||= to !== item;
      return [key, to];
    }),
  );
  return isChanged ? next : value;
}

function hasWords(text: string, path: TextPath): boolean {
  return text !== '' && !WITHOUT_WORDS.has(fieldOf(path)) && !isId(text);
}

/** The field a path ends in, past the places of lists. */
export function fieldOf(path: TextPath): string {
  return path.filter((step) => !/^\d+$/.test(step)).at(-1) ?? '';
}

function jsonOf(text: string, path: TextPath): object | null {
  if (!JSON_FIELDS.has(fieldOf(path)) || !text.startsWith('{')) return null;
  try {
    return JSON.parse(text) as object;
  } catch {
    return null;
  }
}
