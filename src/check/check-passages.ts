import type { Place } from '../data/place.ts';
import { nearest, type Problem } from '../data/problem.ts';
import { DEFAULT_LANG, LANGS, LANGUAGES, type Lang } from '../i18n/lang.ts';
import { isBroken, type Chapters, type Outline, type PassageOutline } from '../mdx/outline.ts';
import type { RuleId } from '../data/rule-ids.ts';
import { unmatched } from './counterparts.ts';
import { twinsOf } from './twins.ts';

/** How much may be quoted at once: a short quotation needs nobody's leave. */
const MOST = { words: 60, characters: 120 } as const;

function tooLong({ words }: PassageOutline, lang: Lang): string[] {
  const [n, most, unit] = LANGUAGES[lang].space
    ? [words.split(/\s+/).filter(Boolean).length, MOST.words, 'words']
    : [words.replace(/\s/g, '').length, MOST.characters, 'characters'];
  return n > most ? [`<Passage> quotes ${n} ${unit}, and ${most} are the most: quote less.`] : [];
}

const nameOf = ({ file }: Outline): string => /([^/]+)\.mdx$/.exec(file)?.[1] ?? '';
const stepsOf = (o: Outline | undefined): string[] =>
  o?.scrollies.flatMap(({ steps }) => steps.map(({ id }) => id)) ?? [];

/** Whether a step is in any language of a chapter: where one alone lacks it, that is told at its twin. */
const isAnywhere = (id: string, slug: string, chapters: Chapters): boolean =>
  LANGS.some((lang) => chapters[lang].some((o) => nameOf(o) === slug && stepsOf(o).includes(id)));

/** Whether a published step of a chapter is gone, which is told as that. */
type IsGone = (slug: string, id: string) => boolean;

/** Why a mark leads nowhere, if it does. */
function lost(step: string, o: Outline, chapters: Chapters, lang: Lang, isGone: IsGone): string[] {
  const all = chapters[lang];
  const [id = '', slug] = step.split('/').reverse();
  const byName = new Map(all.map((other) => [nameOf(other), other]));
  if (slug !== undefined && !byName.has(slug))
    return [`<Mark step="${step}">: there is no chapter "${slug}".${nearest(slug, byName.keys())}`];
  const target = slug === undefined ? o : byName.get(slug);
  // Of a chapter that can't be parsed nobody knows the steps.
  if (target && isBroken(target)) return [];
  const steps = stepsOf(target);
  const chapter = slug ?? nameOf(o);
  if (steps.includes(id) || isAnywhere(id, chapter, chapters) || isGone(chapter, id)) return [];
  const whose = slug === undefined ? 'this chapter' : `the chapter "${slug}"`;
  return [`<Mark step="${step}">: ${whose} has no step "${id}".${nearest(id, steps)}`];
}

/** What is wrong with what a chapter quotes of the article. */
export function passageProblems(
  o: Outline,
  chapters: Chapters,
  lang: Lang,
  isGone: IsGone = () => false,
): Problem[] {
  const tell = ({ line, column }: Place, rule: RuleId, messages: readonly string[]): Problem[] =>
    messages.map((message) => ({ file: o.file, line, column, rule, message }));
  return o.passages.flatMap((passage) => [
    ...tell(passage, 'passage-length', tooLong(passage, lang)),
    ...tell(
      passage,
      'passage-marks',
      passage.marks.length ? [] : ['<Passage> holds no <Mark>: mark what the chapter checks.'],
    ),
    ...passage.marks.flatMap((mark) => [
      ...tell(
        mark,
        'passage-marks',
        mark.words.trim() ? [] : ['<Mark> is empty: it holds the words that it marks.'],
      ),
      ...tell(mark, 'mark-target', mark.step ? lost(mark.step, o, chapters, lang, isGone) : []),
    ]),
  ]);
}

/** 1/4 is a quarter in another language. */
const FRACTION = /\d+\/\d+/g;

/** A passage, and where it is quoted. */
interface Quoted {
  readonly passage: PassageOutline;
  readonly file: string;
  readonly lang: Lang;
}

/** Numbers of a passage that the same passage in another language does not have. */
const lacking = (own: Quoted, other: Quoted, names: readonly string[]): Problem[] =>
  unmatched(
    { text: own.passage.words.replace(FRACTION, ' '), lang: own.lang },
    [{ text: other.passage.words, lang: other.lang }],
    names,
  ).map(({ words }) => ({
    ...{ file: own.file, line: own.passage.line, column: own.passage.column, rule: 'number-twins' },
    message: `the passage says “${words}”, which the same passage at ${other.file}:${other.passage.line} does not: both quote one article.`,
  }));

/** Passages whose numbers differ between two languages; each pair is told of once. */
export const passageTwinProblems = (chapters: Chapters, names: readonly string[]): Problem[] =>
  twinsOf(chapters).flatMap(({ own, other, lang }) =>
    own.passages.flatMap((passage, i) => {
      const twin = other.passages[i];
      if (!twin) return [];
      const mine = { passage, file: own.file, lang };
      const theirs = { passage: twin, file: other.file, lang: DEFAULT_LANG };
      const found = lacking(mine, theirs, names);
      return found.length ? found : lacking(theirs, mine, names);
    }),
  );
