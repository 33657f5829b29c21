/** What stands beside a slot or in it, held against the same slot in another language. */
import { placeIn } from '../data/place.ts';
import type { Problem } from '../data/problem.ts';
import { remembered } from '../data/remember.ts';
import type { YamlScalar } from '../data/yaml-scalars.ts';
import type { Lang } from '../i18n/lang.ts';
import { englishName } from '../i18n/tags.ts';
import { SLOT } from '../kit/chart/slot-text.ts';

/** A text of a language, and all that its file says. */
export interface Worded {
  readonly lang: Lang;
  readonly scalar: YamlScalar;
  readonly all: string;
}

/** What a number is counted in, behind it; other rules hold that. */
const COUNTED = /^[ -]?(?:thousand|million|billion|trillion|[百千萬億兆])/;

/** A slot, and how it stands in its text. */
interface Standing {
  readonly name: string;
  readonly start: number;
  readonly words: string;
  readonly isPercent: boolean;
  /** Whether it says how many decimals it prints, or nothing at all, and no power of ten stands behind it. */
  readonly isRounded: boolean;
  readonly isBare: boolean;
}

/** The slots of a text that stand in it once. */
const slotsIn = remembered((text): readonly Standing[] => {
  const all = [...text.matchAll(SLOT)].map(({ 0: words, 1: name = '', 2: format = '', index }): Standing => {
    const behind = text.slice(index + words.length);
    return {
      ...{ name, words, start: index },
      isPercent: /^ ?(?:%|percent\b|per cent\b)/.test(behind) || text.slice(0, index).endsWith('百分之'),
      isRounded: /^\dr?$/.test(format) && !COUNTED.test(behind),
      isBare: format === '' && !COUNTED.test(behind),
    };
  });
  return all.filter(({ name }) => name !== 'claim' && all.filter((one) => one.name === name).length === 1);
}, 5_000);

/**
 * Slots beside which one language has lost its %, or that it has ceased to round.
 * @param own the text that may have lost it; @param twin the same in another language
 */
export function slotSignProblems(own: Worded, twin: Worded): Problem[] {
  const [mine, theirs] = [slotsIn(own.scalar.text), slotsIn(twin.scalar.text)];
  // One % may stand for several slots, where they make a list.
  const isWithout = !mine.some(({ isPercent }) => isPercent);
  return mine.flatMap((slot): Problem[] => {
    const other = theirs.find(({ name }) => name === slot.name);
    if (!other) return [];
    const hasLost = isWithout && other.isPercent;
    if (!hasLost && !(slot.isBare && other.isRounded)) return [];
    const { scalar, lang } = twin;
    const where = `the ${englishName(lang)}, at ${scalar.file}:${scalar.line}:${scalar.column},`;
    const message = hasLost
      ? `${slot.words} has no % here, and in ${where} it has one: write it.`
      : `${slot.words} prints all of the number, and ${where} says ${other.words}: write that.`;
    return [
      {
        ...{
          file: own.scalar.file,
          ...placeIn(own.scalar, slot.start),
          rule: 'slot-unit',
        },
        message,
      },
    ];
  });
}
