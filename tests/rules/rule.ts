/**
 * How a rule of the check is written down: what it holds, why, and mistakes that break it, each planted in the small
 * essay of tests/essay. Its test and its page in docs/rules are made from this.
 */
import type { Published } from '../../src/check/check-published.ts';
import type { Chart } from '../../src/kit/chart/module.ts';
import type { RuleId } from '../../src/data/rule-ids.ts';

/**
 * Where a problem is expected: it stands in a planted text right before the character that is reported, and is
 * taken out before anybody reads the text.
 */
export const HERE = '‸';

/** One change to one file of the essay. */
export interface Plant {
  readonly file: string;
  /** @param before the file's text; undefined where there is none @returns undefined for no file */
  readonly edit: (before: string | undefined) => string | Uint8Array | undefined;
}

/** What is expected to be reported of a case. */
export interface Found {
  /** Where the mark can't stand: a file that isn't there, or a place outside of what was planted. */
  readonly at?: readonly [file: string, line?: number, column?: number];
  /** A part of the message. */
  readonly says: string;
}

/** One way of breaking a rule. */
export interface Case {
  /** The mistake, as it is called in the test's name and on the page: `a claim that is not in the ledger`. */
  readonly name: string;
  readonly plant: Plant | readonly Plant[];
  /** What is said of it, in full or in part: one sentence for each `HERE`, in the order of files and lines. */
  readonly says: string | readonly (string | Found)[];
  /** Whether other mistakes can't be found beside it, or would be taken for its own: it is planted by itself alone. */
  readonly alone?: true;
  /** Rules that nobody can hold anything against beside it: what they look at is lost with it. */
  readonly hides?: readonly RuleId[];
  /** What of the essay was ever published; nothing unless given. */
  readonly published?: Published;
  /** The chart as it is declared in this case; its file’s text is planted as well, so that its line is found. */
  readonly chart?: Chart;
}

/** Something near the rule that is right, of which nothing is said. */
export interface Good {
  readonly name: string;
  readonly plant: Plant | readonly Plant[];
  readonly chart?: Chart;
  readonly published?: Published;
}

export interface Rule {
  /** In kebab-case, as `Problem.rule` has it. */
  readonly rule: RuleId;
  /** One sentence: what is so where the rule holds. Markdown. */
  readonly holds: string;
  /** What a reader would be given otherwise, or why else it is asked for. Markdown. */
  readonly why: string;
  /** How it is mended, where the message can't say all of it. Markdown. */
  readonly how?: string;
  /** The first is the page's example. */
  readonly bad: readonly [Case, ...Case[]];
  readonly good?: readonly Good[];
}

/** Replaces a text that stands once in a file. @throws where it doesn't */
export const swap = (file: string, from: string, to: string): Plant => ({
  file,
  edit: (before = '') => {
    const parts = before.split(from);
    if (parts.length !== 2)
      throw new Error(`${file} has ${JSON.stringify(from)} ${parts.length - 1} times, and not once`);
    return parts.join(to);
  },
});

/** Replaces all of a file, or adds it. */
export const write = (file: string, text: string | Uint8Array): Plant => ({ file, edit: () => text });

/** Adds to the end of a file. */
export const append = (file: string, text: string): Plant => ({
  file,
  edit: (before = '') => before + text,
});

/** Takes a file away. */
export const remove = (file: string): Plant => ({ file, edit: () => undefined });

/** The files of the essay that mistakes are planted in most. */
export const MOAT = 'content/en/chapters/moat.mdx';
export const MOAT_ZH = 'content/zh-hant/chapters/moat.mdx';
export const CAMPS = 'content/en/chapters/camps.mdx';
export const CAMPS_ZH = 'content/zh-hant/chapters/camps.mdx';
export const CLAIMS = 'content/claims/moat.yaml';
export const SOURCES = 'content/sources.yaml';
export const CSV = 'content/data/scores.csv';
export const META = 'content/data/scores.yaml';
export const BARS = 'content/en/charts/bars.yaml';
export const BARS_ZH = 'content/zh-hant/charts/bars.yaml';
export const SITE = 'content/en/site.yaml';
export const SITE_ZH = 'content/zh-hant/site.yaml';
export const PAGES_ZH = 'content/zh-hant/pages.yaml';
export const CODE = 'src/charts/bars.ts';
