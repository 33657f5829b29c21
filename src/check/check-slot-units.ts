import type { Content } from '../data/content.ts';
import { placeIn } from '../data/place.ts';
import type { Problem } from '../data/problem.ts';
import type { YamlScalar } from '../data/yaml-scalars.ts';
import { countedIn, UNITS as FORMATS } from '../i18n/format-as.ts';
import { formatClaim } from '../i18n/format.ts';
import { LANGUAGES, type Lang } from '../i18n/lang.ts';
import type { Chart } from '../kit/chart/module.ts';
import { SLOT } from '../kit/chart/slot-text.ts';
import { slotValues } from '../slots/slots.ts';
import { countingWord, powerOf, WORD } from './counting-words.ts';

const BEHIND = new RegExp(`^[ -]?(${WORD}|%|percent\\b)`);
const ANY = new RegExp(WORD, 'g');
const AT_END = new RegExp(`(?:${WORD})$`);

/** The state whose values fill a text: its own, or, above all states, the first. */
function stateOf({ path }: YamlScalar, chart: Chart): string | undefined {
  const [first, state, part] = path;
  if (first === 'states' && (part === 'title' || part === 'sentence')) return String(state);
  return first === 'title' || first === 'unit' ? chart.states[0] : undefined;
}

/** Why a word can't stand behind a slot, if it can't. */
function faultOf(
  [slot, name = '', format = '']: RegExpExecArray,
  word: string,
  scalar: YamlScalar,
  chart: Chart,
  content: Content,
  lang: Lang,
): string | undefined {
  const power = powerOf(word);
  if (name === 'claim') {
    const claim = content.claims.get(format);
    const printed = claim ? formatClaim(claim, lang) : '';
    return AT_END.test(printed) && power > 1
      ? `“${slot}” prints “${printed}”, so that “${word}” behind it makes it another number: take the word away.`
      : undefined;
  }
  const counted = countedIn(format);
  if (counted !== 1)
    return counted === power
      ? undefined
      : `“${slot}” is not counted in what stands behind it, “${word}”: write the word of the one or the other.`;
  const state = stateOf(scalar, chart);
  const value = state === undefined ? undefined : slotValues(chart, content, state)?.[name];
  const [n, unit = 1] = [value?.value, value?.unit];
  return power > 1 && typeof n === 'number' && Math.abs(n * unit) >= power
    ? `“${slot}” prints all of the number, so that “${word}” behind it makes it another one: write {${[name, `${word} ${format}`.trim()].join(':')}}${word}, or take the word away.`
    : undefined;
}

/** A guess that a reader makes in billions, and whose sentences print it whole. */
function guessProblems(id: string, content: Content, lang: Lang): Problem[] {
  const { guess } = content.words[lang].get(id) ?? {};
  const word = countingWord(guess?.unit ?? '');
  if (!guess || word === undefined || !FORMATS.includes(word)) return [];
  if (countedIn(guess.format ?? '') === powerOf(word)) return [];
  const file = `content/${lang}/charts/${id}.yaml`;
  const place = content.valueAt(file, ['guess', guess.format === undefined ? 'unit' : 'format']);
  const message = `the unit of the guess begins with “${word}”, and its numbers are not counted in that: write format: ${word} beside it.`;
  return [{ file, ...place, rule: 'slot-unit', message }];
}

/**
 * A slot that is counted in billions, which no word says. Chinese says it behind every number; English of several,
 * once in the text: “20 billion each for Google, 10 for Oracle”.
 */
function uncountedProblem(scalar: YamlScalar, lang: Lang): Problem[] {
  const { text } = scalar;
  const isChinese = LANGUAGES[lang].grammar === 'chinese';
  const counted = [...text.matchAll(SLOT)].filter(
    ([, name, format = '']) => name !== 'claim' && countedIn(format) > 1,
  );
  const said = [...text.replace(SLOT, ' ').matchAll(ANY)].map(([word]) => powerOf(word));
  const lost = counted.find(([slot, , format = ''], i) => {
    const behind = text.slice((counted[i]?.index ?? 0) + slot.length);
    // Another word there is told of by itself.
    if (BEHIND.test(behind)) return false;
    return isChinese || !said.includes(countedIn(format));
  });
  if (!lost) return [];
  const message = `“${lost[0]}” is counted in what no word behind it says: write “${lost[2]?.split(' ')[0]}” there.`;
  return [{ file: scalar.file, ...placeIn(scalar, lost.index), rule: 'slot-unit', message }];
}

/** Slots of a chart's words that are counted in something else than the word that stands behind them. */
export const slotUnitProblems = (id: string, chart: Chart, content: Content, lang: Lang): Problem[] => [
  ...guessProblems(id, content, lang),
  ...content.yamlScalarsOf(`content/${lang}/charts/${id}.yaml`).flatMap((scalar) => [
    ...uncountedProblem(scalar, lang),
    ...[...scalar.text.matchAll(SLOT)].flatMap((slot): Problem[] => {
      const word = BEHIND.exec(scalar.text.slice(slot.index + slot[0].length))?.[1];
      const message = word && faultOf(slot, word, scalar, chart, content, lang);
      return message
        ? [{ file: scalar.file, ...placeIn(scalar, slot.index), rule: 'slot-unit', message }]
        : [];
    }),
  ]),
];
