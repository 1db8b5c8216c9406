import type { TableEncoding } from './table';

/** A value with where it belongs, as the card says it: `work`, `home`, `cell`, or a label of the user's own. */
export type Labelled<T = string> = { labels: string[]; value: T };

export type CardAddress = { poBox: string; extended: string; street: string; city: string; region: string; postalCode: string; country: string };

/** One contact of a vCard file, decoded and unescaped, with nothing guessed. */
export type Card = {
  /** Line of the file on which the card begins, counted from 1. */
  line: number;
  uid: string;
  fullName: string;
  name: { family: string; given: string; additional: string; prefix: string; suffix: string };
  /** Each with its departments, the widest first. The first is the main one. */
  organisations: { name: string; departments: string[] }[];
  titles: string[];
  roles: string[];
  emails: Labelled[];
  phones: Labelled[];
  addresses: Labelled<CardAddress>[];
  urls: string[];
  note: string;
  /** `1980-03-22`, or `--03-22` when the year is not known. */
  birthday: string | null;
  gender: 'female' | 'male' | 'unknown';
  categories: string[];
  manager: string;
  assistant: string;
  photo: { mime: string; bytes: Uint8Array } | null;
  /** Further properties that say something, by their name in the file: nickname, messengers, anniversary. */
  others: { name: string; value: string }[];
};

/** Something about a card that the user should know before importing it. */
export type CardProblem =
  /** A line that belongs to nothing; it is left out. */
  | { code: 'stray-line'; line: number; params: { text: string } }
  /** Text in an encoding the card does not name; it was read as Windows-1252. */
  | { code: 'charset-unknown'; line: number; params: { property: string } }
  | { code: 'photo-damaged'; line: number; params: Record<never, never> }
  /** The card is not closed before the next one, or before the end of the file. */
  | { code: 'card-not-closed'; line: number; params: Record<never, never> };

/** The contacts of a vCard file. */
export type CardFile = { encoding: TableEncoding; cards: Card[]; problems: CardProblem[] };
