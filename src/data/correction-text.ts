import { fill } from '../i18n/fill.ts';
import { formatDate, formatValue } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Claim, Update } from './schemas.ts';
import type { UiStrings } from './ui-strings.ts';

/** @returns a sentence for each correction of an entry, the oldest first: when, what it was and is, and why */
export const correctionTexts = (claim: Claim, lang: Lang, site: Pick<UiStrings, 'corrected'>): string[] =>
  (claim.corrections ?? []).map(({ date, [lang]: { old, new: now, why } }) =>
    fill(site['corrected'], {
      ...{ date: formatDate(date, lang), why },
      ...{ old: formatValue(old, lang), new: formatValue(now, lang) },
    }),
  );

/** @returns what a chapter says of one of its updates */
export const updateText = ({ date, text }: Update, lang: Lang, site: Pick<UiStrings, 'updated'>): string =>
  fill(site['updated'], { date: formatDate(date, lang), text });
