import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** One folder may import only from those it lists: the arrows of the house run one way. */
const ARROWS = {
  element: [],
  picture: [],
  parts: ['picture'],
  ledger: ['parts'],
  models: ['ledger'],
  kit: ['parts', 'picture'],
  charts: ['kit', 'parts', 'picture', 'ledger', 'models'],
  essay: [
    'charts',
    'kit',
    'parts',
    'picture',
    'ledger',
    'live',
    'styles',
    'outlets/palette.ts',
    'element/frame.ts',
  ],
  live: ['charts', 'kit', 'parts', 'picture', 'essay'],
  build: ['essay', 'ledger', 'kit', 'parts', 'charts', 'picture'],
  outlets: ['essay', 'parts', 'picture', 'ledger', 'charts', 'build', 'styles'],
};
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
  { files: ['src/build/**', 'bench/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
