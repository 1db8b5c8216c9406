/**
 * Stands in for zod in the built window. The window checks nothing: main checks every message both ways, and the
 * modules that hold record types and rules define their schemas beside them. Loading zod only to build schemas that
 * are never run would cost the start a tenth of its time. Running one here is a bug and says so.
 */
const RUNS = new Set<PropertyKey>(['parse', 'safeParse', 'parseAsync', 'safeParseAsync', 'decode', 'encode', 'options', 'shape']);

const inert: unknown = new Proxy(() => undefined, {
  get(_target, name) {
    if (RUNS.has(name)) throw new Error(`schemas are not run in the window (${String(name)})`);
    return inert;
  },
  apply: () => inert,
});

export const z = inert;
