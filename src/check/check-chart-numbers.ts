import type { Content } from '../data/content.ts';
import { placeIn } from '../data/place.ts';
import type { Problem } from '../data/problem.ts';
import { remembered } from '../data/remember.ts';
import { DEFAULT_LANG, LANGS, otherLangs, type Lang } from '../i18n/lang.ts';
import type { Chapters } from '../mdx/outline.ts';
import { unmatched, type Worded } from './counterparts.ts';
import { withoutSlots } from './named-numbers.ts';
import type { Quantity } from './quantities.ts';

const SLOT = /\{[^{}]*\}/g;
const slotCount = (text: string): number => text.match(SLOT)?.length ?? 0;
const PARTS = ['title', 'sentence'] as const;

const fileOf = (id: string, lang: Lang): string => `content/${lang}/charts/${id}.yaml`;

/** A number word of a chart's title or sentence, where it stands. */
interface Word {
  readonly lang: Lang;
  readonly part: (typeof PARTS)[number];
  readonly number: Quantity;
  readonly place: Pick<Problem, 'file' | 'line' | 'column'>;
}

/** What a chart says at a state in one language, with its slots and without. */
function textOf(content: Content, id: string, state: string, lang: Lang): string {
  const words = content.words[lang].get(id)?.states[state];
  return `${words?.title ?? ''} ${words?.sentence ?? ''}`;
}

/** What the ledger says of the claims that stand beside a chart, whose numbers its words are about. */
function textsBeside(id: string, chapters: Chapters, content: Content): Worded[] {
  const ids = LANGS.flatMap((lang) =>
    chapters[lang].flatMap(({ scrollies, claims }) => {
      const steps = scrollies.filter(({ chart }) => chart === id).flatMap((one) => one.steps);
      return claims.filter(({ line }) => steps.some((step) => step.line <= line && line <= step.end));
    }),
  ).map((claim) => claim.id);
  return [...new Set(ids)].flatMap((one) => {
    const claim = content.claims.get(one);
    const ofLang = (lang: Lang): Worded[] =>
      [claim?.[lang].found, claim?.[lang].brief, claim?.sum].flatMap((text) =>
        text ? [{ text, lang }] : [],
      );
    return LANGS.flatMap(ofLang);
  });
}

/** How many of some texts have a number, or one that it rounds. */
const support = ({ number, lang }: Word, texts: readonly Worded[], names: readonly string[]): number =>
  texts.filter((one) => !unmatched({ text: number.words, lang }, [one], names).length).length;

/**
 * Number words of a chart's titles and sentences that another language has neither in words nor in figures,
 * slots filled. A slot prints what the data say; "the seventeen open models" does not, so at least two people
 * have to have counted them alike.
 * @param filled the same content with its slots filled; @param names proper names, the longest first
 * @returns one problem for each word, and of two that differ one: at that which the essay bears out less
 */
export function chartNumberProblems(
  chapters: Chapters,
  content: Content,
  filled: Content,
  names: readonly string[],
): Problem[] {
  const wordsOf = (id: string, state: string, lang: Lang, other: Lang): Word[] => {
    const there = { text: textOf(filled, id, state, other), lang: other };
    // A number that could not be filled there may be the one that is said here; why it wasn't is told of the data.
    if (slotCount(there.text) > slotCount(textOf(content, id, state, lang))) return [];
    return content.yamlScalarsOf(fileOf(id, lang)).flatMap((scalar) => {
      const part = PARTS.find((one) => ['states', state, one].join('/') === scalar.path.join('/'));
      if (!part) return [];
      const text = withoutSlots(scalar);
      return unmatched({ text, lang }, [there], names)
        .filter(({ figures }) => figures === undefined)
        .map((number): Word => ({
          ...{ lang, part, number },
          place: { file: scalar.file, ...placeIn(scalar, number.start) },
        }));
    });
  };
  const tell = ({ part, number, place, lang }: Word, id: string, state: string, other: Lang): Problem => {
    const there = `${fileOf(id, other)}:${content.valueAt(fileOf(id, other), ['states', state, part])?.line ?? 1}`;
    const has = wordsOf(id, state, other, lang).find((one) => one.part === part);
    return {
      ...{ ...place, rule: 'number-word-twins' },
      message: `the ${part} of "${state}" says “${number.words}”, which ${there} does not${has ? ` (it has “${has.number.words}”)` : ''}: all languages count alike.`,
    };
  };
  const beside = remembered((id) => textsBeside(id, chapters, content), Infinity);
  return otherLangs(DEFAULT_LANG).flatMap((lang) =>
    [...content.words[DEFAULT_LANG]].flatMap(([id, { states }]) =>
      Object.keys(states).flatMap((state) => {
        if (!content.words[lang].get(id)?.states[state]) return [];
        const mine = wordsOf(id, state, DEFAULT_LANG, lang);
        const theirs = wordsOf(id, state, lang, DEFAULT_LANG);
        return Array.from({ length: Math.max(mine.length, theirs.length) }, (_, i): Problem => {
          const [a, b] = [mine[i], theirs[i]];
          const isFirst = a && (!b || support(a, beside(id), names) < support(b, beside(id), names));
          return isFirst ? tell(a, id, state, lang) : tell(b as Word, id, state, DEFAULT_LANG);
        });
      }),
    ),
  );
}
