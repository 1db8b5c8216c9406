/**
 * Nothing but our own files: no inline script, no eval, no inline style, no remote content, frames or plug-ins. Scripts
 * may still move things by `element.style`, which no policy is about.
 * @param styleNonce lets style sheets through that a library of the page adds by script: the scroll lock below dialogs
 */
export function contentSecurityPolicy(styleNonce: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    styleNonce === null ? "style-src 'self'" : `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
