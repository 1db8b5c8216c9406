import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { build } from 'vite';

const checkout = resolve(import.meta.dirname, '../../..');
const here = (page: string): string => resolve(import.meta.dirname, `${page}.html`);

/** Builds the reference pages with the workbench's own settings; answers the folder they are in. */
export async function buildReference(): Promise<string> {
  const outDir = resolve(checkout, 'out/bench');
  await build({
    configFile: false,
    root: checkout,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome114',
      modulePreload: { polyfill: false },
      rollupOptions: { input: { empty: here('empty'), dexie: here('dexie'), flow: here('flow'), sync: here('sync') } },
    },
  });
  return outDir;
}
