import type { Lang } from '../i18n/lang.ts';
import type { Outcome } from './guess.ts';

/** The words of one chart in one language. */
export interface Words {
  readonly lang: Lang;
  /** The language, as HTML names it, of words in Han among those of a page that is in another script; none in one that is not. */
  readonly han?: string | undefined;
  readonly title: string;
  readonly unit: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, { readonly title: string; readonly sentence: string }>>;
}

/** All that an editor wrote for a chart. */
export interface WrittenWords extends Words {
  /** What it tells of marks that show derived values; empty where it has none. */
  readonly tips: Readonly<Record<string, string>>;
  /** The labels of its playground; empty where it has none. */
  readonly playground: Readonly<Record<string, string>>;
  /** What controls’ values are multiplied by where they are shown, by the unit’s label: 10 where billions are 億. */
  readonly factors?: Readonly<Record<string, number>> | undefined;
  /** What is said once a reader has set something: the result grew, shrank, or stayed. Only with controls. */
  readonly changed?: Readonly<Record<Change, string>> | undefined;
  /** What is asked and said where a reader may guess; only with a guess. */
  readonly guess?: GuessWords | undefined;
}
/** The question, what its numbers are in and how they are written, and a sentence for each outcome. */
export type GuessWords = Readonly<
  { question: string } & Partial<Record<'unit' | 'format' | Outcome, string | undefined>>
>;
export type Change = 'more' | 'less' | 'same';
