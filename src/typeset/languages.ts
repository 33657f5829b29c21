import { simplified, traditional } from './han.ts';

/** A language as HTML names it. */
export type Tongue = 'en' | 'ja' | 'ko' | 'zh-Hans' | 'zh-Hant';

/** A stretch of a text that is in another language than what is around it. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly lang: Tongue;
}

const LETTER = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}ー`;
const EASTERN = new RegExp(`[${LETTER}]`, 'u');
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;
/** Marks of full width, which belong to the words that they touch; an ideographic space does not. */
const MARK = '\\u3001-\\u303f\\uff01-\\uffef';
/**
 * Words in Chinese, Japanese or Korean, with what belongs to them: Latin letters and figures that touch them
 * (AI大模型, 3.5%), and whatever is between two of their words but Latin ones that stand apart (百模 to 千模).
 */
const EASTERN_RUN = new RegExp(
  String.raw`[A-Za-z\d${MARK}]*[${LETTER}]+(?:(?:[^\p{Script=Latin}${LETTER}]{0,12}|[A-Za-z\d${MARK}][^${LETTER}]{0,60})[${LETTER}]+)*(?:[A-Za-z\d${MARK}%]|[.,](?=\d))*`,
  'gu',
);
/** Words in Latin letters, with the figures and marks between them. */
const LATIN_RUN =
  /[“‘(]?[\p{Script=Latin}\d](?:[\p{Script=Latin}\p{M}\d\s’'“”‘"(),.:;!?&%$€£+\-−–—/…#@°×÷=~*|]*[\p{Script=Latin}\d)”!?.%])?/gu;
const LATIN_WORD = /\p{Script=Latin}[\p{Script=Latin}’'-]+/gu;

/** An address on the web, which is of no language. */
const ADDRESS = /\S*\w[./]\w\S*/gu;

/** So many words in Latin letters a Chinese voice should not read as they come. */
const SENTENCE = 3;
/** A source's title is one, however short. */
const TITLE = 2;
/** One character that only Simplified Chinese has may be a rare one that Big5 forgot. */
const SURE = 2;

/** What a run in Eastern letters is in; where its characters don't say, what is near it does. */
function easternOf(run: string, near: string): Tongue {
  if (HANGUL.test(run)) return 'ko';
  if (KANA.test(run)) return 'ja';
  const [of, over] = [simplified(run), traditional(run)];
  if (of !== over) return of > over ? 'zh-Hans' : 'zh-Hant';
  if (KANA.test(near)) return 'ja';
  return simplified(near) > traditional(near) ? 'zh-Hans' : 'zh-Hant';
}

const matches = (text: string, runs: RegExp): { start: number; run: string }[] =>
  [...text.matchAll(runs)].map(({ 0: run, index }) => ({ start: index, run }));

function inEnglish(text: string, near: string): Run[] {
  return matches(text, EASTERN_RUN).map(({ start, run }) => ({
    ...{ start, end: start + run.length },
    lang: easternOf(run, near),
  }));
}

/** Between marks a Chinese sentence may quote another language. */
const QUOTED = /[^\s，。、；：？！「」『』《》〈〉（）]+/gu;

/** What is Japanese, Korean or in Simplified characters within a text in Traditional ones, or in a language that is
 * written in Han otherwise. */
const otherEastern = (text: string, title: boolean, own: string): Run[] =>
  matches(text, title ? EASTERN_RUN : QUOTED).flatMap(({ start, run }): Run[] => {
    if (!EASTERN.test(run)) return [];
    const lang = easternOf(run, '');
    const sure = lang !== 'zh-Hans' || (simplified(run) >= SURE && !traditional(run));
    // Han alone may be in any of the languages that are written in it.
    const other = own.startsWith('zh') ? lang !== 'zh-Hant' : lang !== own && !lang.startsWith('zh');
    return other && sure ? [{ start, end: start + run.length, lang }] : [];
  });

function inHan(text: string, { title, names, own = 'zh-Hant' }: Around): Run[] {
  const words = title ? TITLE : SENTENCE;
  const eastern = otherEastern(text, title, own);
  const latin = matches(text, LATIN_RUN).flatMap(({ start, run }): Run[] => {
    const end = start + run.length;
    if (eastern.some((other) => start < other.end && other.start < end)) return [];
    const bare = (names ? run.replace(names, ' ') : run).replace(ADDRESS, ' ');
    const found = bare.match(LATIN_WORD) ?? [];
    const reads = found.length >= words && found.some((word) => /\p{Ll}/u.test(word));
    return reads ? [{ start, end, lang: 'en' }] : [];
  });
  return [...eastern, ...latin].sort((a, b) => a.start - b.start);
}

/** Where one thing that is named beside others ends: a source's title, its publisher, its date. */
const APART = /\s·\s/g;

/** What is said of a text that is searched for runs. */
export interface Around {
  /** Whether it stands in words that are written in Han, and not in those of a language in Latin letters. */
  readonly chinese: boolean;
  /** The language that it stands in, as HTML names it; Chinese in Traditional characters unless given. */
  readonly own?: string;
  /** The paragraph that it is in. */
  readonly near: string;
  /** Whether it is the title of something. */
  readonly title: boolean;
  /** Finds names that are longer than they look, which no voice stumbles over more than over others. */
  readonly names: RegExp | undefined;
}

/** The stretches of a text that are in another language than what is around it, in their order. */
export function runsOf(text: string, around: Around): Run[] {
  const { chinese, near } = around;
  if (!chinese && !EASTERN.test(text)) return [];
  const runs: Run[] = [];
  let from = 0;
  for (const end of [...[...text.matchAll(APART)].map(({ index }) => index), text.length]) {
    const part = text.slice(from, end);
    const own = chinese ? inHan(part, around) : inEnglish(part, near);
    for (const { start, end: last, lang } of own) runs.push({ start: from + start, end: from + last, lang });
    from = end;
  }
  return runs;
}
