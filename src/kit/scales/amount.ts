import { formatRounded } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';

/** The label that a large number is written by, and its slots: each language takes the one that it counts in. */
export interface Amount {
  readonly key: 'billions' | 'hundred-millions' | 'millions';
  readonly slots: Readonly<Record<'b' | 'm' | 'yi' | 'wan', string>>;
}

/**
 * A large number as languages count it: in billions and millions, or in 億 and 萬, which turn over at other
 * sizes, so that there is a label for each of three.
 * @param digits that count
 */
export function amount(value: number, lang: Lang, digits = 4): Amount {
  const inPowers = (power: number): string => formatRounded(value / power, digits, lang);
  return {
    key: value >= 1e9 ? 'billions' : value >= 1e8 ? 'hundred-millions' : 'millions',
    slots: { b: inPowers(1e9), m: inPowers(1e6), yi: inPowers(1e8), wan: inPowers(1e4) },
  };
}
