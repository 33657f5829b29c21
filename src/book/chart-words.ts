import { raw } from '../data/load.ts';
import { ContentError } from '../data/problem.ts';
import type { Values } from '../data/settable.ts';
import type { Words, WrittenWords } from '../data/words.ts';
import { byLang, type Lang } from '../i18n/lang.ts';
import type { Controls } from '../kit/chart/controls.ts';
import { charts } from './book.ts';
import { fillWords } from '../slots/fill-words.ts';
import { fillClaims, slotNames, slotValues } from '../slots/slots.ts';

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
export const chartWords = ofCharts(({ lang, han, title, unit, labels, states }): Words => ({
  han,
  lang,
  title,
  unit,
  labels,
  states,
}));

/** Each control at either end or at each option, the others at their defaults. */
const extremes = (controls: Controls): Values[] =>
  Object.entries(controls).flatMap(([key, control]) =>
    ('options' in control ? Object.keys(control.options) : [control.least, control.most]).map((value) => ({
      [key]: value,
    })),
  );

/**
 * Whether what a chart says of a state follows what is set; where it does not, pages have the words already.
 * `tests/controls.test.ts` holds that at whatever else is set.
 */
export function follows(id: string, state: string): boolean {
  const chart = charts[id];
  if (!chart) return false;
  const texts = Object.values(raw.words).map((words) => words.get(id)?.states[state]);
  const used = new Set(texts.flatMap((text) => slotNames(`${text?.title} ${text?.sentence}`)));
  const values = (set: Values): string =>
    JSON.stringify(
      Object.entries(slotValues(chart, raw, state, set) ?? {})
        .filter(([name]) => used.has(name))
        .map(([name, one]) => [name, one?.value]),
    );
  const before = values({});
  return extremes(chart.declared.controls ?? {}).some((set) => values(set) !== before);
}

/**
 * The texts that a browser fills anew when a reader sets something: slots for the chart's values are still in them,
 * those for the ledger's are filled. States of which the same is said whatever is set are left out.
 */
export function settableTexts(lang: Lang, id: string) {
  const words = raw.words[lang].get(id);
  if (!words) throw new Error(`the chart "${id}" has no words in content/${lang}/charts`);
  const { title, unit, states, changed } = words;
  const claims = (text: string): string => fillClaims(text, raw.claims, lang);
  const settable = Object.entries(states).filter(([state]) => follows(id, state));
  const texts = settable.map(([state, says]) => [
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

/** What every chart tells of marks that show derived values; their slots are filled where a reader points at one. */
export const chartTips = ofCharts(({ tips }) => tips);

/** The labels of every chart's playground, which only the page that has it is sent; their slots are filled there. */
export const playgroundWords = ofCharts(({ playground }) => playground);

/** How each language counts the units of a chart's controls, by the unit's label. */
export const unitFactors = ofCharts(({ factors = {} }) => factors);
