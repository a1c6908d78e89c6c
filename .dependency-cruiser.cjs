/**
 * Who may import whom. The rooms lie in tiers and imports run downwards only:
 * engine, text, art ← formats ← analysis, negotiators, scenarios, log ← surfaces, host, classroom ← store ← table, panels, lms ← main.tsx;
 * the terminal (cli) stands on everything below the store.
 */
const room = (...names) => `^src/(${names.join('|')})/`;
const anyRoom = '^src/[^/]+/';
const notTest = '(\\.test\\.tsx?$|/testing/|/planted/)';
const only = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: room(...from), pathNot: notTest },
  to: { path: '^src/', pathNot: room(...from, ...to) },
});
const BELOW_HOST = ['domains', 'formats', 'analysis', 'negotiators', 'scenarios', 'log'];
const BELOW_STORE = [...BELOW_HOST, 'host', 'classroom'];
const ABOVE_FORMATS = BELOW_HOST.filter((name) => name !== 'formats');

module.exports = {
  forbidden: [
    {
      name: 'engine-stands-alone',
      comment: 'The rules import nothing outside their own folder: no room, no library, nothing of Node.',
      severity: 'error',
      from: { path: room('engine'), pathNot: notTest },
      to: { pathNot: room('engine') },
    },
    only('text-stands-alone', 'Messages know nothing of the game.', ['text'], []),
    only('art-on-the-engine', 'Drawings know the sides and nothing more of the game.', ['art'], ['engine']),
    only(
      'below-the-store',
      'Analysis, delegations, scenarios and logs stand on the engine and on each other.',
      ABOVE_FORMATS,
      ['engine', 'formats'],
    ),
    only(
      'formats-on-the-engine',
      'Versions of scenario and log are read and written without knowing what is done with them.',
      ['formats'],
      ['engine'],
    ),
    only('domains-on-the-engine', 'Outcome spaces stand on the engine alone.', ['domains'], ['engine']),
    only(
      'guide-on-the-engine',
      'A guide sees what a person sees, and speaks by messages.',
      ['guide'],
      ['engine', 'text'],
    ),
    only(
      'host-downwards',
      'One game knows nothing of screens, storage, clocks and persons.',
      ['host'],
      ['engine', ...BELOW_HOST],
    ),
    only('store-downwards', 'The store knows neither table nor panels.', ['store'], ['engine', 'text', ...BELOW_STORE]),
    only(
      'surfaces-downwards',
      'What lies on a table is drawn from the scenario alone, by canvas and panels alike.',
      ['surfaces'],
      ['engine', 'text', 'art', 'scenarios'],
    ),
    only(
      'table-downwards',
      'The table reads the store and never the panels.',
      ['table'],
      ['engine', 'text', 'art', 'surfaces', 'store', ...BELOW_STORE],
    ),
    only(
      'panels-downwards',
      'The panels read the store and never the table.',
      ['panels'],
      ['engine', 'text', 'art', 'guide', 'surfaces', 'store', ...BELOW_STORE],
    ),
    only(
      'classroom-downwards',
      'What a teacher needs is reckoned without store and screen: the terminal does it, too.',
      ['classroom'],
      ['engine', ...BELOW_STORE],
    ),
    only(
      'lms-downwards',
      'What tells a course platform of a game reads the store, and knows no screen.',
      ['lms'],
      ['engine', 'text', 'store', ...BELOW_STORE],
    ),
    only('cli-downwards', 'The terminal needs no store and no screen.', ['cli'], ['engine', 'text', ...BELOW_STORE]),
    {
      name: 'through-the-door',
      comment: 'A room is entered through its index.ts, never by a file inside.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: notTest },
      to: { path: anyRoom, pathNot: ['^src/$1/', '^src/[^/]+/index\\.tsx?$'] },
    },
    {
      name: 'main-through-the-door',
      comment: 'main.tsx, too, uses the doors.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.tsx?$' },
      to: { path: anyRoom, pathNot: ['^src/[^/]+/index\\.tsx?$', '\\.css$'] },
    },
    {
      name: 'phaser-only-in-table',
      severity: 'error',
      from: { path: '^src/', pathNot: room('table') },
      to: { path: '(^|node_modules/)phaser(/|$)' },
    },
    {
      name: 'preact-only-on-screens',
      comment: 'Preact belongs to panels, main.tsx, and the one hook of the store.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/panels/', '^src/main\\.tsx$', '^src/store/use-app\\.ts$'] },
      to: { path: '(^|node_modules/)(preact|react|react-dom)(/|$)' },
    },
    {
      name: 'no-node-in-the-browser',
      comment: 'What runs in the browser uses nothing of Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: [room('cli'), notTest] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'testing-only-in-tests',
      comment: 'What helps tests stays out of what ships.',
      severity: 'error',
      from: { path: '^src/', pathNot: notTest },
      to: { path: '/testing/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'What the build itself writes is no file.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'no-development-packages',
      comment: 'What ships may only use what is declared as a dependency.',
      severity: 'error',
      from: { path: '^src/', pathNot: notTest },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
    exclude: { path: '\\.css' },
  },
};
