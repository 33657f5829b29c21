/** A year or a month of a chart's words that is changed in one language is told, once, where one of the two stands. */
import { expect, it } from 'vitest';
import { itemsOf } from '../src/check/calendar-numbers.ts';
import { chartTwinProblems } from '../src/check/check-chart-twins.ts';
import { withoutSlots } from '../src/check/named-numbers.ts';
import { readContent } from '../src/data/content.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { oneIn } from './by-chance.ts';
import { charts, content, texts } from './content.ts';

const names = [...content.names].sort((a, b) => b.length - a.length);
const of = (lang: string, id: string) => content.yamlScalarsOf(`content/${lang}/charts/${id}.yaml`);

/** A digit of a number that it has once, as its twin has, and the file with another one there. */
interface Slip {
  readonly file: string;
  readonly there: string;
  readonly line: number;
  readonly text: string;
}
const slips = Object.keys(charts).flatMap((id) =>
  LANGS.flatMap((lang) =>
    of(lang, id).flatMap((scalar): Slip[] => {
      const [other = lang] = LANGS.filter((one) => one !== lang);
      const twin = of(other, id).find(({ path }) => path.join() === scalar.path.join());
      const count = (key: string, one = scalar): number =>
        itemsOf(withoutSlots(one), names).filter((item) => item.key === key).length;
      return itemsOf(withoutSlots(scalar), names).flatMap(({ kind, key, start, words }): Slip[] => {
        const isYear = kind === 'year' && /^\d{4}$/.test(words);
        if (!twin || !isYear || count(key) !== 1 || count(key, twin) !== 1) return [];
        const file = content.texts[scalar.file] ?? '';
        // A text may stand twice in its file: it is changed where it stands.
        const lines = file.split('\n');
        const from = lines.slice(0, scalar.line - 1).join('\n').length + (scalar.line > 1 ? 1 : 0);
        const at = from + scalar.column - 1 + start;
        // The next year of the text's own would be no other.
        const year = [1, 2, 3, 4, 5]
          .map((n) => String(Number(words) + n))
          .find((one) => !count(one) && !count(one, twin));
        return year && file.slice(at, at + 4) === words
          ? [
              {
                ...{ file: scalar.file, there: twin.file, line: scalar.line },
                text: file.slice(0, at) + year + file.slice(at + 4),
              },
            ]
          : [];
      });
    }),
  ),
);

it('every chart’s years are told of that differ by language', () => {
  expect(slips.length).toBeGreaterThan(100);
  const some = oneIn(16, slips);
  const own = some.filter(({ file, there, line, text }) => {
    const changed = readContent({ ...texts, [file]: text });
    const told = chartTwinProblems(changed, charts, names);
    expect(told, `${file}:${line}`).toHaveLength(1);
    expect([file, there], `${file}:${line}`).toContain(told[0]?.file);
    return told[0]?.file === file && told[0].line === line;
  });
  // Where nothing else bears out either, the translation is told of, and names the other.
  expect(own.length).toBeGreaterThan(some.length / 2);
});
