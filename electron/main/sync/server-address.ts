/** Where a sync server is asked over HTTP, and where over a socket. */
export type ServerAddress = { http: string; socket: string };

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Reads the address of a server as people enter it: with or without `https://`. Unencrypted only on this machine itself.
 * `null` for what is none.
 */
export function readServerAddress(text: string): ServerAddress | null {
  const entered = text.trim().replace(/\/+$/, '');
  let url: URL;
  try {
    url = new URL(/^[a-z]+:\/\//i.test(entered) ? entered : `https://${entered}`);
  } catch {
    return null;
  }
  const isSecure = url.protocol === 'https:' || url.protocol === 'wss:';
  const isLocal = (url.protocol === 'http:' || url.protocol === 'ws:') && LOOPBACK.has(url.hostname);
  if ((!isSecure && !isLocal) || url.username !== '' || url.search !== '' || url.pathname !== '/') return null;
  return { http: `${isSecure ? 'https' : 'http'}://${url.host}`, socket: `${isSecure ? 'wss' : 'ws'}://${url.host}` };
}
