import { placeInYaml } from '../data/yaml-places.ts';
import type { Problem } from '../data/problem.ts';
import { LANGS } from '../i18n/lang.ts';
import { NO_FRONT } from '../mdx/front-matter.ts';
import { isBroken, type Chapters, type Outline } from '../mdx/outline.ts';

const datesOf = ({ front }: Outline): string[] => (front.updates ?? []).map(({ date }) => date);

/** @param index of the update; the list of them, or the top of the chapter, where there is none */
function problemAt(o: Outline, index: number, message: string): Problem {
  const [front] = o.tree.children;
  const path = o.front.updates ? ['updates', ...(index < 0 ? [] : [index, 'date'])] : [];
  const place = front?.type === 'yaml' ? placeInYaml(front.value, path, 1) : undefined;
  return { file: o.file, ...(place ?? { line: 1 }), rule: 'update-in-both-languages', message };
}

/** Where two languages of a chapter differ in the days of its updates. */
function differences(one: Outline, other: Outline): Problem[] {
  const [dates, others] = [datesOf(one), datesOf(other)];
  const rule = 'both languages tell of the same updates, each in a sentence of its own';
  // As many of both: a day is mistyped, which is one mistake and not two.
  if (dates.length === others.length)
    return others.flatMap((date, i) =>
      date === dates[i]
        ? []
        : [problemAt(other, i, `has an update of ${date}, and ${one.file} has ${dates[i]} here: ${rule}.`)],
    );
  const missing = (from: Outline, to: Outline, known: readonly string[]): Problem[] =>
    datesOf(from).flatMap((date) =>
      known.includes(date)
        ? []
        : [problemAt(to, -1, `has no update of ${date}, which ${from.file} tells of: ${rule}.`)],
    );
  return [...missing(one, other, others), ...missing(other, one, dates)];
}

/** Updates that one language of a chapter tells of and another does not. */
export function updateProblems(chapters: Chapters): Problem[] {
  const [first, ...rest] = LANGS;
  const legible = (o: Outline): boolean => !isBroken(o) && o.front !== NO_FRONT;
  return rest.flatMap((lang) =>
    chapters[first].filter(legible).flatMap((one) => {
      const file = one.file.replace(`content/${first}/`, `content/${lang}/`);
      const other = chapters[lang].find((o) => o.file === file);
      return other && legible(other) ? differences(one, other) : [];
    }),
  );
}
