import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import type { UiStrings } from '../data/ui-strings.ts';
import { LANGS, LANGUAGES } from '../i18n/lang.ts';

type Side = 'before' | 'behind';

/** Words of the furniture that others are set right behind or before, and where their space is. */
const JOINING: Readonly<Record<string, Readonly<Partial<Record<keyof UiStrings, readonly Side[]>>>>> = {
  site: {
    ...{ colon: ['behind'], source: ['behind'], 'list-join': ['behind'], 'more-sources': ['before'] },
    ...{ 'ledger-used': ['behind'], 'ledger-download': ['behind'], 'summary-and': ['before', 'behind'] },
  },
  pages: {
    ...{
      'in-essay': ['behind'],
      'take-picture': ['behind'],
      'take-data': ['behind'],
      'plain-chart': ['behind'],
    },
    ...{ 'terms-used': ['behind'], 'term-english': ['behind'], 'term-join': ['behind'] },
    ...{ 'print-edition': ['behind'], 'print-key': ['behind'], 'corrections-feed': ['behind'] },
  },
};
const PLACES = Object.entries(JOINING).flatMap(([name, keys]) =>
  Object.entries(keys).map(([key, sides]) => ({ name, key, sides })),
);

/** Words that join others and have lost the space that belongs to them, in languages that part words by one. */
export const joiningProblems = (content: Content): Problem[] =>
  LANGS.filter((lang) => LANGUAGES[lang].space === ' ').flatMap((lang) =>
    PLACES.flatMap(({ name, key, sides }): Problem[] => {
      const file = `content/${lang}/${name}.yaml`;
      const text = content.site[lang][key as keyof UiStrings];
      if (text === undefined) return [];
      const lost = sides.filter((side) => !(side === 'before' ? /^\s/ : /\s$/).test(text));
      if (!lost.length) return [];
      const right = `${sides.includes('before') ? ' ' : ''}${text.trim()}${sides.includes('behind') ? ' ' : ''}`;
      const message = `${key} has no space ${lost.join(' and ')} it, and other words stand there: write "${right}", in quotation marks.`;
      return [{ file, ...content.valueAt(file, [key]), rule: 'furniture-words', message }];
    }),
  );
