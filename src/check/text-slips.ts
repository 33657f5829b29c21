/** Texts that differ from what was published as slips do: two that changed places, or two slots of one; another number word. */
import type { Texts } from '../data/files.ts';
import { placeIn, type Placed } from '../data/place.ts';
import { rememberedLast, rememberedOf } from '../data/remember.ts';
import { LANGS, LANGUAGES, type Lang } from '../i18n/lang.ts';
import { SLOT } from '../kit/chart/slot-text.ts';
import { keyedTexts, type KeyedText } from './keyed-texts.ts';
import { CARDINALS } from './numerals.ts';
import { publishedIn, type PublishedTexts } from './published-texts.ts';

/** What is written somewhere, and what was when it was published. */
export interface Change extends Placed {
  readonly was: string;
}
/** Changes that one slip made, in the order in which they stand, and what they look like. */
export interface TextSlip {
  readonly file: string;
  /** What is the same of it in all languages. */
  readonly shared: string;
  readonly changes: readonly [Change, ...Change[]];
  readonly says: string;
}

/** With more texts that are new, a file was written anew. */
const MOST = 60;

/** One of few words, which two entries of the ledger may have got anew. */
const CHOICE = / (?:chapter|kind|verdict)$/;

const partsOf = (...names: readonly string[]): string[] => names.flatMap((name) => name.split(/[/ ]/));
/** The names of a file and of texts in it, as those of any language. */
const sharedKey = (...names: readonly string[]): string =>
  partsOf(...names)
    .map((part) => (LANGS.includes(part as Lang) ? '*' : part))
    .join(' ');
const langOf = (file: string, key: string): Lang | undefined =>
  partsOf(file, key).findLast((part): part is Lang => LANGS.includes(part as Lang));

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

type IsPublished = (key: string, value: string) => boolean;

function exchanges(file: string, fresh: readonly KeyedText[], isPublished: IsPublished): TextSlip[] {
  return fresh.flatMap((a, i) =>
    fresh
      .slice(i + 1)
      .filter((b) => isPublished(a.key, b.value) && isPublished(b.key, a.value))
      .map((b): TextSlip => {
        const says = `“${shortened(a.value)}” and “${shortened(b.value)}”, in line ${b.line}, have changed places since they were published: put them back`;
        const changes = [
          { ...a, was: b.text },
          { ...b, was: a.text },
        ] as const;
        return { file, shared: sharedKey(file, a.key, b.key), changes, says };
      }),
  );
}

/** A part of a text, and where it begins. */
interface Part {
  readonly index: number;
  readonly text: string;
}
const partsIn = (text: string, pattern: RegExp): Part[] =>
  [...text.matchAll(pattern)].map(({ 0: own, index }) => ({ index, text: own }));

/** A text with another part in the place of one. */
const replaced = (text: string, { index, text: own }: Part, by: string): string =>
  text.slice(0, index) + by + text.slice(index + own.length);

const changeOf = (own: KeyedText, { index, text }: Part, was: string): Change => ({
  ...placeIn(own, index),
  ...{ text, was },
});

/** The slots of a text of which two have changed places. */
function turnedSlots(file: string, own: KeyedText, isPublished: IsPublished): TextSlip[] {
  const [slots, inValue] = [own.text, own.value].map((text) => partsIn(text, SLOT));
  return (slots ?? []).flatMap((a, i) =>
    (slots ?? []).slice(i + 1).flatMap((b, j): TextSlip[] => {
      const [first, second] = [inValue?.[i], inValue?.[i + 1 + j]];
      if (!first || !second || a.text === b.text) return [];
      // From the end, so that the first stays where it is.
      const before = replaced(replaced(own.value, second, a.text), first, b.text);
      if (!isPublished(own.key, before)) return [];
      const says = `${a.text} and ${b.text} have changed places since they were published: put them back`;
      const changes = [changeOf(own, a, b.text), changeOf(own, b, a.text)] as const;
      return [{ file, shared: sharedKey(file, own.key), changes, says }];
    }),
  );
}

const ENGLISH = Object.keys(CARDINALS).filter((word) => (CARDINALS[word] ?? 0) <= 20);
const CHINESE = [...'一二兩三四五六七八九十'];
const NUMBER_WORDS = {
  english: { words: ENGLISH, pattern: new RegExp(`(?<![\\w-])(?:${ENGLISH.join('|')})(?![\\w-])`, 'gi') },
  chinese: { words: CHINESE, pattern: new RegExp(`[${CHINESE.join('')}]`, 'g') },
};

/** A number word in the place of another one. */
function otherNumbers(file: string, own: KeyedText, isPublished: IsPublished): TextSlip[] {
  const lang = langOf(file, own.key);
  const grammar = lang && LANGUAGES[lang].grammar;
  if (grammar !== 'english' && grammar !== 'chinese') return [];
  const { words, pattern } = NUMBER_WORDS[grammar];
  const [written, inValue] = [own.text, own.value].map((text) => partsIn(text, pattern));
  return (written ?? []).flatMap((part, i): TextSlip[] => {
    const there = inValue?.[i];
    const isCapital = /^[A-Z]/.test(part.text);
    const others = words.map((word) => (isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word));
    const was = others.find((word) => there && isPublished(own.key, replaced(own.value, there, word)));
    if (was === undefined) return [];
    const says = `“${part.text}” stands where “${was}” was published: write ${was}`;
    return [{ file, shared: sharedKey(file, own.key), changes: [changeOf(own, part, was)], says }];
  });
}

const placeKey = ({ line, column }: Placed): string => `${line}:${column}`;

function slipsIn(file: string, texts: Texts, marks: string): TextSlip[] {
  const isPublished = publishedIn(marks);
  const isFresh = ({ key, value }: KeyedText): boolean => !CHOICE.test(key) && !isPublished(key, value);
  const fresh = keyedTexts(file, texts).filter(isFresh);
  if (fresh.length > MOST) return [];
  const moved = exchanges(file, fresh, isPublished);
  // “Six” and “seven” that changed places are two texts that did, and not two other numbers.
  const places = moved.flatMap(({ changes }) => changes.map(placeKey));
  const stayed = fresh.filter((own) => !places.includes(placeKey(own)));
  return [
    ...moved,
    ...stayed.flatMap((own) => [
      ...turnedSlots(file, own, isPublished),
      ...otherNumbers(file, own, isPublished),
    ]),
  ];
}

const foundIn = rememberedOf((published: PublishedTexts) => {
  const last = rememberedLast<readonly TextSlip[]>();
  return (file: string, texts: Texts): readonly TextSlip[] =>
    last(file, texts[file] ?? '', () => slipsIn(file, texts, published[file] ?? ''));
});

/**
 * The slips of all texts. What all languages have alike is none: nobody makes the same slip twice.
 * @param published the texts as they were published
 */
export function textSlips(texts: Texts, published: PublishedTexts): readonly TextSlip[] {
  const find = foundIn(published);
  const all = Object.keys(published).flatMap((file) => (file in texts ? find(file, texts) : []));
  const alike = Map.groupBy(all, ({ shared }) => shared);
  return all.filter(({ shared }) => (alike.get(shared)?.length ?? 0) < LANGS.length);
}
