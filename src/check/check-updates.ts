import { placeInYaml } from '../data/yaml-places.ts';
import type { Problem } from '../data/problem.ts';
import type { RuleId } from '../data/rule-ids.ts';
import { LANGS } from '../i18n/lang.ts';
import { NO_FRONT } from '../mdx/front-matter.ts';
import { isBroken, type Chapters, type Outline } from '../mdx/outline.ts';

const datesOf = ({ front }: Outline): string[] => (front.updates ?? []).map(({ date }) => date);

const BOTH = 'update-in-both-languages';

/** @param index of the update; the list of them, or the top of the chapter, where there is none */
function problemAt(o: Outline, index: number, rule: RuleId, message: string): Problem {
  const [front] = o.tree.children;
  const path = o.front.updates ? ['updates', ...(index < 0 ? [] : [index, 'date'])] : [];
  const place = front?.type === 'yaml' ? placeInYaml(front.value, path, 1) : undefined;
  return { file: o.file, ...(place ?? { line: 1, column: 1 }), rule, message };
}

/** Where two languages of a chapter differ in the days of its updates. */
function differences(one: Outline, other: Outline): Problem[] {
  const [dates, others] = [datesOf(one), datesOf(other)];
  const right = 'all languages tell of the same updates, each in a sentence of its own';
  // As many of both: a day is mistyped, which is one mistake and not two.
  if (dates.length === others.length)
    return others.flatMap((date, i) =>
      date === dates[i]
        ? []
        : [
            problemAt(
              other,
              i,
              BOTH,
              `has an update of ${date}, and ${one.file} has ${dates[i]} here: ${right}.`,
            ),
          ],
    );
  const missing = (from: Outline, to: Outline, known: readonly string[]): Problem[] =>
    datesOf(from).flatMap((date) =>
      known.includes(date)
        ? []
        : [problemAt(to, -1, BOTH, `has no update of ${date}, which ${from.file} tells of: ${right}.`)],
    );
  return [...missing(one, other, others), ...missing(other, one, dates)];
}

/** Updates of days that have not come. */
const early = (o: Outline, today: string): Problem[] =>
  datesOf(o).flatMap((date, i) =>
    date > today
      ? [
          problemAt(
            o,
            i,
            'date-not-come',
            `has an update of ${date}, a day that has not come: give the day of the change.`,
          ),
        ]
      : [],
  );

/**
 * Updates that one language of a chapter tells of and another does not, or that are of no day yet.
 * @param today as YYYY-MM-DD
 */
export function updateProblems(chapters: Chapters, today: string): Problem[] {
  const [first, ...rest] = LANGS;
  // Where a name on top of it is misspelt that is told, and it may be the name of the updates.
  const legible = (o: Outline): boolean =>
    !isBroken(o) && o.front !== NO_FRONT && !o.problems.some(({ rule }) => rule === 'unknown-field');
  const others = rest.flatMap((lang) =>
    chapters[first].filter(legible).flatMap((one) => {
      const file = one.file.replace(`content/${first}/`, `content/${lang}/`);
      const other = chapters[lang].find((o) => o.file === file);
      return other && legible(other) ? differences(one, other) : [];
    }),
  );
  return [...chapters[first].filter(legible).flatMap((o) => early(o, today)), ...others];
}
