import type { Content } from '../data/content.ts';
import { placeIn } from '../data/place.ts';
import { isBlank, type Problem } from '../data/problem.ts';
import type { YamlScalar } from '../data/yaml-scalars.ts';
import { DEFAULT_LANG, otherLangs, type Lang } from '../i18n/lang.ts';
import { englishName } from '../i18n/tags.ts';
import type { Charts } from '../kit/chart/module.ts';
import { itemsOf, without, type Item } from './calendar-numbers.ts';
import { bareNumbers } from './check-slots.ts';
import { countIn, withoutSlots } from './named-numbers.ts';

/** A text of a chart's words. */
interface Worded {
  readonly lang: Lang;
  readonly scalar: YamlScalar;
}

/** What an axis says at a place of its scale is counted in each language's own powers. */
const TICK = /^tick-/;
const isTick = ({ path }: YamlScalar): boolean => TICK.test(String(path.at(-1)));

/** What a chart says and is drawn from, by which is told who of two is right. */
interface Around {
  /** Its words in all languages. */
  readonly words: readonly string[];
  readonly data: readonly string[];
  /** Whether a table of the chart or its description is missing or empty, with what it would bear out. */
  readonly lacksData: boolean;
  /** All that the essay says. */
  readonly all: readonly string[];
}

/** How often the chart's other words have an item, and its data. */
function support({ scalar }: Worded, item: Item, { words, data }: Around, names: readonly string[]): number {
  const count = (texts: readonly string[]): number =>
    texts.reduce((n, text) => n + itemsOf(text, names).filter(({ key }) => key === item.key).length, 0);
  const isInData = item.kind !== 'month' && data.some((text) => text.includes(item.words));
  return count(words) - count([scalar.text]) + Number(isInData);
}

/** An item with what stands around it: `ust 2023,`, `2023年8月`. */
const around = ({ start, words }: Item, { text }: YamlScalar): string =>
  /[\p{Script=Latin} ]/u.test(text[start - 1] ?? '')
    ? text.slice(Math.max(0, start - 5), start + words.length + 1)
    : text.slice(start, start + words.length + 3);

/** Whether anything else says an item as it stands here. */
const isSaidElsewhere = ({ scalar }: Worded, item: Item, { all }: Around): boolean =>
  countIn(all, around(item, scalar)) > 1;

/** Whether one item is borne out better than another: as it stands, or else by the chart's words and data. */
function isBetter(
  [one, a]: readonly [Worded, Item],
  [two, b]: readonly [Worded, Item],
  near: Around,
  names: readonly string[],
): boolean {
  const [here, there] = [isSaidElsewhere(one, a, near), isSaidElsewhere(two, b, near)];
  return here === there ? support(one, a, near, names) > support(two, b, near, names) : here;
}

const problemOf = ({ scalar }: Worded, { words, start }: Item, { scalar: there, lang }: Worded): Problem => ({
  ...{ file: scalar.file, ...placeIn(scalar, start), rule: 'number-twins' },
  message: `“${words}” in ${scalar.path.join('.')} is not in the ${englishName(lang)}, at ${there.file}:${there.line}:${there.column}: one number, one truth.`,
  misses: { in: 'content/names.', name: words },
});

/** What is told of one text and the same in another language. */
function pairProblems(own: Worded, original: Worded, near: Around, names: readonly string[]): Problem[] {
  // Of a number that is no year something else is told.
  const isReported = ({ scalar: { text }, lang }: Worded): boolean =>
    bareNumbers(text, names, lang).length > 0;
  if (isReported(own) || isReported(original)) return [];
  const [here, there] = [own, original].map(({ scalar }) => itemsOf(withoutSlots(scalar), names));
  const of = (all: readonly Item[] = [], kind: Item['kind']): Item[] =>
    all.filter((one) => one.kind === kind);
  return (['year', 'month', 'name'] as const).flatMap((kind) => {
    const [mine, theirs] = [
      without(of(here, kind), of(there, kind)),
      without(of(there, kind), of(here, kind)),
    ];
    return Array.from({ length: Math.max(mine.length, theirs.length) }, (_, i): Problem[] => {
      const [a, b] = [mine[i], theirs[i]];
      if (a && b)
        return isBetter([own, a], [original, b], near, names)
          ? [problemOf(original, b, own)]
          : [problemOf(own, a, original)];
      // A language may leave out what was said before, but not say what stands nowhere else.
      const [alone, item, other] = a ? [own, a, original] : [original, b as Item, own];
      const isElsewhere = [here, there].flat().filter((one) => one?.key === item.key).length > 1;
      const isFree =
        kind !== 'year' || near.lacksData || isElsewhere || support(alone, item, near, names) > 0;
      return isFree ? [] : [problemOf(alone, item, other)];
    }).flat();
  });
}

/**
 * Years, months and names with digits in a chart's words of which another language has others. What a slot prints is the
 * same by itself; a year is written by hand.
 * @param names proper names, the longest first
 */
export const chartTwinProblems = (content: Content, charts: Charts, names: readonly string[]): Problem[] =>
  Object.entries(charts).flatMap(([id, { data }]) => {
    const fileOf = (lang: Lang): string => `content/${lang}/charts/${id}.yaml`;
    const scalarsOf = (lang: Lang) => content.yamlScalarsOf(fileOf(lang)).filter((one) => !isTick(one));
    const originals = new Map(scalarsOf(DEFAULT_LANG).map((scalar) => [scalar.path.join('/'), scalar]));
    const near: Around = {
      all: Object.values(content.texts),
      words: [DEFAULT_LANG, ...otherLangs(DEFAULT_LANG)].map((lang) => content.texts[fileOf(lang)] ?? ''),
      lacksData: data.some((set) =>
        ['csv', 'yaml'].some((end) => isBlank(content.texts[`content/data/${set}.${end}`] ?? '')),
      ),
      data: data.flatMap((set) =>
        ['csv', 'yaml'].map((end) => content.texts[`content/data/${set}.${end}`] ?? ''),
      ),
    };
    return otherLangs(DEFAULT_LANG).flatMap((lang) =>
      scalarsOf(lang).flatMap((scalar) => {
        const original = originals.get(scalar.path.join('/'));
        return original
          ? pairProblems({ lang, scalar }, { lang: DEFAULT_LANG, scalar: original }, near, names)
          : [];
      }),
    );
  });
