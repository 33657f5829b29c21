import { groups } from 'd3-array';
import type { Content } from '../data/content.ts';
import type { Place } from '../data/place.ts';
import type { Problem } from '../data/problem.ts';
import { LANGS, LANGUAGES, type Lang } from '../i18n/lang.ts';
import { place, plain, walk } from '../mdx/tree.ts';
import { isBroken, type Chapters, type Outline } from '../mdx/outline.ts';
import { frontAt } from './front-places.ts';
import { underline } from './heading-marks.ts';

/** What is set alone in a line above what it names. */
interface Title extends Place {
  readonly file: string;
  readonly text: string;
  /** Among what it is the only one of its words: the chapters of a language, the headings of a chapter. */
  readonly among: string;
  /** What it is called in a message. */
  readonly kind: string;
}

/** A mark that nothing follows: titles are no sentences. A question, an exclamation and dots that leave open may end one. */
const STOP = /(?<![.．])[.．。:：;；,，、]$/u;

const titleOf = (o: Outline, lang: Lang): Title[] =>
  o.front.title
    ? [
        {
          ...{ file: o.file, ...frontAt(o, 'title'), text: o.front.title },
          ...{ among: `the chapters of ${lang}`, kind: 'title' },
        },
      ]
    : [];

const headingsOf = (o: Outline): Title[] =>
  walk(o.tree).flatMap(([node, around]): Title[] => {
    // What a line of dashes made a heading of is told of as that.
    if (node.type !== 'heading' || around.length > 1 || underline(node)) return [];
    const { line, column } = place(node);
    const at = { line, column: column + node.depth + 1 };
    return [{ ...{ file: o.file, ...at, text: plain(node).trim() }, among: o.file, kind: 'heading' }];
  });

const chartTitles = (content: Content, lang: Lang): Title[] =>
  [...content.words[lang]].flatMap(([id, { title, states }]) => {
    const file = `content/${lang}/charts/${id}.yaml`;
    const at = (path: readonly string[]): Place => content.valueAt(file, path) ?? { line: 1, column: 1 };
    const own: Title = {
      ...{ file, ...at(['title']), text: title },
      ...{ among: `the charts of ${lang}`, kind: 'title' },
    };
    const ofStates = Object.entries(states).map(([state, words]): Title => ({
      ...{ file, ...at(['states', state, 'title']), text: words.title },
      ...{ among: file, kind: 'title' },
    }));
    return [own, ...ofStates];
  });

const stopProblem = ({ file, line, column, text, kind }: Title, content: Content): Problem[] => {
  const [mark] = STOP.exec(text) ?? [];
  if (!mark) return [];
  // A title may stand in quotation marks, and a heading have emphasis.
  const from = (content.texts[file]?.split('\n')[line - 1] ?? '').indexOf(text, column - 1);
  const end = from < 0 ? column : from + text.length;
  const message = `the ${kind} “${text.slice(-24)}” ends in “${mark}”, and is no sentence: leave the mark out.`;
  return [{ file, line, column: end, rule: 'title-mark', message }];
};

/** Titles of the same words among the same, each told at the later one. */
const doubleProblems = (titles: readonly Title[]): Problem[] =>
  groups(
    titles,
    ({ among }) => among,
    ({ text }) => text.toLowerCase(),
  ).flatMap(([, byText]) =>
    byText.flatMap(([, [first, ...later]]) =>
      later.map(({ file, line, column, text, kind }): Problem => {
        const where = first && first.file === file ? `line ${first.line}` : `${first?.file}:${first?.line}`;
        const message = `the ${kind} “${text}” stands in ${where}, too: readers who look for one would find the other; call one of them otherwise.`;
        return { file, line, column, rule: 'duplicate-title', message };
      }),
    ),
  );

/** Titles and headings that end like a sentence, and those that stand for two things. */
export const titleTextProblems = (chapters: Chapters, content: Content): Problem[] =>
  LANGS.flatMap((lang) => {
    const own = chapters[lang].filter((o) => !isBroken(o));
    const titles = [
      ...own.flatMap((o) => [...titleOf(o, lang), ...headingsOf(o)]),
      ...chartTitles(content, lang),
    ];
    const known = LANGUAGES[lang].grammar !== undefined;
    return [
      ...(known ? titles.flatMap((title) => stopProblem(title, content)) : []),
      ...doubleProblems(titles),
    ];
  });
