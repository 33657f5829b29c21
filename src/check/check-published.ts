import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import type { PublishedClaims } from '../data/published-claims.ts';
import type { PublishedData } from '../data/published-data.ts';
import type { PublishedLists } from '../data/published-lists.ts';
import type { Chapters } from '../mdx/outline.ts';
import type { PromisedSteps } from '../urls/moved.ts';
import { addressProblems } from './check-addresses.ts';
import type { PublishedTexts } from './published-texts.ts';
import { correctionProblems } from './check-corrections.ts';
import { updateProblems } from './check-updates.ts';

/** What was ever published, which `npm run freeze` writes down. */
export interface Published {
  readonly steps: PromisedSteps;
  readonly claims: PublishedClaims;
  /** What the lists of words held; nothing unless given. */
  readonly lists?: PublishedLists;
  /** The rows of the data sets; nothing unless given. */
  readonly data?: PublishedData;
  /** What texts stood where; nothing unless given. */
  readonly texts?: PublishedTexts;
  /** The last day that a change can be of, as YYYY-MM-DD. */
  readonly today: string;
}
/** Of an essay that was never published. */
export const UNPUBLISHED: Published = { steps: {}, claims: {}, today: '9999-12-31' };

/**
 * What of the published essay is gone or has changed and leaves no trace.
 * @param others what else is wrong, which is told first
 */
export const publishedProblems = (
  chapters: Chapters,
  content: Content,
  { steps, claims, today }: Published,
  others: readonly Problem[],
): Problem[] => [
  ...addressProblems(chapters, content, steps),
  ...updateProblems(chapters, today),
  ...correctionProblems(chapters, content, { claims, today }, others),
];
