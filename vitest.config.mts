import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { helpPlugin } from './scripts/docs/help-plugin.mjs';

/** A folder of `tests/` as a vitest project. */
function project(name: string, options: Record<string, unknown> = {}) {
  return { extends: true as const, test: { name, expect: { poll: { timeout: 30_000 } }, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...options } };
}

export default defineConfig({
  plugins: [react(), helpPlugin()],
  test: {
    // Vitest leaves a core to itself, which it hardly uses: of two, half the machine would stand idle.
    maxWorkers: '100%',
    projects: [
      // Time-outs end what hangs; how fast a machine is must not decide over a test.
      project('domain', { testTimeout: 120_000 }),
      project('contract', { testTimeout: 60_000 }),
      project('parsers', { testTimeout: 120_000 }),
      project('setup', { testTimeout: 60_000 }),
      project('renderer', { environment: 'jsdom', testTimeout: 120_000, setupFiles: ['tests/support/renderer/patience.ts'] }),
      project('storage', { testTimeout: 60_000 }),
      project('main', { testTimeout: 60_000 }),
      project('sync-server', { testTimeout: 300_000, hookTimeout: 120_000 }),
      // One office at a time: each takes both cores and much memory.
      project('documents', { testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false }),
      // One window at a time: they share a display, and two cores.
      project('electron', { testTimeout: 240_000, hookTimeout: 120_000, fileParallelism: false }),
      // The unpacked application of `npm run package`, made before this.
      project('packaged', { testTimeout: 240_000, hookTimeout: 120_000, fileParallelism: false }),
    ],
  },
});
