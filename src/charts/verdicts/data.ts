import { declare, type Given, type RowOf } from '../../kit/index.ts';

/** From what stands to what could not be checked; and the chapters as the story has them. */
export const VERDICTS = ['confirmed', 'nuanced', 'wrong', 'opinion', 'unverified'] as const;
const CHAPTERS = ['animal-war', 'transformer', 'hundred-models', 'moat', 'economics', 'since'] as const;
/** The claim that stays out of the poster, and keeps a place in it: what the telephone was bought for. */
const LONER = 'birds-and-plants';

const CLAIM = { claim: 'text', chapter: 'text', verdict: VERDICTS } as const;
export type Claim = RowOf<typeof CLAIM>;

/** Options that are called what their keys are called in the picture. */
const named = <K extends string>(keys: readonly K[]): Record<K, K> =>
  Object.fromEntries(keys.map((key) => [key, key])) as Record<K, K>;

/** Every statement of the article is a dot in the colour of its verdict: a cloud, stacks, chapters, and 百模. */
export const chart = declare({
  data: { verdicts: CLAIM, 'poster-dots': { x: 'number', y: 'number' } },
  // Whether colours are named below; where they are not, the stacks are named or no name is wanted.
  states: {
    all: { legend: true },
    verdicts: { legend: false },
    chapters: { legend: true },
    poster: { legend: false },
  },
  // `top` and `foot` are the room for words; `dot`, `loner` and `poster` the dots' radii on the poster and its
  // share of the width; `stacked`: chapters are stacks side by side, else lines; `legend` its height from below.
  sizes: {
    s: {
      font: 13.5,
      big: 25,
      side: 8,
      top: 44,
      foot: 62,
      dot: 3.5,
      loner: 6.5,
      poster: 0.93,
      stacked: false,
      legend: 28,
    },
    m: {
      font: 15,
      big: 44,
      side: 18,
      top: 70,
      foot: 74,
      dot: 6.4,
      loner: 12,
      poster: 0.93,
      stacked: false,
      legend: 15,
    },
    l: {
      font: 16.5,
      big: 46,
      side: 24,
      top: 64,
      foot: 66,
      dot: 6.3,
      loner: 12,
      poster: 0.72,
      stacked: true,
      legend: 16.5,
    },
  },
  labels: {
    confirmed: [],
    nuanced: [],
    wrong: [],
    opinion: [],
    unverified: [],
    'animal-war': [],
    transformer: [],
    'hundred-models': [],
    moat: [],
    economics: [],
    since: [],
    lit: ['lit', 'all', 'which'],
    'lit-both': ['lit', 'all', 'chapter', 'verdict'],
    'lit-of': ['lit', 'all'],
    chapter: [],
    'every-chapter': [],
    verdict: [],
    'every-verdict': [],
  },
  controls: {
    chapter: {
      name: 'chapter',
      options: { all: 'every-chapter', ...named(CHAPTERS) },
      default: 'all',
    },
    verdict: {
      name: 'verdict',
      options: { all: 'every-verdict', ...named(VERDICTS) },
      default: 'all',
    },
  },
  result: 'lit',
});
export type Chart = typeof chart;

/** Claims that stand together, under the name of a verdict or of a chapter. */
export interface Group {
  readonly key: (typeof VERDICTS)[number] | (typeof CHAPTERS)[number];
  readonly claims: readonly Claim[];
}

const byVerdict = (claims: readonly Claim[]): Group[] =>
  VERDICTS.map((key) => ({ key, claims: claims.filter((c) => c.verdict === key) }));

/** A chapter that is not known here comes last; the words will lack its name. */
function byChapter(claims: readonly Claim[]): Group[] {
  const keys = [...new Set([...CHAPTERS, ...claims.map(({ chapter }) => chapter as Group['key'])])];
  const groups = keys.map((key) => ({ key, claims: claims.filter((c) => c.chapter === key) }));
  return groups.filter((group) => group.claims.length > 0);
}

const rank = ({ verdict }: Claim): number => VERDICTS.indexOf(verdict);
const ranked = ({ key, claims }: Group): Group => ({
  key,
  claims: [...claims].sort((a, b) => rank(a) - rank(b)),
});

export function facts({ data, state, controls: { chapter, verdict } }: Given<Chart>) {
  const claims = data.verdicts;
  /** The claims that are chosen. Those of every chapter and verdict are all, and nothing is chosen then. */
  const lit = new Set(
    claims.filter(
      (claim) =>
        (chapter === 'all' || claim.chapter === chapter) && (verdict === 'all' || claim.verdict === verdict),
    ),
  );
  const poster = state === 'poster';
  const groups = {
    all: () => byChapter(claims),
    verdicts: () => byVerdict(claims),
    chapters: () => byChapter(claims).map(ranked),
    poster: () => [],
  };
  return {
    ...{ claims, lit, chapter, verdict, isChosen: chapter !== 'all' || verdict !== 'all' },
    groups: groups[state](),
    /** The claim that stays outside, and the poster's dots. */
    loner: poster ? (claims.find((c) => c.claim === LONER) ?? claims.at(-1)) : undefined,
    spots: poster ? data['poster-dots'] : [],
  };
}
export type Facts = ReturnType<typeof facts>;
