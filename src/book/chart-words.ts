import { raw } from '../data/load.ts';
import { ContentError } from '../data/problem.ts';
import type { Words, WrittenWords } from '../data/words.ts';
import type { Lang } from '../i18n/lang.ts';
import { charts } from './book.ts';
import { fillWords } from '../slots/fill-words.ts';

const filled = fillWords(raw, charts);
if (filled.problems.length) throw new ContentError(filled.problems);

type InLanguages<T> = Readonly<Record<Lang, ReadonlyMap<string, T>>>;
const ofCharts = <T>(take: (words: WrittenWords) => T): InLanguages<T> => {
  const inLang = (lang: Lang) => new Map([...filled.words[lang]].map(([id, words]) => [id, take(words)]));
  return { en: inLang('en'), 'zh-hant': inLang('zh-hant') };
};

/**
 * The words of every chart by language and id, their slots filled: what pages, pictures, feeds and
 * embeds are given. Nobody else has words to show, so that no reader ever meets a slot.
 */
export const chartWords = ofCharts(({ lang, title, unit, labels, states }): Words => ({
  lang,
  title,
  unit,
  labels,
  states,
}));

/** The labels of every chart's playground, which only the page that has it is sent; their slots are filled there. */
export const playgroundWords = ofCharts(({ playground }) => playground);
