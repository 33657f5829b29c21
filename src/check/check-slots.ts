// Over 150 lines: to find a bare number and to name the slot that would print it are one search.
import type { SlotValue, SlotValues } from '../kit/chart/slots.ts';
import type { Content } from '../data/content.ts';
import { ROUNDINGS, UNITS } from '../i18n/format-as.ts';
import { plainFigures } from '../i18n/figures.ts';
import { formatClaim } from '../i18n/format.ts';
import type { Problem } from '../data/problem.ts';
import { remembered, rememberedIn } from '../data/remember.ts';
import { byLang, twinLangs, type Lang } from '../i18n/lang.ts';
import type { Chart } from '../kit/chart/module.ts';
import type { Words, WrittenWords } from '../data/words.ts';
import { nameOf } from '../slots/fill-words.ts';
import { longestFirst } from './proper-names.ts';
import { numbersIn } from './numbers.ts';
import { printSlot } from '../kit/chart/slot-text.ts';
import { slotNames, slotValues, textsOf, withoutSlots, type Text } from '../slots/slots.ts';
import type { RuleId } from '../data/rule-ids.ts';

/**
 * Years, and of a Chinese date the month and day, which English spells out: they say when, and two
 * languages that write a date by hand are not two sums that can come to differ.
 */
const CALENDAR = /(?<![\d.,])(?:19|20)\d\d(?:–\d\d)?(?![\d]|[.,]\d)|\d{1,2} ?月(?: ?\d{1,2} ?日)?/g;

/** Nothing and the unit are no data: `1` is the dollar that others are measured by, `0` where a scale begins. */
const FREE: readonly string[] = ['0', '1'];

const bare = byLang((lang) =>
  rememberedIn(
    (names: readonly string[], text): readonly string[] =>
      numbersIn(plainFigures(withoutSlots(text), lang).replace(CALENDAR, ' '), names, lang).filter(
        (number) => !FREE.includes(number),
      ),
    5_000,
  ),
);

/** The numbers of a text that should be slots: none of a date or of a proper name. */
export const bareNumbers = (text: string, names: readonly string[], lang: Lang): readonly string[] =>
  bare[lang](longestFirst(names), text);

export interface Candidate {
  readonly slot: string;
  readonly printed: string;
}

const toNumber = (printed: string): number => Number(printed.replaceAll(',', ''));

/** A value in every format that is as good as the value, to a twentieth. */
const inFormats = byLang((lang) =>
  remembered((key) => {
    // Not as JSON, which has no number for what was divided by nothing.
    const [value, unit] = key.split(' ').map(Number) as [number, number];
    const print = (as: string): string => plainFigures(printSlot({ value, unit }, as, lang), lang);
    return ['', ...UNITS].flatMap((unit) => {
      const exact = toNumber(print(unit));
      return ['', ...ROUNDINGS].flatMap((rounding): { format: string; printed: string }[] => {
        const format = `${unit} ${rounding}`.trim();
        const printed = print(format);
        const isClose = exact !== 0 && Math.abs(toNumber(printed) / exact - 1) <= 1 / 20;
        return isClose ? [{ format, printed }] : [];
      });
    });
  }, 5_000),
);

/** The ways in which a value can be printed that are as good as the value, to a twentieth. */
export const printings = (name: string, value: SlotValue, lang: Lang): Candidate[] =>
  inFormats[lang](`${value.value} ${value.unit ?? 1}`).map(({ format, printed }) => ({
    ...{ slot: `{${name}${format && `:${format}`}}`, printed },
  }));

/** Every way in which a state's slots and the ledger print a number. */
function candidates(values: SlotValues, content: Content, lang: Lang): Candidate[] {
  const slots = Object.entries(values).flatMap(([name, value]) =>
    typeof value?.value === 'number' ? printings(name, value, lang) : [],
  );
  const claims = [...content.claims.values()].map((claim) => {
    return { slot: `{claim:${claim.id}}`, printed: plainFigures(formatClaim(claim, lang), lang) };
  });
  return [...slots, ...claims];
}

/** Advice on a bare number: the slot that prints it, or the one that comes nearest. */
function advice(number: string, id: string, all: readonly Candidate[]): string {
  const same = all.find(({ printed }) => printed === number);
  if (same) return `write ${same.slot}, which prints the same`;
  const off = ({ printed }: Candidate): number => Math.abs(toNumber(printed) - toNumber(number));
  const [near] = all.filter(({ slot }) => !slot.startsWith('{claim:')).sort((a, b) => off(a) - off(b));
  const nearest = near ? ` (the nearest is ${near.slot}, ${near.printed})` : '';
  return `no slot and no claim prints it${nearest}: fill one in src/charts/${id}/slots.ts, or add the proper name it belongs to to content/names.yaml`;
}

/** Texts that belong together: title and unit, or what is said of a state. */
const group = ({ path }: Text): string => path.slice(0, -1).join('/');

/** Slots that only another language has, by state; title and unit count as one. */
function missingSlots(
  mine: readonly Text[],
  theirs: readonly Text[],
  isRight: (text: Text) => boolean = () => true,
): { text: Text; lacks: string[] }[] {
  return [...new Set(mine.map(group))].flatMap((key) => {
    if (![...mine, ...theirs].every((text) => group(text) !== key || isRight(text))) return [];
    const names = (texts: readonly Text[]): Set<string> =>
      new Set(texts.filter((text) => group(text) === key).flatMap(({ text }) => slotNames(text)));
    const own = names(mine);
    const lacks = [...names(theirs)].filter((name) => !own.has(name)).map((name) => `{${name}}`);
    const text = mine.findLast((one) => group(one) === key);
    return text && lacks.length ? [{ text, lacks }] : [];
  });
}

/**
 * What is wrong with the numbers of a chart's titles, unit and sentences in one language: those that are
 * written by hand, and slots that only a language beside it has.
 * @param content with the words as an editor wrote them
 */
export function slotProblems(id: string, chart: Chart, words: Words, content: Content): Problem[] {
  const { lang } = words;
  const file = `content/${lang}/charts/${id}.yaml`;
  const texts = textsOf(words, chart);
  const at = ({ path }: Text, rule: RuleId, message: string): Problem => ({
    ...{ file, ...content.valueAt(file, path), rule },
    message: `${nameOf(path)} ${message}.`,
  });
  const byHand = texts.flatMap((text) => {
    const numbers = bareNumbers(text.text, content.names, lang);
    if (!numbers.length) return [];
    const values = slotValues(chart, content, text.state) ?? {};
    const all = candidates(values, content, lang);
    return numbers.map((n): Problem => {
      const said = `holds the number "${n}", which is no slot; ${advice(n, id, all)}`;
      return { ...at(text, 'bare-number', said), misses: { in: 'content/names.', name: n } };
    });
  });
  // A slot that is misspelt is told of, and not that it is missing.
  const isRight = ({ text, state }: Text): boolean => {
    const values = text.includes('{') ? slotValues(chart, content, state) : undefined;
    return !values || slotNames(text).every((name) => name in values || name.startsWith('claim:'));
  };
  const lacking = twinLangs(lang).flatMap((other) => {
    const counterpart = content.words[other].get(id);
    const missing = counterpart ? missingSlots(texts, textsOf(counterpart, chart), isRight) : [];
    return missing.map(({ text, lacks }) =>
      at(
        text,
        'slot-twins',
        `lacks ${lacks.join(', ')}, which content/${other}/charts/${id}.yaml has: all languages print the same values`,
      ),
    );
  });
  return [...byHand, ...lacking];
}

/** What is said of a guess and of a change, each sentence a group of its own. */
const saidTexts = ({ guess, changed }: WrittenWords): Text[] =>
  Object.entries({ guess, changed }).flatMap(([part, sentences]) =>
    Object.entries(sentences ?? {}).map(([key, text]): Text => ({
      path: [part, key, ''],
      text: text ?? '',
      state: '',
    })),
  );

/** Slots of what is said of a guess or a change that only another language has. To be asked of words that are right. */
export function saidSlotProblems(id: string, words: WrittenWords, content: Content): Problem[] {
  const file = `content/${words.lang}/charts/${id}.yaml`;
  return twinLangs(words.lang).flatMap((other) => {
    const counterpart = content.words[other].get(id);
    const missing = counterpart ? missingSlots(saidTexts(words), saidTexts(counterpart)) : [];
    return missing.map(({ text: { path }, lacks }): Problem => {
      const [part = '', key = ''] = path;
      return {
        ...{ file, ...content.valueAt(file, [part, key]), rule: 'slot-twins' },
        message: `the ${key} of \`${part}\` lacks ${lacks.join(', ')}, which content/${other}/charts/${id}.yaml has: all languages print the same values.`,
      };
    });
  });
}
