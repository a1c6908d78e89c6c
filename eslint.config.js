import js from '@eslint/js';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Sides are data of a scenario: nothing outside of scenarios, surfaces, texts and tests knows one by its id. */
const NAMED = '/^(us|ru|ua|eu)$/';
/** In a selector or custom property of a longer string: `[data-side=us]`, `var(--side-us)`. */
const IN_STYLE =
  '/\\[[-\\w]+[~|^$*]?=[\\x22\\x27]?(us|ru|ua|eu)[\\x22\\x27]?\\]|--([-\\w]+-)?(us|ru|ua|eu)(-[-\\w]+)?(?![-\\w])/';
const noSideByName = [
  `Literal[value=${NAMED}]`,
  `Literal[value=${IN_STYLE}]`,
  `TemplateElement[value.cooked=${NAMED}]`,
  `TemplateElement[value.cooked=${IN_STYLE}]`,
  `Property > Identifier.key[name=${NAMED}]`,
  `MemberExpression[computed=false] > Identifier.property[name=${NAMED}]`,
].map((selector) => ({
  selector,
  message: 'A side comes from the scenario or the table at hand: no id of a side stands in the code.',
}));

export default ts.config(
  { ignores: ['dist', 'build', 'node_modules', 'coverage', 'test-results', 'playwright-report', 'bench/peers'] },
  js.configs.recommended,
  ts.configs.strict,
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 100, skipBlankLines: true, skipComments: true }],
      complexity: ['error', { max: 20, variant: 'modified' }],
      'max-depth': ['error', 4],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/ban-ts-comment': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    // Format 1 of scenarios has four sides of fixed names.
    ignores: [
      '**/*.test.{ts,tsx}',
      '**/testing/**',
      'src/scenarios/**',
      'src/surfaces/**',
      'src/formats/scenario/one.ts',
      'src/formats/scenario/cards.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...noSideByName] },
  },
  {
    // The rules are pure: no clock, no chance from outside, no inexact mathematics, or an old log would not replay.
    files: ['src/engine/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/engine/testing/**'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'performance', 'crypto', 'window', 'document', 'console', 'process'],
      'no-restricted-properties': [
        'error',
        ...['random', 'exp', 'pow', 'log', 'log2', 'log10', 'sqrt', 'sin', 'cos', 'tan'].map((property) => ({
          object: 'Math',
          property,
          message: 'The engine counts in integers, so that a log replays to the same hash in every browser.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        ...noSideByName,
        { selector: "BinaryExpression[operator='**']", message: 'Integers only.' },
      ],
    },
  },
  { files: ['**/*.test.{ts,tsx}', '**/testing/**', 'e2e/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['scripts/**', 'bench/**', 'bin/**', 'src/cli/**', '*.{js,cjs}', '**/*.config.ts'],
    rules: { 'no-console': 'off' },
  },
);
