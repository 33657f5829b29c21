import { rowsOf } from '../slots/chart-rows.ts';
import { answersOf } from '../slots/guess-texts.ts';
import type { Chart, Charts } from '../kit/chart/module.ts';
import type { Content } from '../data/content.ts';
import type { Lang } from '../i18n/lang.ts';
import type { WrittenWords } from '../data/words.ts';
import { SIZES } from '../picture/sizes.ts';
import type { Mark } from '../picture/mark.ts';
import { cacheSlot } from '../cache/build-cache.ts';

/** The words of a chart's pictures by the weight they are drawn at. */
export interface Drawn {
  readonly light: string;
  readonly heavy: string;
  /** What of it is written on a phone at the first state, as the gallery hangs it. */
  readonly first: { readonly light: string; readonly heavy: string };
  /** What stands beside its picture to be set; none of a chart without controls. */
  readonly settable?: { readonly light: string; readonly heavy: string };
  /** What its guess is asked, called and told, in its picture and beside it; none of a chart without one. */
  readonly guess?: { readonly light: string; readonly heavy: string };
}

/** The words of what a reader may set of a chart: names are heavy, all else is light. */
function settableOf({ declared }: Chart, words: WrittenWords | undefined): Pick<Drawn, 'settable'> {
  const { controls, presets = [] } = declared;
  if (!controls) return {};
  const all = Object.values(controls);
  const write = (labels: readonly string[]): string => labels.map((key) => words?.labels[key] ?? '').join('');
  const beside = all.flatMap((one) => ('options' in one ? Object.values(one.options) : one.unit));
  const light = write([...beside, ...presets.map(({ name }) => name)]);
  const said = Object.values(words?.changed ?? {}).join('');
  return { settable: { light: light + said, heavy: write(all.map(({ name }) => name)) } };
}

/** The words of a guess: the question is heavy, all else beside the picture is light. */
function guessWords(id: string, chart: Chart, content: Content, lang: Lang): Pick<Drawn, 'guess'> {
  const declared = chart.declared.guess;
  const words = content.words[lang].get(id);
  if (!declared || !words?.guess) return {};
  const { question, ...said } = words.guess;
  const texts = { light: Object.values(said).join(''), heavy: question };
  try {
    const { names } = answersOf(chart, words, content);
    texts.light += Object.values(names).join('');
    const guess =
      declared.kind === 'option'
        ? (declared.options[0] ?? '')
        : Object.fromEntries(declared.places.map((key) => [key, declared.start]));
    const data = rowsOf(chart, content);
    for (const state of chart.states) {
      // What is drawn of a guess is written alike at all sizes.
      collect(chart.picture({ data, state, size: SIZES.l, words, id, guess }), texts);
    }
  } catch {
    texts.heavy += Object.values(words.labels).join('');
  }
  return { guess: texts };
}

function collect(m: Mark, into: { light: string; heavy: string }): void {
  if (m.text !== undefined) into[Number(m.attrs['font-weight'] ?? 400) > 450 ? 'heavy' : 'light'] += m.text;
  for (const c of m.children) collect(c, into);
}

/** What one chart writes. */
function wordsOf(id: string, chart: Chart, content: Content, lang: Lang): Drawn {
  const words = content.words[lang].get(id);
  const data = rowsOf(chart, content);
  const slot = cacheSlot(`words/${lang}-${id}.json`, JSON.stringify([words, data]));
  const cached = slot.read();
  if (cached) return JSON.parse(cached) as Drawn;
  const drawn = { light: '', heavy: '', first: { light: '', heavy: '' } };
  try {
    for (const size of Object.values(SIZES))
      for (const state of chart.states)
        if (words) collect(chart.picture({ data, state, size, words, id }), drawn);
    const [state] = chart.states;
    if (words && state) collect(chart.picture({ data, state, size: SIZES.s, words, id }), drawn.first);
  } catch {
    const all = Object.values(words?.labels ?? {}).join('');
    return { light: all, heavy: all, first: { light: all, heavy: all } };
  }
  slot.write(JSON.stringify(drawn));
  return drawn;
}

/**
 * What every chart writes in a language that is written in Han, over all its states and sizes: its words file says more than it
 * draws, and not at which weight. A chart that can't be drawn yet writes all its labels, at both.
 */
export const drawnWords = (charts: Charts, content: Content, lang: Lang): Record<string, Drawn> =>
  Object.fromEntries(
    Object.entries(charts).map(([id, chart]) => {
      const settable = settableOf(chart, content.words[lang].get(id));
      return [
        id,
        { ...wordsOf(id, chart, content, lang), ...settable, ...guessWords(id, chart, content, lang) },
      ];
    }),
  );
