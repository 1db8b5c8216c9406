import { randomUUID } from 'node:crypto';
import type { Mail } from '../../../shared/report/offer-mail';

type File = { name: string; bytes: Uint8Array };

/** Lines of encoded text are no longer (RFC 2045, 6.8). */
const LINE = /.{1,76}/g;
/** Bytes one encoded word of a header may have, so that with its frame it stays below 75 signs (RFC 2047, 2). */
const WORD_BYTES = 42;

/**
 * A mail that is still to be written on and sent, in the format of mails (RFC 5322, parts by RFC 2046). `X-Unsent` makes
 * Outlook and others open it for writing.
 */
export function mailDraft({ to, subject, body }: Mail, files: readonly File[]): string {
  const boundary = `werkbank-${randomUUID()}`;
  const parts = [
    ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', '', base64(Buffer.from(body.replace(/\r?\n/g, '\r\n'), 'utf8'))],
    ...files.map(({ name, bytes }) => [
      'Content-Type: application/octet-stream',
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*!]/g, percent)}`,
      '',
      base64(bytes),
    ]),
  ];
  const head = [...(to === '' ? [] : [`To: ${to}`]), `Subject: ${encodedWords(subject)}`, 'X-Unsent: 1', 'MIME-Version: 1.0', `Content-Type: multipart/mixed; boundary="${boundary}"`];
  return [...head, '', ...parts.flatMap((part) => [`--${boundary}`, ...part]), `--${boundary}--`, ''].join('\r\n');
}

function base64(bytes: Uint8Array): string {
  return (Buffer.from(bytes).toString('base64').match(LINE) ?? []).join('\r\n');
}

/** Text of a header as encoded words, cut between characters (RFC 2047). */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((each) => `=?utf-8?B?${Buffer.from(each, 'utf8').toString('base64')}?=`).join('\r\n ');
}

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
