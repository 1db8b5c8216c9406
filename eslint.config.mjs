import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = dirname(fileURLToPath(import.meta.url));

/** Names that only one file may import: the unsafe call cannot even be written elsewhere. */
const ONLY_IN_IPC = { name: 'electron', importNames: ['ipcMain'], message: 'Only electron/main/ipc/listen.ts listens to renderer messages.' };
const ONLY_IN_PRELOAD = { name: 'electron', importNames: ['ipcRenderer', 'contextBridge'], message: 'Only preload scripts may use ipcRenderer and contextBridge.' };
const ONLY_ZOD_MODULE = { name: 'zod', message: 'Import z from shared/domain/schema/zod: it switches eval off.' };
/**
 * In the Node of Electron 25 it reads in front of the bytes when they begin inside a character: where nothing is mapped there the
 * process ends with SIGSEGV, and where a fitting byte happens to lie there broken text is taken for whole (nodejs/node#48995).
 */
const NO_FATAL_DECODER = { selector: "NewExpression[callee.name='TextDecoder'] Property[key.name='fatal']", message: 'Crashes in the Node of Electron 25 on some bytes: ask isUtf8 of node:buffer first.' };

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'node_modules/', 'sync-server/node_modules/', 'demo-output/', 'tests/fixtures/', 'test-results/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: { parserOptions: { tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-imports': ['error', { paths: [ONLY_IN_IPC, ONLY_IN_PRELOAD, ONLY_ZOD_MODULE] }],
      'no-restricted-properties': ['error', { property: 'openExternal', message: 'Only electron/main/security/open-outside.ts opens addresses outside, after a question.' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['electron/main/ipc/listen.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [ONLY_IN_PRELOAD, ONLY_ZOD_MODULE] }] },
  },
  {
    files: ['electron/preload/**'],
    rules: { 'no-restricted-imports': ['error', { paths: [ONLY_IN_IPC, ONLY_ZOD_MODULE] }] },
  },
  { files: ['electron/**', 'shared/**'], rules: { 'no-restricted-syntax': ['error', NO_FATAL_DECODER] } },
  { files: ['electron/main/security/open-outside.ts', 'tests/**'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['shared/domain/schema/zod.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['renderer/**/*.{ts,tsx}', 'tests/renderer/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  { files: ['**/*.{mjs,mts}'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: globals.node, sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
