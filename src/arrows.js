/**
 * What each folder of src/ may import from, beside itself: the picture of the house in ARCHITECTURE.md.
 * A folder stands below all those that it imports from. ESLint holds it while one writes;
 * tests/rooms.test.ts also sees what ESLint can't (globs, the scripts of .astro files), and that no
 * folder, at any depth, reaches itself by way of others.
 * @type {Record<string, readonly string[]>}
 */
export const ARROWS = {
  cache: [],
  i18n: [],
  picture: [],
  data: ['i18n'],
  html: ['picture'],
  typeset: ['picture'],
  styles: ['picture'],
  embed: ['i18n'],
  kit: ['data', 'i18n', 'picture'],
  charts: ['kit', 'i18n'],
  catalogue: ['kit', 'picture', 'styles'],
  urls: ['data', 'i18n', 'picture'],
  slots: ['kit', 'data', 'i18n'],
  mdx: ['html', 'data', 'i18n'],
  check: ['mdx', 'slots', 'kit', 'data', 'i18n', 'picture'],
  fonts: ['cache', 'mdx', 'slots', 'html', 'kit', 'data', 'i18n', 'picture'],
  book: ['charts', 'mdx', 'slots', 'urls', 'kit', 'data', 'i18n', 'picture'],
  exports: [
    'cache',
    'book',
    'embed',
    'fonts',
    'mdx',
    'urls',
    'html',
    'styles',
    'kit',
    'data',
    'i18n',
    'picture',
  ],
  components: ['embed', 'exports', 'book', 'mdx', 'urls', 'html', 'styles', 'data', 'i18n', 'picture'],
  client: ['embed', 'charts', 'urls', 'kit', 'data', 'i18n', 'picture'],
  layouts: ['components', 'client', 'book', 'urls', 'styles', 'data', 'i18n', 'picture'],
  pages: [
    'layouts',
    'components',
    'client',
    'embed',
    'exports',
    'book',
    'mdx',
    'urls',
    'html',
    'styles',
    'data',
    'i18n',
  ],
  build: ['check', 'mdx', 'slots', 'charts', 'urls', 'kit', 'data', 'i18n'],
  integrations: ['build', 'fonts', 'catalogue', 'urls', 'data', 'i18n'],
};
