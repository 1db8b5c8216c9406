import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const checkout = resolve(import.meta.dirname, '../..');

/**
 * The page that holds the database is built by itself: it shares no file with the window, which therefore carries
 * no schemas, and its origin is served nothing but this.
 */
export default defineConfig({
  root: checkout,
  base: './',
  build: {
    outDir: resolve(checkout, 'out/storage-host'),
    emptyOutDir: true,
    target: 'chrome114',
    minify: true,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { storage: resolve(import.meta.dirname, 'index.html') } },
  },
});
