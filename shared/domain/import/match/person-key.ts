import { foldForSearch } from '../../text/fold';

/** First and last name as a key, in whichever order they stand, without accents and punctuation; empty when one of them is missing. */
export function personNameKey({ firstName, lastName }: { firstName: string; lastName: string }): string {
  const parts = [firstName, lastName].map((part) => foldForSearch(part).replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
  return parts.some((part) => part === '') ? '' : parts.sort().join('|');
}

/** An e-mail address as a key. */
export function emailKey(email: string): string {
  const text = email.trim().toLowerCase();
  return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text) ? text : '';
}

/** Mail boxes of an office, at which nobody in particular is reached. */
const OFFICES = /^(?:info|kontakt|contact|office|mail|post|zentrale|service|support|sales|vertrieb|verkauf|einkauf|buchhaltung|rechnung|invoice|bewerbung|jobs|empfang|sekretariat|verwaltung|hello|hallo|team|admin|webmaster|noreply|no-reply)@/;

/** Whether an address is an office's rather than a person's. */
export function isOfficeMail(email: string): boolean {
  return OFFICES.test(email.trim().toLowerCase());
}
