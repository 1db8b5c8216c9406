import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';
import { helpPlugin } from './scripts/docs/help-plugin.mjs';

const here = (path: string): string => resolve(import.meta.dirname, path);

/**
 * Main and preload are CommonJS with everything bundled in: the lowest supported Electron (25) has no ESM
 * main, and a sandboxed preload can load nothing beside itself. The page of the storage host
 * has a build of its own, `electron/storage-host/vite.config.mts`.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node18',
      externalizeDeps: false,
      minify: true,
      rollupOptions: {
        input: {
          index: here('electron/main/index.ts'),
          'worker-backups': here('electron/workers/backups.ts'),
          'worker-documents': here('electron/workers/documents.ts'),
          'worker-parsers': here('electron/workers/parsers.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node18',
      externalizeDeps: false,
      isolatedEntries: true,
      rollupOptions: {
        input: {
          workbench: here('electron/preload/workbench.ts'),
          'storage-host': here('electron/preload/storage-host.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  renderer: {
    root: '.',
    base: './',
    plugins: [react(), helpPlugin()],
    resolve: { alias: [{ find: /^.*\/schema\/zod$|^\.\/zod$/, replacement: here('renderer/bridge/no-schemas.ts') }] },
    build: {
      outDir: 'out/renderer',
      target: 'chrome114',
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: { workbench: here('renderer/index.html') },
        // What the window starts with comes at once: sixty files, each asked for and answered alone, held the start up.
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
    },
    worker: { format: 'es' },
  },
});
