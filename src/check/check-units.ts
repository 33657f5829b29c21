import type { Content, DataSet } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import { DEFAULT_LANG, LANGUAGES, otherLangs, type Lang } from '../i18n/lang.ts';
import { englishName } from '../i18n/tags.ts';

/** What a unit counts in, and how either language writes it. */
const PARTS: readonly (readonly [what: string, english: RegExp, chinese: RegExp])[] = [
  ['millions', /\bmillions?\b/, /百萬/],
  ['billions', /\bbillions?\b/, /十億/],
  ['trillions', /\btrillions?\b/, /兆/],
  ['per cent', /%/, /%/],
  ['dollars', /\$|\bdollars?\b/, /美元/],
  ['years', /\byears?\b/, /年/],
  ['months', /\bmonths?\b/, /月/],
  ['days', /\bdays?\b/, /[天日]/],
  ['hours', /\bhours?\b/, /小時/],
  ['seconds', /\bseconds?\b/, /(?<!毫)秒/],
  ['milliseconds', /\bms\b/, /毫秒/],
];

const partsOf = (unit: string, lang: Lang): string[] =>
  PARTS.filter(([, english, chinese]) =>
    (LANGUAGES[lang].grammar === 'chinese' ? chinese : english).test(unit),
  ).map(([what]) => what);

type Column = DataSet['columns'][string];
type Tell = (path: string[], message: string) => Problem;

/** Units that count in something else in another language; the translation is told. */
function unitTwins(name: string, { unit }: Column, tell: Tell): Problem[] {
  if (!unit) return [];
  const own = partsOf(unit[DEFAULT_LANG], DEFAULT_LANG);
  return otherLangs(DEFAULT_LANG).flatMap((lang) => {
    if (LANGUAGES[lang].grammar !== 'chinese') return [];
    const parts = partsOf(unit[lang], lang);
    const odd = [
      ...parts.filter((part) => !own.includes(part)),
      ...own.filter((part) => !parts.includes(part)),
    ];
    const message = `the unit of "${name}" is “${unit[lang]}”, and in ${englishName(DEFAULT_LANG)} “${unit[DEFAULT_LANG]}”: only one of them has ${odd.join(' and ')}.`;
    return odd.length ? [tell(['columns', name, 'unit', lang], message)] : [];
  });
}

/** How many columns of one name have to have one unit before another that has none is odd. */
const MANY = 1;

/**
 * Units of columns that differ between languages, and columns without one where all others of their name have the
 * same.
 */
export function unitProblems(content: Content): Problem[] {
  const sets = [...content.data.values()].filter(({ name }) => content.texts[`content/data/${name}.yaml`]);
  const all = sets.flatMap((set) =>
    Object.entries(set.columns).map(([name, column]) => ({ set: set.name, name, column })),
  );
  return all.flatMap(({ set, name, column }) => {
    const file = `content/data/${set}.yaml`;
    const tell: Tell = (path, message) => ({
      ...{ file, ...content.valueAt(file, path), rule: 'column-unit', message },
    });
    if (column.unit || column.type !== 'number') return unitTwins(name, column, tell);
    const others = all.filter(
      (one) => one.set !== set && one.name === name && one.column[DEFAULT_LANG] === column[DEFAULT_LANG],
    );
    const units = new Set(others.map((one) => one.column.unit?.[DEFAULT_LANG]));
    const [unit] = units;
    if (others.length < MANY || units.size > 1 || unit === undefined) return [];
    const message = `the column "${name}" has no unit, and every other of its name is in “${unit}”, as in content/data/${others[0]?.set}.yaml: write it.`;
    return [tell(['columns', name], message)];
  });
}
