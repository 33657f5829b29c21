import { declare, type Given, type RowOf } from '../../kit/index.ts';

const NATIONS = ['japan', 'emirates', 'korea', 'india', 'saudi', 'china', 'usa'] as const;
const KINDS = ['fine-tune', 'lab', 'company', 'platform', 'chips', 'many'] as const;
const COLUMNS = {
  nation: NATIONS,
  model: 'text?',
  maker: 'text?',
  kind: KINDS,
  count: 'number?',
  chips: 'number?',
} as const;
export type Nation = RowOf<typeof COLUMNS>;

/** What they have, from nothing like a model to too many to exhibit. */
const GROUP_OF = {
  platform: 'not-a-model',
  chips: 'not-a-model',
  'fine-tune': 'anothers',
  lab: 'own',
  company: 'own',
  many: 'many',
} as const satisfies Readonly<Record<Nation['kind'], string>>;
const GROUPS = [...new Set(Object.values(GROUP_OF))];

/** Seven countries on a shelf, one equal dot each; then what every dot is; then sorted by that. */
export const chart = declare({
  data: { nations: COLUMNS },
  states: {
    'one-each': {},
    'look-closer': { revealed: true },
    'by-kind': { revealed: true, sorted: true },
  },
  // `dot` is the radius of the one dot, `crowd` the most that many may have; `floors` has a height a shelf,
  // `names` the type of the countries' names. On a phone the name of a group says it well enough (`brief`).
  sizes: {
    s: {
      font: 13.5,
      small: 13.5,
      margin: 6,
      gap: 12,
      dot: 28,
      crowd: 38,
      brief: true,
      floors: { 'one-each': [118, 262], 'look-closer': [86, 248], 'by-kind': [102, 261] },
      names: { 'one-each': 13.57, 'look-closer': 13.5, 'by-kind': 13.5 },
    },
    m: {
      font: 16,
      small: 15,
      margin: 20,
      gap: 26,
      dot: 50,
      crowd: 82,
      brief: false,
      floors: { 'one-each': [226, 472], 'look-closer': [206, 488], 'by-kind': [218, 508] },
      names: { 'one-each': 18.88, 'look-closer': 16, 'by-kind': 16 },
    },
    l: {
      font: 17.5,
      small: 15.4,
      margin: 16,
      gap: 26,
      dot: 48,
      crowd: 86,
      brief: false,
      floors: { 'one-each': [272], 'look-closer': [276], 'by-kind': [316] },
      names: { 'one-each': 20.65, 'look-closer': 17.5, 'by-kind': 16.45 },
    },
  },
  labels: {
    japan: [],
    emirates: [],
    korea: [],
    india: [],
    saudi: [],
    china: [],
    usa: [],
    'not-a-model': [],
    anothers: [],
    own: [],
    many: [],
    'is-fine-tune': [],
    'of-fine-tune': ['maker'],
    'of-lab': [],
    'of-company': ['maker'],
    'of-platform': [],
    'is-chips': ['count', 'model'],
    'of-chips': [],
    'is-many': ['count'],
    'of-many': [],
  },
  tips: {
    named: ['n'],
  },
});
export type Chart = typeof chart;

export function facts({ data: { nations }, look: { revealed = false, sorted = false } }: Given<Chart>) {
  const groups = GROUPS.map((key) => ({ key, items: nations.filter(({ kind }) => GROUP_OF[kind] === key) }));
  return { nations, revealed, groups: sorted ? groups : [] };
}
export type Facts = ReturnType<typeof facts>;
