import type { Problem } from '../data/problem.ts';
import { DEFAULT_LANG, LANGS, otherLangs, twinLangs, type Lang } from '../i18n/lang.ts';
import type { Charts } from '../kit/chart/module.ts';
import { COVER } from '../urls/addresses.ts';
import type { PromisedSteps } from '../urls/moved.ts';

import { renamedProblems } from './check-renamed.ts';
import { lonelySteps, stepsIn, type Tell } from './lonely-steps.ts';
import { otherFile, slugOf } from './twins.ts';
import { isBroken, type Chapters, type Outline, type StepOutline } from '../mdx/outline.ts';

export { otherFile };

/** A chapter in another language, if that has it. */
export const twinOf = (o: Outline, chapters: Chapters, lang: Lang, other: Lang): Outline | undefined =>
  chapters[other].find(({ file }) => file === otherFile(o.file, lang, other));

/** Chapters that one language lacks, each told where it would be. */
function missingTwins(chapters: Chapters, lang: Lang): Problem[] {
  return twinLangs(lang).flatMap((other) => {
    const there = new Set(chapters[other].map(({ file }) => file));
    return chapters[lang].flatMap((o): Problem[] => {
      const file = otherFile(o.file, lang, other);
      const message = `is missing: ${o.file} has no twin in this language.`;
      const misses = { in: file.replace(/mdx$/, '') };
      return there.has(file) ? [] : [{ file, rule: 'missing-file', message, misses }];
    });
  });
}

/** Whether all that a step says is right in itself; else that is told, and not that its twin differs. */
const isSound = ({ id, chart, state }: StepOutline, charts: Charts): boolean =>
  id !== '' && charts[chart]?.states.includes(state) === true;

/** Whether an id stands twice in a chapter, which is told: nobody knows then which step is whose twin. */
const hasDoubles = (o: Outline): boolean => {
  const ids = stepsIn(o).map(({ id }) => id);
  return new Set(ids).size < ids.length;
};

/** Steps that show something else in the translation. */
function differentSteps(original: Outline, translation: Outline, charts: Charts, tell: Tell): void {
  for (const step of stepsIn(translation)) {
    const twin = stepsIn(original).find(({ id }) => id === step.id);
    if (!twin || !isSound(step, charts) || !isSound(twin, charts)) continue;
    if (twin.chart === step.chart && twin.state === step.state) continue;
    tell(
      translation.file,
      step,
      `the step "${step.id}" shows "${step.chart}" at "${step.state}", and in ${original.file}:${twin.line} it shows "${twin.chart}" at "${twin.state}": all languages show the same.`,
    );
  }
}

/**
 * What one language has and another lacks: chapters, and steps with their charts and states.
 * @param published every step that was ever published, by chapter
 */
export function twinProblems(chapters: Chapters, charts: Charts, published: PromisedSteps = {}): Problem[] {
  const renamed = renamedProblems(chapters, published);
  const missing = LANGS.flatMap((lang) => missingTwins(chapters, lang));
  const problems = [...renamed.problems, ...missing.filter(({ file }) => !renamed.files.includes(file))];
  const tell: Tell = (file, { line, column }, message) => {
    problems.push({ file, line, column, rule: 'step-twins', message });
  };
  for (const lang of otherLangs(DEFAULT_LANG))
    for (const translation of chapters[lang]) {
      const original = chapters[DEFAULT_LANG].find(
        ({ file }) => file === otherFile(translation.file, lang, DEFAULT_LANG),
      );
      if (!original || [original, translation].some((o) => isBroken(o) || hasDoubles(o))) continue;
      lonelySteps(original, translation, published[slugOf(original) || COVER] ?? [], tell);
      differentSteps(original, translation, charts, tell);
    }
  return problems;
}
