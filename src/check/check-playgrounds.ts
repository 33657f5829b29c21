import type { Content } from '../data/content.ts';
import { nearest, type Problem } from '../data/problem.ts';
import { twinLangs, type Lang } from '../i18n/lang.ts';
import type { Charts } from '../kit/chart/module.ts';
import { isBroken, type Chapters, type Outline } from '../mdx/outline.ts';
import { otherFile } from './check-twins.ts';
import { bareNumbers } from './check-slots.ts';

/** Playgrounds of charts that have none, those that stand twice in a chapter, and those before what leads to them. */
function placeProblems({ file, playgrounds, scrollies }: Outline, charts: Charts): Problem[] {
  const playable = Object.keys(charts).filter((id) => charts[id]?.declared.playground);
  return playgrounds.flatMap(({ chart, line, column }, i): Problem[] => {
    const say = (message: string): Problem[] => [{ file, line, column, rule: 'playground-place', message }];
    if (!chart) return [];
    if (!playable.includes(chart))
      return say(
        `the chart "${chart}" has no playground${playable.length ? `, only ${playable.join(', ')} have one` : ''}: take it out, or name another.${nearest(chart, playable)}`,
      );
    const before = playgrounds.slice(0, i).find((one) => one.chart === chart);
    if (before)
      return say(`the playground of "${chart}" stands in line ${before.line} already; once a chapter.`);
    const scroll = scrollies.find((one) => one.chart === chart && one.line > line);
    return scroll
      ? say(
          `the playground of "${chart}" stands before the steps of its chart, in line ${scroll.line}: they lead to it, so put it behind them.`,
        )
      : [];
  });
}

/** Playgrounds that only one language has. */
function twinProblems(chapters: Chapters, charts: Charts, o: Outline, lang: Lang): Problem[] {
  return twinLangs(lang).flatMap((twin) => {
    const other = chapters[twin].find(({ file }) => file === otherFile(o.file, lang, twin));
    if (!other || isBroken(o) || isBroken(other)) return [];
    const theirs = other.playgrounds.map(({ chart }) => chart);
    // One that names another chart by mistake is told of.
    if (theirs.some((chart) => !charts[chart]?.declared.playground)) return [];
    return o.playgrounds
      .filter(({ chart }) => charts[chart]?.declared.playground && !theirs.includes(chart))
      .map(({ chart, line, column }): Problem => ({
        ...{ file: o.file, line, column, rule: 'playground-twins' },
        message: `the playground of "${chart}" is not in ${other.file}; all languages have the same.`,
      }));
  });
}

/** What is wrong with where playgrounds stand in the chapters of a language. */
export const playgroundProblems = (chapters: Chapters, charts: Charts, lang: Lang): Problem[] =>
  chapters[lang].flatMap((o) => [...placeProblems(o, charts), ...twinProblems(chapters, charts, o, lang)]);

/** Numbers that an editor has written into a playground, which prints none but those that it reckons or is given. */
export const playgroundNumbers = (id: string, content: Content, lang: Lang): Problem[] => {
  const file = `content/${lang}/charts/${id}.yaml`;
  return Object.entries(content.words[lang].get(id)?.playground ?? {}).flatMap(([key, text]) =>
    bareNumbers(text, content.names, lang).map((number) => ({
      ...{ file, ...content.valueAt(file, ['playground', key]), rule: 'bare-number' },
      misses: { in: 'content/names.', name: number },
      message: `the playground label "${key}" holds the number "${number}", which is no slot; a playground fills its slots in src/playgrounds/${id}.`,
    })),
  );
};
