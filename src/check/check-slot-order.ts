// Over 150 lines: what tells that two slots changed places is one comparison, of their order, their kinds and the other texts.
import type { Content } from '../data/content.ts';
import { placeIn } from '../data/place.ts';
import type { Problem } from '../data/problem.ts';
import type { YamlScalar } from '../data/yaml-scalars.ts';
import { DEFAULT_LANG, LANGUAGES, otherLangs, type Lang } from '../i18n/lang.ts';
import { SLOT } from '../kit/chart/slot-text.ts';

/** What a slot counts, by what stands behind it in either language; none where it can’t be told. */
const KINDS: readonly (readonly [kind: string, behind: RegExp])[] = [
  // Of several that share one mark each is a percentage: 50, 35 and 15%.
  ['%', /^(?:(?:, | and | to |–|、|和|到)\{[^{}]*\})* ?(?:%|percent\b)/],
  ['days', /^ (?:more )?days?\b|^天/],
  ['hours', /^ hours?\b|^小時/],
  ['months', /^ months?\b|^個月/],
  ['years', /^ years?\b|^年(?![前代後初底])/],
  ['times', /^ times\b|^倍/],
  ['chips', /^ chips\b|^顆/],
  ['batches', /^ batches\b|^批/],
  ['sheets', /^ sheets\b|^張/],
];
/** What large numbers are counted in, which the two languages do otherwise. */
const LARGE = /^ ?(?:million|billion|trillion)\b|^[萬億兆]+/;

/** “8 of the top 10”, “‘boiled’ for 開”, “28 in the place of 26”, “3／5”: Chinese names the second first. */
const TURNED =
  /^”?(?: [a-z]+){0,2}(?: of the [a-z]+)? (?:of|out of|instead of|in the place of|on|from|for|after)(?: (?:the|these|a|top|its|their))* ?“?(?:US)?\$?$|^[／/]$/;

interface Placed {
  readonly name: string;
  readonly index: number;
  readonly kind: string | undefined;
  /** What it stands beside, which says where else it is at home. */
  readonly beside: string;
}

/** The slots of a text in the order in which Chinese would name them; those that stand twice are left out. */
function slotsOf(text: string, lang: Lang): Placed[] {
  const found = [...text.matchAll(SLOT)].map(({ 0: slot, 1: name = '', 2: format = '', index }) => {
    const behind = text
      .slice(index + slot.length)
      .replace(/\s+/g, ' ')
      .replace(LARGE, '');
    return {
      ...{ name: name === 'claim' ? `claim:${format}` : name, index, end: index + slot.length },
      kind: /% to $/.test(text.slice(0, index))
        ? undefined
        : KINDS.find(([, pattern]) => pattern.test(behind))?.[0],
      beside: (LANGUAGES[lang].space ? /^\W*\w*/ : /^.?/u).exec(behind)?.[0] ?? '',
    };
  });
  for (let i = 0; i + 1 < found.length; i++) {
    const [a, b] = [found[i], found[i + 1]];
    if (!a || !b) continue;
    if (!TURNED.test(text.slice(a.end, b.index).replace(/\s+/g, ' '))) continue;
    [found[i], found[i + 1]] = [b, a];
    i++;
  }
  return found.filter(({ name }) => found.filter((other) => other.name === name).length === 1);
}

/** A text of a chart's words, and the same in another language. */
interface Twin {
  readonly lang: Lang;
  readonly scalar: YamlScalar;
  readonly slots: readonly Placed[];
}

/** How many other texts of a chart have a slot beside the same words. */
const borneOut = (own: Twin, names: readonly string[], all: readonly Twin[]): number =>
  all.filter(
    (other) =>
      other !== own &&
      other.lang === own.lang &&
      other.slots.some(
        (slot) =>
          names.includes(slot.name) &&
          own.slots.some((one) => one.name === slot.name && one.beside === slot.beside),
      ),
  ).length;

/** The first two slots that a text has the other way round than its twin, where what they count does not tell them apart. */
function exchanged(a: Twin, b: Twin): readonly [Placed, Placed] | undefined {
  const shared = a.slots.filter(({ name }) => b.slots.some((other) => other.name === name));
  const there = (name: string): number => b.slots.findIndex((slot) => slot.name === name);
  const kindThere = (name: string) => b.slots[there(name)]?.kind;
  for (const [i, first] of shared.entries())
    for (const second of shared.slice(i + 1)) {
      if (there(first.name) < there(second.name)) continue;
      // One that is a percentage in both languages is no other that is none in either.
      const [mine, theirs] = [kindThere(first.name), kindThere(second.name)];
      const isReported =
        (first.kind !== undefined && first.kind === mine && ![second.kind, theirs].includes(mine)) ||
        (second.kind !== undefined && second.kind === theirs && ![first.kind, mine].includes(theirs));
      if (!isReported) return [first, second];
    }
  return undefined;
}

/** Slots that count something else in the two languages: days here, and hours there. */
function otherKind(a: Twin, b: Twin): readonly [Placed, Placed] | undefined {
  for (const one of b.slots) {
    const own = a.slots.find(({ name }) => name === one.name);
    if (own?.kind !== undefined && one.kind !== undefined && own.kind !== one.kind) return [own, one];
  }
  return undefined;
}

/** The texts of one chart's words that all languages have, in pairs. */
function twinsIn(id: string, content: Content): { pairs: (readonly [Twin, Twin])[]; all: Twin[] } {
  const of = (lang: Lang): Map<string, Twin> => {
    const file = `content/${lang}/charts/${id}.yaml`;
    const own = content.yamlScalarsOf(file).filter(({ text }) => text.includes('{'));
    return new Map(
      own.map((scalar) => [scalar.path.join('/'), { lang, scalar, slots: slotsOf(scalar.text, lang) }]),
    );
  };
  const originals = of(DEFAULT_LANG);
  const all = [...originals.values()];
  const pairs = otherLangs(DEFAULT_LANG).flatMap((lang) => {
    const own = of(lang);
    all.push(...own.values());
    return [...own].flatMap(([path, twin]) => {
      const original = originals.get(path);
      return original ? [[original, twin] as const] : [];
    });
  });
  return { pairs, all };
}

/**
 * Two slots of one text that changed places, and slots that count something else in another language: each is filled, and the
 * sentence is untrue. Told in the text that others of the same chart bear out less, or in the translation.
 */
export const slotOrderProblems = (id: string, content: Content): Problem[] => {
  const { pairs, all } = twinsIn(id, content);
  return pairs.flatMap(([a, b]): Problem[] => {
    const turned = exchanged(b, a);
    const odd = turned ?? otherKind(b, a);
    if (!odd) return [];
    const names = odd.map(({ name }) => name);
    const isOriginal = borneOut(a, names, all) < borneOut(b, names, all);
    const [own, other] = isOriginal ? [a, b] : [b, a];
    const [first, second] = own.slots.filter(({ name }) => names.includes(name));
    if (!first) return [];
    const { file, line, column } = other.scalar;
    const message = turned
      ? `has {${first.name}} before {${second?.name}}, and ${file}:${line}:${column} the other way round: were they exchanged? If not, name them in the same order.`
      : `counts {${first.name}} in ${first.kind}, and ${file}:${line}:${column} in something else: write the same unit.`;
    return [
      {
        ...{ file: own.scalar.file, ...placeIn(own.scalar, first.index) },
        ...{ rule: turned ? 'slot-order' : 'slot-unit', message },
      },
    ];
  });
};
