/**
 * Nothing but our own files: no inline script, no eval, no inline style, no remote content, frames or plug-ins. Scripts
 * may still move things by `element.style`, which no policy is about.
 * @param styleNonce lets style sheets through that a library of the page adds by script: the scroll lock below dialogs
 * @param server the origin of the one server the page may talk to; `null` for none
 * @param runsWasm lets a library compile its WebAssembly, which is code of our own files too; no text becomes a script by it
 */
export function contentSecurityPolicy(styleNonce: string | null, server: string | null = null, runsWasm = false): string {
  return [
    "default-src 'none'",
    runsWasm ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    styleNonce === null ? "style-src 'self'" : `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    `connect-src ${server ?? "'none'"}`,
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
