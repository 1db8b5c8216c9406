import { protocol, type Session } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { contentSecurityPolicy } from './content-security-policy';
import { SCHEME } from './origins';
import type { SharingGate } from './sharing-gate';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** A built page: the host of its origin, where its files lie, the folders among them that are served, and what its policy lets through. */
export type ServedPage = { host: string; root: string; folders: readonly string[]; styleNonce?: string; runsWasm?: boolean };

/** Makes the scheme a standard, secure one. Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** A page asks for all scripts of its start at once; by then it has, in milliseconds. */
const SCRIPTS_ASKED_MS = 10;

/**
 * Serves one page to a session and nothing else, with the content security policy on every answer.
 * @param from its scripts are served once this resolves
 * @param gate the server it may talk to, asked each time it is opened
 * @returns resolves when the page has asked for the scripts it starts with
 */
export function serveAppScheme(session: Session, page: ServedPage, from: Promise<unknown> = Promise.resolve(), gate: SharingGate | null = null): Promise<void> {
  let asked = (): void => undefined;
  const askedFor = new Promise<void>((resolve) => {
    asked = resolve;
  });
  session.protocol.handle(SCHEME, async (request) => {
    const { host, pathname } = new URL(request.url);
    const path = normalize(decodeURIComponent(pathname)).replace(/^[/\\]+/, '').split(sep).join('/');
    const type = TYPES[extname(path)];
    const allowed = host === page.host && page.folders.some((folder) => path.startsWith(`${folder}/`));
    if (request.method !== 'GET' || !allowed || type === undefined) return notFound();
    if (path.endsWith('.js')) {
      setTimeout(asked, SCRIPTS_ASKED_MS);
      await from;
    }
    if (path.endsWith('.html') && gate?.isExpected === true) await from;
    try {
      const body = await readFile(join(page.root, path));
      return new Response(body, {
        headers: {
          'content-type': type,
          'content-security-policy': contentSecurityPolicy(page.styleNonce ?? null, gate?.server ?? null, page.runsWasm),
          'x-content-type-options': 'nosniff',
        },
      });
    } catch {
      return notFound();
    }
  });
  return askedFor;
}

function notFound(): Response {
  return new Response('', { status: 404 });
}
