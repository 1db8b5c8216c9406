import { protocol, type Session } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { CONTENT_SECURITY_POLICY } from './content-security-policy';
import { SCHEME } from './origins';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** Which folders of the build each origin may read. */
const FOLDERS: Record<string, readonly string[]> = {
  workbench: ['renderer', 'assets'],
  storage: ['electron/storage-host', 'assets'],
};

/** Makes the scheme a standard, secure one. Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built pages to a session, with the content security policy on every answer. */
export function serveAppScheme(session: Session, root: string): void {
  session.protocol.handle(SCHEME, async (request) => {
    const { host, pathname } = new URL(request.url);
    const path = normalize(decodeURIComponent(pathname)).replace(/^[/\\]+/, '').split(sep).join('/');
    const type = TYPES[extname(path)];
    const allowed = FOLDERS[host]?.some((folder) => path.startsWith(`${folder}/`)) ?? false;
    if (request.method !== 'GET' || !allowed || type === undefined) return notFound();
    try {
      const body = await readFile(join(root, path));
      return new Response(body, {
        headers: {
          'content-type': type,
          'content-security-policy': CONTENT_SECURITY_POLICY,
          'x-content-type-options': 'nosniff',
        },
      });
    } catch {
      return notFound();
    }
  });
}

function notFound(): Response {
  return new Response('', { status: 404 });
}
