/**
 * The one place zod comes from. Zod 4 probes `eval` to compile its parsers, which the content security
 * policy forbids; `jitless` turns that off before any schema is built.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
