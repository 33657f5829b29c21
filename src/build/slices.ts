/** A part of a face that a browser fetches only when a page shows one of its characters. */
export interface Slice {
  readonly name: string;
  /** Its characters, in the order of their code points. */
  readonly chars: string;
}

/** Text by where a reader meets it. */
export interface Parts {
  /** Chinese on English pages, so that they load no more than that. */
  readonly title: string;
  /** On every Chinese page. */
  readonly base: string;
  /** By chapter. */
  readonly chapters: Readonly<Record<string, string>>;
  /** Hidden until a reader asks for it. */
  readonly notes: string;
  /** Whatever else an editor wrote: not fetched while the styles use the face where we think they do. */
  readonly spare: string;
}

/** Set in a Chinese face though Latin faces have some of them: the dash and the dots fill their em. */
const FULL = /[\p{Script=Han}\p{Script=Bopomofo}\u2014\u2026\u2027\u3000-\u303f\u30fb\uff00-\uffef]/u;
/** Control characters and most spaces need no glyph. Korean is the system's: Noto TC has a few syllables only. */
const DRAWN = /(?!\p{Script=Hangul})[\p{L}\p{M}\p{N}\p{P}\p{S}\u3000\u00a0]/u;

const drawn = (text: string): Set<string> => new Set([...text].filter((char) => DRAWN.test(char)));
const subset = (chars: ReadonlySet<string>, keep: (char: string) => boolean): Set<string> =>
  new Set([...chars].filter(keep));
const inOrder = (chars: Iterable<string>): string =>
  [...chars].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');

/**
 * Sorts the characters of a Chinese face into slices: each into one, the first that needs it. What
 * two chapters share goes to the base.
 * @param latin what the Latin faces can draw
 */
export function slices(parts: Parts, latin: ReadonlySet<string>): Slice[] {
  const chinese = (text: string) => subset(drawn(text), (char) => FULL.test(char) || !latin.has(char));
  const chapters = Object.entries(parts.chapters).map(([name, text]) => ({ name, chars: chinese(text) }));
  const shared = chapters.flatMap((a, i) =>
    chapters.slice(i + 1).flatMap((b) => [...a.chars.intersection(b.chars)]),
  );
  const taken = new Set<string>();
  return [
    { name: 'title', chars: subset(drawn(parts.title), (char) => !latin.has(char)) },
    { name: 'base', chars: chinese(parts.base).union(new Set(shared)) },
    ...chapters,
    { name: 'notes', chars: chinese(parts.notes) },
    { name: 'spare', chars: chinese(parts.spare) },
  ].flatMap(({ name, chars }) => {
    const own = chars.difference(taken);
    for (const char of own) taken.add(char);
    return own.size ? [{ name, chars: inOrder(own) }] : [];
  });
}

/** What the Latin faces are cut to: all that keys type, and whatever else occurs and they have. */
export function latinChars(texts: readonly string[], latin: ReadonlySet<string>): string {
  const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));
  const typed = [...ascii, ...'–—’‘“”…·×÷−é°↑↓½¼öü\u00a0'];
  return inOrder(subset(drawn(texts.join('')).union(new Set(typed)), (char) => latin.has(char)));
}
