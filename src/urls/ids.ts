/** Ids within pages: what makes a page and what holds the links to it have to call its parts the same. */
import { COVER } from './addresses.ts';

/** What stands behind a claim, below the paragraph of a chapter that uses it. */
export const claimNoteId = (claim: string): string => `note-${claim}`;
/** The numbers behind a chart as a table, and what a reader works by hand beside it. */
export const numbersId = (chart: string): string => `numbers-${chart}`;
export const playgroundId = (chart: string): string => `playground-${chart}`;
/** The section of a chart's page that says how to embed it. */
export const EMBED = 'embed';

/** Changes on the page of all of them: a chapter's update of a day, an entry's correction. */
export const updateChangeId = (slug: string, date: string): string => `chapter-${slug || COVER}-${date}`;
export const ENTRY_CHANGE = 'entry-';
export const entryChangeId = (claim: string, date: string): string => `${ENTRY_CHANGE}${claim}-${date}`;

/** Ids on the page that holds all chapters: a step's id is its own within its chapter only. */
export const chapterId = (slug: string): string => slug || COVER;
export const stepId = (slug: string, step: string): string => `${chapterId(slug)}-${step}`;
export const noteId = (slug: string, claim: string): string => `${chapterId(slug)}-note-${claim}`;
export const citeId = (slug: string, claim: string): string => `${chapterId(slug)}-cite-${claim}`;
export const paperTermId = (id: string): string => `term-${id}`;
export const sourceId = (id: string): string => `source-${id}`;
/** Its parts that are no chapter. */
export const PAPER_PARTS = ['contents', 'terms', 'sources'] as const;
