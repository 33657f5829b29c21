import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { ARROWS } from './src/arrows.js';

const zones = Object.entries(ARROWS).map(([folder, allowed]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [folder, ...allowed].map((f) => `./${f}`),
  message: `src/${folder} may import only from itself${allowed.length ? ` and ${allowed.join(', ')}` : ''}.`,
}));

export default tseslint.config(
  { ignores: ['dist', '.astro', '.cache', 'deploy', 'public', 'node_modules'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
    },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.astro', '.js'] } } },
  },
  { files: ['scripts/**', 'bench/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    // What runs in readers' browsers: the promise begins at Chromium 117, and charts move from 99 on.
    files: ['src/{charts,client,kit,picture,playgrounds}/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='IntersectionObserver'] > :function > ArrayPattern",
          message:
            'A busy page is told at once of all that came about meanwhile: look at every entry, or at the last.',
        },
      ],
      'no-restricted-properties': [
        'error',
        ...['toSorted', 'toReversed', 'toSpliced', 'with'].map((property) => ({
          property,
          message: 'Chromium 109 has no such method: copy the array and change the copy.',
        })),
      ],
    },
  },
  {
    files: ['src/**'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['src/charts/**'], rules: { 'max-lines': ['error', 150] } },
);
