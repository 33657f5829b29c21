import type { Labels } from '../kit/chart/labels.ts';
import type { Content } from '../data/content.ts';
import { nearest, type Problem } from '../data/problem.ts';
import type { WrittenWords } from '../data/words.ts';
import { slotsOf } from '../i18n/fill.ts';
import type { Lang } from '../i18n/lang.ts';
import { bareNumbers } from './check-slots.ts';
import { compared } from './names.ts';
import { quantities } from './quantities.ts';

/** Slots as an editor writes them, whether or not a language may leave them out: `{name}, {metres}`. */
export const bracedSlots = (slots: readonly string[]): string =>
  slots.map((slot) => `{${slot.replace('?', '')}}`).join(', ');

type Part = 'labels' | 'tips' | 'playground';
/** What a text of a part is called. */
const NOUNS = { labels: 'label', tips: 'tip', playground: 'label' } as const;

/** What is wrong with the slots of one label. @param called such as `the label "far"` */
function slotMistakes(called: string, text: string, slots: readonly string[]): string[] {
  const known = slots.map((slot) => slot.replace('?', ''));
  const used = slotsOf(text);
  const filled = known.length ? `it fills ${bracedSlots(slots)}` : 'it fills none';
  const { pairs, missing, extra } = compared(known, [...used]);
  const lacking = missing.filter((name) => slots.includes(name));
  return [
    ...[...pairs.map(([, name]) => name), ...extra].map(
      (name) =>
        `${called} has a slot {${name}} that the chart does not fill; ${filled}.${nearest(name, known)}`,
    ),
    ...lacking.map((name) => `${called} lacks the slot {${name}}, which the chart fills.`),
  ];
}

/** What an axis says at a place of its scale, which no data move: `tick-9` at 10 to the power of 9. */
const TICK = /^tick-(\d+)$/;
const SHORT: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };

/** The number of a tick as it is printed, `100M` or `1億`; none where it can't be read. */
function tickOf(text: string, lang: Lang): number | undefined {
  const [, figures = '', unit = ''] = /^([\d.]+)([KMBT])$/.exec(text) ?? [];
  if (unit) return Number(figures) * (SHORT[unit] ?? 1);
  // 百億 has no numeral, and is ten to the power of ten all the same.
  const [only, another] = quantities(text, lang);
  return only && !another && only.words === text ? only.values[0] : undefined;
}

/** A tick that says another power than its own. */
function tickMistakes(key: string, text: string, lang: Lang): [string, string][] {
  const power = Number(TICK.exec(key)?.[1]);
  const said = tickOf(text, lang);
  if (said === undefined || Math.abs(said / 10 ** power - 1) < 1e-9) return [];
  return [[text, `the label "${key}" says “${text}”, and stands at 10 to the power of ${power}: mend it.`]];
}

/** Numbers that a label says by itself. */
const numberMistakes = (
  key: string,
  called: string,
  text: string,
  lang: Lang,
  names: readonly string[],
): [string, string][] =>
  TICK.test(key)
    ? tickMistakes(key, text, lang)
    : bareNumbers(text, names, lang).map((number) => [
        number,
        `${called} holds the number "${number}", which is no slot: let the chart fill it, or add the proper name it belongs to to content/names.yaml.`,
      ]);

/**
 * What is wrong with the slots and the numbers of a chart's labels or tips in one language, each at its line.
 * @param file the words' file; @param part where they stand in it; @param labels what the chart declares of them
 */
export const labelProblems = (
  file: string,
  words: WrittenWords,
  part: Part,
  labels: Labels,
  content: Content,
): Problem[] =>
  Object.entries(labels).flatMap(([key, slots]) => {
    const text = words[part][key];
    const place = { file, ...content.valueAt(file, [part, key]) };
    if (text === undefined) return [];
    const called = `the ${NOUNS[part]} "${key}"`;
    const numbers = numberMistakes(key, called, text, words.lang, content.names);
    return [
      ...slotMistakes(called, text, slots).map((message): Problem => ({
        ...place,
        rule: 'label-slots',
        message,
      })),
      ...numbers.map(([name, message]): Problem => ({
        ...{ ...place, rule: 'bare-number', message },
        misses: { in: 'content/names.', name },
      })),
    ];
  });
