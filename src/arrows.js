/**
 * What each folder of src/ may import from, beside itself: the picture of the house in ARCHITECTURE.md.
 * ESLint holds it while one writes; tests/rooms.test.ts also sees what ESLint can't (globs, the scripts
 * of .astro files), and that no folder reaches itself by way of others.
 * @type {Record<string, readonly string[]>}
 */
export const ARROWS = {
  styles: [],
  element: [],
  picture: [],
  parts: ['picture'],
  ledger: ['parts'],
  kit: ['parts', 'picture'],
  charts: ['kit', 'parts', 'ledger'],
  catalogue: ['kit', 'parts', 'picture', 'styles'],
  essay: ['charts', 'kit', 'parts', 'picture', 'ledger', 'element', 'styles'],
  live: ['essay', 'charts', 'kit', 'parts', 'picture'],
  build: ['essay', 'charts', 'kit', 'parts', 'picture', 'ledger'],
  outlets: ['build', 'essay', 'parts', 'picture', 'ledger', 'styles'],
  layouts: ['essay', 'live', 'outlets', 'parts', 'ledger', 'styles'],
  pages: ['layouts', 'essay', 'live', 'outlets', 'build', 'parts', 'ledger', 'styles'],
};
