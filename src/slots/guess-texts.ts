import type { Outcome, PageGuess } from '../data/guess.ts';
import type { Content } from '../data/content.ts';
import type { GuessWords, WrittenWords } from '../data/words.ts';
import { countedIn, MONTH } from '../i18n/format-as.ts';
import { guessKeys, type GuessDeclaration } from '../kit/chart/guesses.ts';
import type { Chart } from '../kit/chart/module.ts';
import { hasSlots, type GuessAnswers, type SlotValues } from '../kit/chart/slots.ts';
import { replaceSlots } from '../kit/chart/slot-text.ts';
import { rowsOf } from './chart-rows.ts';
import { fillText, slotValues } from './slots.ts';

/** The sentences that a kind of guess has. */
export const OUTCOMES = { values: ['high', 'low', 'near'], option: ['right', 'wrong'] } as const;

/** The place that decides which sentence is said. */
export function comparedPlace({ declared }: Chart): string {
  const { guess } = declared;
  return guess?.kind === 'values' ? (guess.compared ?? guess.places.at(-1) ?? '') : '';
}

/** What a guess is compared with. @throws a sentence where the chart's `slots.ts` does not say it */
export function answersOf(chart: Chart, words: WrittenWords, content: Pick<Content, 'data'>): GuessAnswers {
  const answers = hasSlots(chart) ? chart.guess?.({ data: rowsOf(chart, content), words }) : undefined;
  if (!answers) throw new Error('its slots.ts exports no `guess`, which says what a guess is compared with');
  return answers;
}

/** Whether the page fills a slot, since only the reader knows what. */
export const isOfReader = (name: string): boolean => /^(guess|apart|times)(-|$)/.test(name);

/** What happened, as slots: `answer` of the place that is compared, `answer-…` of each that is known. */
function answerSlots(chart: Chart, { names, answer }: GuessAnswers): SlotValues {
  if (typeof answer === 'string') return { answer: { value: names[answer] ?? answer } };
  const each = Object.entries(answer).map(([key, value]) => [`answer-${key}`, value]);
  return { ...Object.fromEntries(each), answer: answer[comparedPlace(chart)] } as SlotValues;
}

/**
 * The sentences of comparison, with all filled that is known before anybody guesses: what happened, the chart's own
 * slots at the state that tells it, the ledger's claims.
 * @throws a sentence for a slot that nothing fills
 */
export function outcomeTexts(
  chart: Chart,
  words: WrittenWords,
  content: Content,
): Partial<Record<Outcome, string>> {
  const { guess } = chart.declared;
  if (!guess || !words.guess) return {};
  const known = {
    ...slotValues(chart, content, guess.reveal),
    ...answerSlots(chart, answersOf(chart, words, content)),
  };
  const fillOne = (text: string): string =>
    replaceSlots(text, (name, format) => {
      const slot = `{${name}${format && `:${format}`}}`;
      return isOfReader(name) ? slot : fillText(slot, known, content.claims, words.lang);
    });
  const texts = words.guess as GuessWords;
  return Object.fromEntries(OUTCOMES[guess.kind].map((kind) => [kind, fillOne(texts[kind] ?? '')]));
}

/** What a page needs of a chart's guess but for the sentences of the page itself. @throws like `outcomeTexts` */
export function pageGuess(
  id: string,
  chart: Chart,
  words: WrittenWords,
  content: Content,
): Omit<PageGuess, 'says'> {
  const declared = chart.declared.guess;
  if (!declared) throw new Error(`the chart "${id}" has nothing to guess`);
  const { names, answer } = answersOf(chart, words, content);
  const values = typeof answer === 'string' ? [] : Object.entries(answer);
  const known = values.flatMap(([key, slot]) => (slot ? [[key, Number(slot.value)] as const] : []));
  const { state, reveal } = declared;
  const format = words.guess?.format ?? '';
  return {
    ...{ lang: words.lang, chart: id, state, reveal },
    items: guessKeys(declared).map((key) => ({ key, name: names[key] ?? key })),
    range: rangeOf(declared),
    answer: typeof answer === 'string' ? answer : Object.fromEntries(known),
    compared: comparedPlace(chart),
    near: declared.kind === 'values' ? declared.near : undefined,
    factor: (values.find(([, slot]) => slot?.unit)?.[1]?.unit ?? 1) / countedIn(format),
    isMonth: format === MONTH,
    outcomes: outcomeTexts(chart, words, content),
  };
}

function rangeOf(declared: GuessDeclaration): PageGuess['range'] {
  if (declared.kind === 'option') return undefined;
  const { least, most, step, scale, start } = declared;
  return { least, most, step, start, log: scale === 'log' };
}
