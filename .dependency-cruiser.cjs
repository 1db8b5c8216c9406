/**
 * Who may import what, as in docs/architecture.md. `tests/setup/import-rules.test.ts` proves with a bad fixture that each
 * rule bites: it runs the same rules over `tests/fixtures/bad-imports/`, where the areas have the same names.
 */
const area = (path) => `^(tests/fixtures/bad-imports/)?${path}`;
const DEXIE = '(^|/)dexie($|/)';
const YJS = '(^|/)(yjs|y-protocols|lib0|@hocuspocus)($|/)';
const REACT = '^(node_modules/)?(react|react-dom|zustand|@xyflow|@radix-ui|radix-ui|cmdk|lucide-react)($|/)';
const ELECTRON = '^(node_modules/electron($|/)|electron$)';

const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    rule('no-circular', {}, { circular: true }, 'A circle means two files are one.'),
    rule(
      'domain-is-pure',
      { path: area('shared/domain/') },
      { path: '.', pathNot: [area('shared/(domain|errors)/'), '^(node_modules/)?(zod|decimal\\.js|temporal-polyfill|fractional-indexing)($|/)'] },
      'Rules know no process, no clock, no library but schema, decimals and days.',
    ),
    rule(
      'shared-is-neutral',
      { path: area('shared/') },
      { path: [ELECTRON, REACT, DEXIE, area('(electron|renderer)/')] },
      'Shared code runs in every process.',
    ),
    rule('shared-has-no-node', { path: area('shared/') }, { dependencyTypes: ['core'] }, 'Shared code runs in every process.'),
    rule(
      'renderer-only-asks',
      { path: area('renderer/') },
      { path: [ELECTRON, DEXIE, area('electron/')] },
      'The window reaches main through the contract and nothing else.',
    ),
    rule(
      'renderer-runs-no-schema',
      { path: area('renderer/') },
      { path: area('shared/contract/'), pathNot: area('shared/contract/(names|bridge|work-stages)\\.ts$'), dependencyTypesNot: ['type-only'] },
      'The window carries no schemas: of the contract it knows types, and what stands apart from schemas.',
    ),
    rule('renderer-has-no-node', { path: area('renderer/') }, { dependencyTypes: ['core'] }, 'The window has no Node.'),
    rule(
      'features-are-apart',
      { path: '^(?:tests/fixtures/bad-imports/)?renderer/features/([^/]+)/' },
      { path: area('renderer/features/'), pathNot: area('renderer/features/$1/') },
      'Features meet in domain or stores.',
    ),
    rule(
      'features-know-no-app',
      { path: area('renderer/(features|ui|stores)/') },
      { path: area('renderer/app/'), pathNot: area('renderer/app/commands/') },
      'The app composes features, not the other way round.',
    ),
    rule('ui-knows-no-data', { path: area('renderer/ui/') }, { path: [area('renderer/(features|stores|bridge|i18n|navigation)/'), area('shared/')] }, 'The design system is words and data free.'),
    rule('dexie-lives-in-the-host', { path: area('.'), pathNot: area('electron/storage-host/') }, { path: DEXIE }, 'Only the storage host opens the database.'),
    rule('sharing-lives-in-the-host', { path: area('.'), pathNot: area('electron/storage-host/sync/') }, { path: YJS }, 'Only what shares records knows how, and it is loaded when sharing is on.'),
    rule(
      'storage-host-is-a-page',
      { path: area('electron/storage-host/') },
      { path: [ELECTRON, area('renderer/'), area('electron/(main|preload|workers)/')] },
      'The storage host is an ordinary page.',
    ),
    rule('storage-host-has-no-node', { path: area('electron/storage-host/'), pathNot: 'vite\\.config\\.mts$' }, { dependencyTypes: ['core'] }, 'The storage host is an ordinary page.'),
    rule(
      'preload-knows-names-only',
      { path: area('electron/preload/') },
      { path: '.', pathNot: ['^(node_modules/)?electron/renderer', '^electron$', area('shared/contract/(names|bridge)\\.ts$'), area('electron/preload/')], dependencyTypesNot: ['type-only'] },
      'A preload script carries names, no code.',
    ),
    rule('main-draws-nothing', { path: area('electron/main/') }, { path: [REACT, DEXIE, area('renderer/'), area('electron/(storage-host|preload|workers)/')] }, 'Main steers.'),
    rule('workers-draw-nothing', { path: area('electron/workers/') }, { path: [REACT, DEXIE, ELECTRON, area('renderer/'), area('electron/(main|storage-host|preload)/')] }, 'Workers calculate.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'] },
  },
};
