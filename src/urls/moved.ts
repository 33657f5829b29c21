/** Chapters and steps that were renamed after they were published, and what answers for each. */
import promised from './promised.json' with { type: 'json' };
import { COVER } from './addresses.ts';

/** By chapter, the cover being `cover`: every step that an address has ever named. */
export type PromisedSteps = Readonly<Record<string, readonly string[]>>;
export const PROMISED_STEPS: PromisedSteps = promised.chapters;

/** Old names, each with the new one: `moat/old` and `moat/leader`, or `ditch` and `moat`. */
export type Moved = ReadonlyMap<string, string>;

/** A step, by the name of its chapter and its own. */
export interface StepName {
  readonly chapter: string;
  readonly step: string;
}
export const nameOf = ({ chapter, step }: StepName): string => `${chapter}/${step}`;
const stepOf = (name: string): StepName => {
  const [chapter = '', step = ''] = name.split('/');
  return { chapter, step };
};

/**
 * What answers for a chapter or a step, however often it was renamed; a step follows its chapter.
 * @returns the name itself where it was not renamed, or where its new names lead in a circle
 */
export function answerFor(name: string, moved: Moved): string {
  const seen = new Set<string>();
  let at = name;
  while (!seen.has(at)) {
    seen.add(at);
    const { chapter, step } = stepOf(at);
    const chapterNow = step && moved.get(chapter);
    const next = moved.get(at) ?? (chapterNow ? nameOf({ chapter: chapterNow, step }) : undefined);
    if (next === undefined) return at;
    at = next;
  }
  return name;
}

/** A step by its old name and its new one. */
export interface MovedStep {
  readonly from: StepName;
  readonly to: StepName;
}

/** Every step that was promised and has another name now, with that name. */
export const movedSteps = (moved: Moved, promised: PromisedSteps = PROMISED_STEPS): MovedStep[] =>
  Object.entries(moved.size ? promised : {}).flatMap(([chapter, steps]) =>
    steps.flatMap((step) => {
      const to = answerFor(nameOf({ chapter, step }), moved);
      return to === nameOf({ chapter, step }) ? [] : [{ from: { chapter, step }, to: stepOf(to) }];
    }),
  );

/** Every chapter that was promised and has another name now, with that name. */
export const movedChapters = (moved: Moved, promised: PromisedSteps = PROMISED_STEPS) =>
  Object.keys(promised).flatMap((from): { from: string; to: string }[] => {
    const to = answerFor(from, moved);
    return to === from ? [] : [{ from, to }];
  });

/**
 * Ids that a chapter's steps answer to beside their own: no host sees what stands behind a `#`, so the page
 * itself has to.
 * @param slug of the chapter, the cover's being empty; @param living ids of its steps, to which they belong
 * @returns old ids, each once, with the id of the step that answers
 */
export const oldIdsOf = (
  slug: string,
  living: readonly string[],
  moved: readonly MovedStep[],
): ReadonlyMap<string, string> =>
  new Map(
    moved
      .filter(({ from, to }) => to.chapter === (slug || COVER) && !living.includes(from.step))
      // Of two chapters that became one, both may have had a step of that name: the first keeps it.
      .toReversed()
      .map(({ from, to }) => [from.step, to.step]),
  );
