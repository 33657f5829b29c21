/** The Chinese faces: for reading and headings, for charts and furniture, and its bold. */
export type FaceName = 'serif' | 'sans' | 'bold';

/** A part of a face that a browser fetches only when a page shows one of its characters. */
export interface Slice {
  readonly name: string;
  /** Its characters, in the order of their code points. */
  readonly chars: string;
}

/** Text by where a reader meets it. */
export interface Parts {
  /** Chinese on pages of languages that are not written in Han, so that they load no more than that. */
  readonly title: string;
  /** On every page that is written in Han. */
  readonly base: string;
  /** By chapter. */
  readonly chapters: Readonly<Record<string, string>>;
  /**
   * By pages that take nothing of the base, and by what of such a page shows together: `lost.heading`, `lost.list`;
   * of several pages together by what their names begin with, before their own: `charts/`, `charts/hole`. What they
   * say is in the rest as well.
   */
  readonly alone?: Readonly<Record<string, string>>;
  /** Hidden until a reader asks for it, and whatever else an editor wrote. */
  readonly rest: string;
}

/** What several languages write in one face, as one: a browser takes of it what its page shows. */
export function mergedParts(all: readonly Parts[]): Parts {
  const joined = (texts: readonly string[]): string => texts.join('\n');
  const named = (records: readonly Readonly<Record<string, string>>[]): Record<string, string> => {
    const names = new Set(records.flatMap((record) => Object.keys(record)));
    const of = (name: string): string => joined(records.map((record) => record[name] ?? ''));
    return Object.fromEntries([...names].map((name) => [name, of(name)]));
  };
  return {
    title: joined(all.map(({ title }) => title)),
    base: joined(all.map(({ base }) => base)),
    rest: joined(all.map(({ rest }) => rest)),
    chapters: named(all.map(({ chapters }) => chapters)),
    alone: named(all.map(({ alone = {} }) => alone)),
  };
}

/** In so many chapters a character is common, and comes with the first of them. */
const COMMON = 3;

/** Set in a Chinese face though Latin faces have some of them: the dash and the dots fill their em. */
export const FULL = /[\p{Script=Han}\p{Script=Bopomofo}\u2014\u2026\u2027\u3000-\u303f\u30fb\uff00-\uffef]/u;
/** Control characters and most spaces need no glyph. Korean is the system's: Noto TC has a few syllables only. */
const DRAWN = /(?!\p{Script=Hangul})[\p{L}\p{M}\p{N}\p{P}\p{S}\u3000\u00a0]/u;

/** A slice while it is sorted out. */
interface Chars {
  readonly name: string;
  readonly chars: ReadonlySet<string>;
}

const drawn = (text: string): Set<string> => new Set([...text].filter((char) => DRAWN.test(char)));
const subset = (chars: ReadonlySet<string>, keep: (char: string) => boolean): Set<string> =>
  new Set([...chars].filter(keep));
const inOrder = (chars: Iterable<string>): string =>
  [...chars].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');

/** The page, or the beginning of several pages' names, that a slice is of. */
const pageOf = (slice: string): string => slice.split('.')[0] ?? '';

/** Whether a slice is a page's own: its only one, one of several by what shows together, or one of its kind. */
export const isOf = (page: string, slice: string): boolean => {
  const of = pageOf(slice);
  return of === page || (of.endsWith('/') && page.startsWith(of));
};

/** The pages that have slices that stand alone. */
export const alonePages = ({ alone = {} }: Parts): string[] =>
  [...new Set(Object.keys(alone).map(pageOf))].filter((page) => !page.endsWith('/'));

/** Of slices by the page and the part of it, each without what the page has in one before. */
const inTurn = (all: readonly Chars[]): Chars[] =>
  all.map(({ name, chars }, i) => {
    const before = all.slice(0, i).filter((one) => isOf(pageOf(name), one.name));
    return { name, chars: before.reduce((left, one) => left.difference(one.chars), chars) };
  });

/**
 * Sorts the characters of a Chinese face into slices: `title` and `base` for all pages, one for each
 * chapter with what it needs beyond them, those of pages that stand alone, and `rest` with all that the base lacks.
 * A page takes its own slices, and of the base and the rest what those have not; pages may overlap, since none has
 * the slices of two.
 * @param latin what the Latin faces can draw
 */
export function slices(parts: Parts, latin: ReadonlySet<string>): Slice[] {
  const chinese = (text: string) => subset(drawn(text), (char) => FULL.test(char) || !latin.has(char));
  const named = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([name, text]) => ({ name, chars: chinese(text) }));
  const chapters = named(parts.chapters);
  const every = chapters.reduce((all, { chars }) => all.union(chars), chinese(parts.rest));
  const common = subset(every, (char) => chapters.filter(({ chars }) => chars.has(char)).length >= COMMON);
  const title = subset(drawn(parts.title), (char) => !latin.has(char));
  const base = chinese(parts.base).union(common).difference(title);
  const beyond = [...chapters, { name: 'rest', chars: every }].map(({ name, chars }) => ({
    name,
    chars: chars.difference(base).difference(title),
  }));
  return [
    { name: 'title', chars: title },
    { name: 'base', chars: base },
    ...beyond.slice(0, -1),
    ...inTurn(named(parts.alone ?? {}).map(({ name, chars }) => ({ name, chars: chars.difference(title) }))),
    ...beyond.slice(-1),
  ].flatMap(({ name, chars }) => (chars.size ? [{ name, chars: inOrder(chars) }] : []));
}

/** What the Latin faces are cut to: all that keys type, and whatever else occurs and they have. */
export function latinChars(texts: readonly string[], latin: ReadonlySet<string>): string {
  const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));
  const typed = [...ascii, ...'–—’‘“”…·×÷−é°↑↓½¼öü\u00a0'];
  return inOrder(subset(drawn(texts.join('')).union(new Set(typed)), (char) => latin.has(char)));
}
