/** Chapters and steps of this essay that have another name than once, and where they are now. */
import { content } from '../data/load.ts';
import type { Lang } from '../i18n/lang.ts';
import type { StepOutline } from '../mdx/outline.ts';
import { COVER } from '../urls/addresses.ts';
import { movedChapters, movedSteps, oldIdsOf, type StepName } from '../urls/moved.ts';
import { chapter, chapters, story, type Chapter } from './book.ts';

const steps = movedSteps(content.moved);
const stepsOf = ({ scrollies }: Chapter): StepOutline[] => scrollies.flatMap(({ steps }) => steps);

/** The old name of every renamed step, with the chapter and the step that answer for it. */
export const renamedSteps = (lang: Lang): { from: StepName; within: Chapter; step: StepOutline }[] =>
  steps.flatMap(({ from, to }) => {
    const within = story(lang).find(({ slug }) => (slug || COVER) === to.chapter);
    const step = within && stepsOf(within).find(({ id }) => id === to.step);
    return within && step ? [{ from, within, step }] : [];
  });

/** The old slug of every renamed chapter, with the chapter that answers for it. */
export const renamedChapters = (lang: Lang): { from: string; to: Chapter }[] =>
  movedChapters(content.moved).flatMap(({ from, to }) => {
    const found = chapters(lang).find(({ slug }) => slug === to);
    return found ? [{ from, to: found }] : [];
  });

/** Ids that a step answers to beside its own. */
export function oldIds(lang: Lang, slug: string, id: string): string[] {
  if (!steps.length) return [];
  const living = stepsOf(chapter(lang, slug)).map((step) => step.id);
  return [...oldIdsOf(slug, living, steps)].flatMap(([old, to]) => (to === id ? [old] : []));
}
