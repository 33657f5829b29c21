// Over 150 lines: one thought, with a sentence for each way in which terms can be introduced wrongly.
import type { Content } from '../data/content.ts';
import type { Place } from '../data/place.ts';
import { isLost, nearest, type Problem } from '../data/problem.ts';
import type { RuleId } from '../data/rule-ids.ts';
import { sharedFile } from '../data/translations.ts';
import { LANGS, twinLangs, type Lang } from '../i18n/lang.ts';
import { attribute } from '../mdx/mdx.ts';
import { isBroken, stepAt, type Chapters, type Outline, type TermUse } from '../mdx/outline.ts';
import { plain } from '../mdx/tree.ts';
import { paragraphs, placeOf, runAt, type Paragraph } from '../mdx/paragraphs.ts';
import { otherFile } from './check-twins.ts';
import { stepsOf } from './page-anchors.ts';
import { folded, phraseFinder, type Found } from './phrases.ts';
import { marksOf, meantTerm, type Mark } from './term-marks.ts';

const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** A form of a term in a chapter's words. */
interface Use extends Place {
  readonly id: string;
  readonly words: string;
  /** What it stands in: its own mark, a claim, or nothing. */
  readonly within: 'term' | 'claim' | 'prose';
}

function useOf(found: Found<string>, paragraph: Paragraph, content: Content, lang: Lang): Use {
  const { start, end, words, means: id } = found;
  const links = [start, end - 1].map((index) => runAt(paragraph, index)?.link);
  // Half of a form may be marked: "large <Term>language models</Term>" is a use of what is marked.
  const marked = links.some(
    (link) =>
      link?.name === 'Term' &&
      meantTerm({ id: attribute(link, 'id'), words: plain(link) }, content, lang) === id,
  );
  const claimed = links.some((link) => link?.name === 'Claim');
  return {
    ...{ id, words, ...placeOf(paragraph, start) },
    within: marked ? 'term' : claimed ? 'claim' : 'prose',
  };
}

/**
 * Every use of a term in a chapter, in the order in which it is read. Not looked at are headings, which
 * name what the words below them explain; a passage, whose words are the article's; and the words of
 * charts, which stand beside a step, above or below it by the width of the window, so that nobody can
 * say which is read first, and in files where nothing can be marked.
 */
function usesOf(o: Outline, content: Content, lang: Lang): Use[] {
  const terms = [...content.terms.values()];
  const silent = [...content.names, ...terms.flatMap((term) => term[lang].except)];
  const forms = terms.flatMap((term) => term[lang].forms.map((form) => [form, term.id] as const));
  const find = phraseFinder(forms, silent);
  return paragraphs(o.tree)
    .filter(({ kind }) => kind === 'text')
    .flatMap((p) => find(p.text).map((found) => useOf(found, p, content, lang)));
}

type TermProblem = Pick<Problem, 'rule' | 'message' | 'misses'>;

/** What is wrong with a term where it is marked. */
function markProblems(
  { id, words }: TermUse,
  before: TermUse | undefined,
  content: Content,
  lang: Lang,
): TermProblem[] {
  const say = (rule: RuleId, message: string): TermProblem[] => [{ rule, message }];
  const term = content.terms.get(id);
  if (!id) return [];
  if (!term) {
    const message = `content/terms.yaml has no term "${id}".${nearest(id, content.terms.keys())}`;
    return [{ rule: 'unknown-term', message, misses: { in: 'content/terms.', name: id } }];
  }
  if (before)
    return say(
      'term-twice',
      `the term "${id}" is introduced already in line ${before.line}; it is marked once a chapter.`,
    );
  const { forms, also } = term[lang];
  if ([...forms, ...also].some((form) => folded(form) === folded(words))) return [];
  return say(
    'term-form',
    `<Term id="${id}"> holds “${words}”, which is none of its forms: write ${listed(forms)}${also.length ? ` or ${listed(also)}` : ''}, or add the form to content/terms.yaml.`,
  );
}

/** What is wrong with how a chapter introduces a term, and where. */
function firstUseProblems(id: string, uses: readonly Use[], mark: TermUse | undefined): [Place, string][] {
  const [first] = uses;
  const open = uses.find(({ within }) => within !== 'claim');
  const tag = (words: string): string => `<Term id="${id}">${words}</Term>`;
  if (first && !open && !mark) {
    const message = `“${first.words}” is used in claims only and introduced nowhere: say it outside of a claim, as ${tag(first.words)}.`;
    return [[first, message]];
  }
  if (open?.within !== 'prose') return [];
  const { words } = open;
  if (!mark) return [[open, `“${words}” is used and introduced nowhere: mark its first use, ${tag(words)}.`]];
  const early = open.line < mark.line || (open.line === mark.line && open.column < mark.column);
  const message = `“${words}” is used before line ${mark.line} introduces it: move the mark here, ${tag(words)}.`;
  return early ? [[open, message]] : [];
}

/** Uses of terms that no mark introduces in time, each with its term. */
function unmarkedUses(
  o: Outline,
  content: Content,
  lang: Lang,
): (Place & { readonly id: string; readonly message: string })[] {
  const uses = usesOf(o, content, lang);
  const marks = marksOf(o, content, lang);
  return [...content.terms.keys()].flatMap((id) => {
    const own = marks.filter(({ means }) => means === id);
    // Of a mark that is wrong in itself that is told.
    const mark = own.find(({ isReported }) => !isReported);
    if (!mark && own.length) return [];
    const all = uses.filter((use) => use.id === id);
    return firstUseProblems(id, all, mark).map(([{ line, column }, message]) => ({
      id,
      line,
      column,
      message,
    }));
  });
}

/**
 * What is wrong with the terms of one chapter: the first use of each, outside claims, has to be marked.
 * @param isGone whether a term was introduced in a step that the chapter has lost, which is told
 */
export function termProblems(
  o: Outline,
  content: Content,
  lang: Lang,
  isGone: (term: string) => boolean = () => false,
): Problem[] {
  const marks = new Map<string, Mark>();
  const problems: Problem[] = [];
  const tell = ({ line, column }: Place, { rule, message, misses }: TermProblem): void => {
    problems.push({ file: o.file, line, column, rule, message, ...(misses && { misses }) });
  };
  for (const mark of marksOf(o, content, lang)) {
    if (mark.isMisplaced) continue;
    const before = mark.isReported ? undefined : marks.get(mark.id);
    for (const found of markProblems(mark, before, content, lang)) tell(mark, found);
    if (!marks.has(mark.means)) marks.set(mark.means, mark);
  }
  for (const { id, message, ...at } of unmarkedUses(o, content, lang))
    if (!isGone(id)) tell(at, { rule: 'term-first-use', message });
  return problems;
}

/** Terms that a chapter introduces in one language alone. */
export function termLanguageProblems(chapters: Chapters, content: Content, lang: Lang): Problem[] {
  const lonely = (o: Outline, twin: Lang): Problem[] => {
    const file = otherFile(o.file, lang, twin);
    const counterpart = chapters[twin].find((other) => other.file === file);
    if (!counterpart || isBroken(counterpart)) return [];
    // Where the other one uses the term without a mark, that is told there.
    const others = new Set([
      ...marksOf(counterpart, content, twin).map(({ means }) => means),
      ...unmarkedUses(counterpart, content, twin).map(({ id }) => id),
    ]);
    // What a step says that its twin lacks is missing there with the step.
    const [own, steps] = [new Set(stepsOf(o)), new Set(stepsOf(counterpart))];
    const isRenamed = [...steps].some((id) => !own.has(id));
    const isLonely = ({ line }: TermUse): boolean => {
      const step = stepAt(o, line);
      return !isRenamed && step !== undefined && step.id !== '' && !steps.has(step.id);
    };
    // A term that can't be read is one all the same.
    const isTerm = (id: string): boolean =>
      content.terms.has(id) || isLost({ in: 'content/terms.', name: id }, content.lost);
    return marksOf(o, content, lang)
      .filter((mark) => isTerm(mark.means) && !mark.isMisplaced && !others.has(mark.means) && !isLonely(mark))
      .map(({ means: id, line, column }): Problem => ({
        ...{ file: o.file, line, column, rule: 'term-twins' },
        message: `the term "${id}" is introduced here and not in ${file}; all languages explain the same terms.`,
      }));
  };
  return twinLangs(lang).flatMap((twin) => chapters[lang].flatMap((o) => lonely(o, twin)));
}

/** Forms that two terms of the glossary share: a use of one would be a use of the other. */
export function glossaryProblems(content: Content): Problem[] {
  const seen = new Map<string, number>();
  const ids = new Set<string>();
  let doubled: string | number | undefined;
  return content.yamlScalars().flatMap((scalar) => {
    const { file, path, text, line, column } = scalar;
    const [entry, lang, key] = path;
    const isList = (sharedFile(file)?.shared ?? file) === 'content/terms.yaml';
    // Of an entry that stands twice that is told, and not each of its forms.
    if (isList && lang === 'id' && ids.has(`${file} ${text}`)) doubled = entry;
    if (isList && lang === 'id') ids.add(`${file} ${text}`);
    if (!isList || key !== 'forms' || entry === doubled || !LANGS.includes(lang as Lang)) return [];
    const form = `${lang}/${folded(text)}`;
    const before = seen.get(form);
    seen.set(form, line);
    const message = `the form “${text}” stands already in line ${before}; a form belongs to one term: take one away.`;
    return before === undefined ? [] : [{ file, line, column, rule: 'shared-form', message }];
  });
}
