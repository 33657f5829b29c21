/** What a chapter holds, found in its words alone: no component has run. */
import type { Root } from 'mdast';
import type { Place } from '../data/place.ts';
import type { Problem } from '../data/problem.ts';
import type { FrontMatter } from '../data/schemas.ts';
import type { Lang } from '../i18n/lang.ts';

export interface StepOutline extends Place {
  readonly id: string;
  readonly state: string;
  readonly chart: string;
  /** The last line of its words. */
  readonly end: number;
}
export interface ScrollyOutline extends Place {
  readonly chart: string;
  readonly layout: string;
  readonly steps: readonly StepOutline[];
}
/** Where a chart's playground stands. */
export interface PlaygroundOutline extends Place {
  readonly chart: string;
}
export interface ClaimUse extends Place {
  readonly id: string;
  /** The words it wraps; empty where it prints the entry's value. */
  readonly words: string;
  /** The same, piece by piece, where each stands. */
  readonly texts: readonly Prose[];
  /** Whether what was found is set below it. */
  readonly open: boolean;
}
export interface Prose extends Place {
  readonly text: string;
}
export interface TermUse extends Place {
  readonly id: string;
  readonly words: string;
}
export interface MarkOutline extends Place {
  /** A step of this chapter, or `chapter/step`. */
  readonly step: string;
  readonly words: string;
}
/** A link in the words that sets a chart. */
export interface ViewLink extends Place {
  /** A step of this chapter, whose chart it sets, to the step's state. */
  readonly step: string;
  /** What it sets beside that, as it is written: `weight=1.84, sold=300000`. */
  readonly set: string;
  readonly words: string;
}
/** A quotation of the article, marked. */
export interface PassageOutline extends Place {
  readonly words: string;
  readonly marks: readonly MarkOutline[];
}
export interface Outline {
  readonly file: string;
  /** Its MDX; empty where it can't be parsed, which `problems` says. */
  readonly tree: Root;
  readonly front: FrontMatter;
  readonly scrollies: readonly ScrollyOutline[];
  readonly figures: readonly StepOutline[];
  readonly playgrounds: readonly PlaygroundOutline[];
  readonly claims: readonly ClaimUse[];
  /** Terms where they are introduced. */
  readonly terms: readonly TermUse[];
  readonly passages: readonly PassageOutline[];
  readonly views: readonly ViewLink[];
  /** Running text of ours outside claims and views, piece by piece. */
  readonly prose: readonly Prose[];
  /** All words a reader reads. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** The chapters and covers of each language, in the order of the story. */
export type Chapters = Readonly<Record<Lang, readonly Outline[]>>;
