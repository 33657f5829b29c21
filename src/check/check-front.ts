import type { Problem } from '../data/problem.ts';
import { DEFAULT_LANG, LANGS, type Lang } from '../i18n/lang.ts';
import { isBroken, type Chapters, type Outline } from '../mdx/outline.ts';
import { titleProblems } from './check-titles.ts';
import { frontAt, frontProblem } from './front-places.ts';
import { slugOf, twinsOf } from './twins.ts';

/** Whether the lines on top of a chapter were read; else that is told, and no more of them. */
const isRead = (o: Outline): boolean => !isBroken(o) && o.front.title !== '';

/** Whether every language has all chapters, and each was read. */
export const isWhole = (chapters: Chapters): boolean =>
  LANGS.every((lang) => {
    const there = chapters[lang];
    return there.length === chapters[DEFAULT_LANG].length && there.every(isRead);
  });

/** The story's first place: 0 for an opening, 1 where there is none. */
const firstPlace = (all: readonly Outline[]): number => (all.some(({ front }) => front.order === 0) ? 0 : 1);

/**
 * Chapters without a place in the story, and places that two share or none has. Their readers would be given two
 * chapters 2.
 */
export function orderProblems(chapters: Chapters, lang: Lang): Problem[] {
  const all = chapters[lang].filter((o) => slugOf(o));
  const first = firstPlace(all);
  const last = first + all.length - 1;
  const orders = all.map(({ front }) => front.order);
  const free = Array.from(all, (_, i) => first + i).find((place) => !orders.includes(place)) ?? last;
  // A chapter that can't be read, or isn't there, has a place that nobody knows.
  const isWhole = LANGS.every((each) => {
    const there = chapters[each].filter((o) => slugOf(o));
    return there.length === all.length && there.every(isRead);
  });
  const taken = new Map<number, Outline>();
  return all.filter(isRead).flatMap((o): Problem[] => {
    const { order } = o.front;
    const tell = (message: string): Problem[] => [frontProblem(o, 'order', 'chapter-order', message)];
    if (order === undefined) return tell(`has no place in the story: write order: ${free}.`);
    const before = taken.get(order);
    taken.set(order, before ?? o);
    if (before)
      return tell(`order ${order} is that of ${before.file} already: the next that is free is ${free}.`);
    if (!isWhole || (order >= first && order <= last)) return [];
    const misses = { misses: { in: `content/${lang}/chapters/` } };
    return tell(
      `order ${order} is none of ${first} to ${last}, which the chapters there are take up: ${free} is free.`,
    ).map((problem) => ({ ...problem, ...misses }));
  });
}

/** A first day that is still to come. Feeds and search engines are told it. @param today as `2026-11-26` */
export function dateProblems(o: Outline, today: string): Problem[] {
  const { published } = o.front;
  if (published <= today) return [];
  const message = `published ${published} is still to come: write today’s date, ${today}, or an earlier one.`;
  return [frontProblem(o, 'published', 'future-date', message)];
}

/**
 * What front matter says in one language and otherwise in the other, told of the translation alone, or not at all.
 * @param reported lines of which something is reported already
 */
export function frontTwinProblems(chapters: Chapters, reported: ReadonlySet<string>): Problem[] {
  const read = twinsOf(chapters).filter(({ own, other }) => isRead(own) && isRead(other));
  const lone = read.flatMap(({ own, other }): Problem[] => {
    const [has, lacks] = own.front.subtitle === undefined ? [other, own] : [own, other];
    // One whose name is misspelt is told of by that.
    const isMisspelt = lacks.problems.some(({ rule }) => rule === 'unknown-field');
    if (has.front.subtitle === undefined || lacks.front.subtitle !== undefined || isMisspelt) return [];
    const message = `has no subtitle, and ${has.file}:${frontAt(has, 'subtitle').line} has “${has.front.subtitle}”: translate it, or take it out there.`;
    return [frontProblem(lacks, 'subtitle', 'front-matter-differs', message)];
  });
  const differing = read.flatMap(({ own, other }) =>
    (['order', 'published'] as const).flatMap((key): Problem[] => {
      const [mine, theirs] = [own.front[key], other.front[key]];
      if (mine === theirs || [own, other].some((o) => reported.has(`${o.file}:${frontAt(o, key).line}`)))
        return [];
      const message =
        mine === undefined
          ? `has no ${key}, and ${other.file}:${frontAt(other, key).line} has ${theirs}: all languages have the same.`
          : `has ${key} ${mine}, and ${other.file}${theirs === undefined ? ' has none' : `:${frontAt(other, key).line} has ${theirs}`}: all languages have the same.`;
      return [frontProblem(own, key, 'front-matter-differs', message)];
    }),
  );
  return [...lone, ...differing];
}

/** The day on which content is checked, as `2026-11-26`, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** What is wrong with the lines on top of the chapters. @param now the day of the check */
export function frontProblems(chapters: Chapters, now: string): Problem[] {
  const problems = LANGS.flatMap((lang) => [
    ...orderProblems(chapters, lang),
    ...chapters[lang].filter(isRead).flatMap((o) => [...dateProblems(o, now), ...titleProblems(o, lang)]),
  ]);
  const reported = new Set(problems.map(({ file, line }) => `${file}:${line}`));
  return [...problems, ...frontTwinProblems(chapters, reported)];
}
