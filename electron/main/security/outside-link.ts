/** What may be opened outside, and the part of it that a person recognises. */
export type OutsideLink = { kind: 'call' | 'mail' | 'page'; url: string; shown: string };

/**
 * Reads an address that is to be opened outside. `null` for every other scheme, and for one of these with something in it
 * that does not belong there: a telephone number of other signs, a mail without an address, a page with a name and a
 * password in its address, which only serves to look like another one.
 */
export function readOutsideLink(address: string): OutsideLink | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  switch (url.protocol) {
    case 'tel:':
      return /^\+?\d{2,20}$/.test(url.pathname) && url.search === '' && url.hash === '' ? { kind: 'call', url: url.href, shown: url.pathname } : null;
    case 'mailto:': {
      const shown = decoded(url.pathname);
      return shown !== null && /^[^\s@,;?&<>"]+@[^\s@,;?&<>"]+$/.test(shown) ? { kind: 'mail', url: url.href, shown } : null;
    }
    case 'https:':
      return url.username === '' && url.password === '' ? { kind: 'page', url: url.href, shown: url.host } : null;
    default:
      return null;
  }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
