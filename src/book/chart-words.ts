import { raw } from '../data/load.ts';
import { ContentError } from '../data/problem.ts';
import type { Words, WrittenWords } from '../data/words.ts';
import { byLang, type Lang } from '../i18n/lang.ts';
import { charts } from './book.ts';
import { fillWords } from '../slots/fill-words.ts';
import { fillClaims } from '../slots/slots.ts';

const filled = fillWords(raw, charts);
if (filled.problems.length) throw new ContentError(filled.problems);

type InLanguages<T> = Readonly<Record<Lang, ReadonlyMap<string, T>>>;
const ofCharts = <T>(take: (words: WrittenWords) => T): InLanguages<T> => {
  const inLang = (lang: Lang) => new Map([...filled.words[lang]].map(([id, words]) => [id, take(words)]));
  return byLang(inLang);
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

/**
 * The texts that a browser fills anew when a reader sets something: slots for the chart's values are still in them,
 * those for the ledger's are filled.
 */
export function settableTexts(lang: Lang, id: string) {
  const words = raw.words[lang].get(id);
  if (!words) throw new Error(`the chart "${id}" has no words in content/${lang}/charts`);
  const { title, unit, states, changed } = words;
  const claims = (text: string): string => fillClaims(text, raw.claims, lang);
  const texts = Object.entries(states).map(([state, says]) => [
    state,
    { title: claims(says.title), sentence: claims(says.sentence) },
  ]);
  return {
    title: claims(title),
    unit: claims(unit),
    states: Object.fromEntries(texts) as Words['states'],
    changed,
  };
}

/** The labels of every chart's playground, which only the page that has it is sent; their slots are filled there. */
export const playgroundWords = ofCharts(({ playground }) => playground);
