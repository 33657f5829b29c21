/** Lines of the list of renamed addresses, and what they can answer for. */
import type { Content } from '../data/content.ts';
import { nearest } from '../data/problem.ts';
import { LANGS } from '../i18n/lang.ts';
import { isBroken, type Chapters, type Outline } from '../mdx/outline.ts';
import { COVER } from '../urls/addresses.ts';
import { answerFor, type PromisedSteps } from '../urls/moved.ts';
import { stepsIn } from './lonely-steps.ts';

/** The name of a chapter, or of the cover, as addresses have it. */
export const slugOf = ({ file }: Outline): string => /([^/]+)\.mdx$/.exec(file)?.[1] ?? '';
/** The address of a chapter’s page. */
export const pathOf = (chapter: string): string => (chapter === COVER ? '/' : `/${chapter}/`);

/** The chapters that there are in any language: where one alone lacks something, its twin's check says so. */
export function living(chapters: Chapters): { slugs: Set<string>; names: Set<string>; broken: Set<string> } {
  const all = LANGS.flatMap((lang) => chapters[lang]);
  return {
    slugs: new Set(all.map(slugOf)),
    names: new Set(all.flatMap((o) => stepsIn(o).map(({ id }) => `${slugOf(o)}/${id}`))),
    broken: new Set(all.filter(isBroken).map(slugOf)),
  };
}

/** Every step that was ever published, as `moat/leader`. */
export const namesOf = (promised: PromisedSteps): Set<string> =>
  new Set(Object.entries(promised).flatMap(([slug, ids]) => ids.map((id) => `${slug}/${id}`)));

/**
 * Why a line of the list of renamed addresses can't answer, if it can't.
 * @param from what was renamed; @param to what is to answer for it
 * @returns what is wrong, as a sentence
 */
export function faultOf(
  from: string,
  to: string,
  { slugs, names, broken }: ReturnType<typeof living>,
  { moved }: Content,
  promised: PromisedSteps,
): string | undefined {
  const [chapter = '', step] = from.split('/');
  const known = step === undefined ? slugs : names;
  const what = step === undefined ? 'chapter' : 'step';
  const once = step === undefined ? Object.keys(promised) : [...namesOf(promised)];
  // Of a published step that is gone that is told, and not of what it was to answer for.
  const isGone = (name: string): boolean => once.includes(name) && !known.has(name) && !moved.has(name);
  const goneNear = (promised[chapter] ?? []).some((id) => isGone(`${chapter}/${id}`));
  if (known.has(from) && step !== undefined && goneNear) return undefined;
  if (known.has(from)) return `"${from}" is there and answers for itself: take this line away.`;
  if (!once.includes(from))
    return `"${from}" was never published as a ${what}, so that nothing needs to answer for it.${nearest(from, once)}`;
  const answer = answerFor(from, moved);
  if (isGone(answer)) return undefined;
  if (answer === from) return `"${from}" leads in a circle: name a ${what} that is there.`;
  const [home = ''] = answer.split('/');
  // Of a chapter that is gone that is told.
  if (broken.has(home) || (home in promised && !slugs.has(home))) return undefined;
  if (!known.has(answer))
    return `"${from}" is to be answered by "${to}", which is no ${what}.${nearest(to, known)}`;
  const own = answerFor(chapter, moved);
  return step !== undefined && home !== own && slugs.has(own)
    ? `"${from}" is an anchor of ${pathOf(own)}, where a step of "${home}" can't answer: name one of "${own}".`
    : undefined;
}
