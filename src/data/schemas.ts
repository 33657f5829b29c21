// Over 150 lines: what an entry of each file of content/ may hold, a few lines each.
import { z } from 'zod';
import { byLang } from '../i18n/lang.ts';
import { isLateEnough, isPartialDate, tooEarly } from './dates.ts';
import { addressError } from './web-address.ts';
import { wholeAddress } from '../site/base.ts';

export const VERDICTS = ['confirmed', 'nuanced', 'wrong', 'opinion', 'unverified'] as const;
const GRADES = ['A', 'B', 'C'] as const;
export type Verdict = (typeof VERDICTS)[number];
/**
 * What an entry is about. Only a statement, which is a sentence of the article, is counted by its verdict:
 * `detail` is a further point of a sentence that another entry counts, `finding` what we found or worked out
 * beside the article, `data` a number of a data set that the prose prints, `later` what came after it.
 */
export const KINDS = ['statement', 'detail', 'finding', 'data', 'later'] as const;

const NO_ID = 'is not an id: use small letters, digits and single hyphens';
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, NO_ID);
/** Ids of a list of which two have become one, since what parts them is no comma of YAML. */
function noIdError({ input }: { readonly input?: unknown }): string {
  const [parts, mark = ''] = [
    String(input).split(/\s*[，、；;]\s*|\s+/),
    /[，、；;]/.exec(String(input))?.[0],
  ];
  if (parts.length < 2 || !parts.every((part) => id.safeParse(part).success)) return NO_ID;
  const what = mark ? `has “${mark}”, which parts no two ids` : 'lacks a comma between two ids';
  return `${what}: write ${parts.join(', ')}`;
}
/** An id in a list. */
const listedId = z.string().refine((text) => id.safeParse(text).success, { error: noIdError });
export const words = z.string().trim().min(1, 'is empty');
/** The same shape for each language. */
const each = <T extends z.ZodType>(shape: T) => byLang(() => shape);
const inAll = z.strictObject(each(words));
const earlyError = ({ input }: { readonly input?: unknown }): string => tooEarly(String(input));
/** YAML makes a number of a year alone. */
const partialDate = z.preprocess(
  (value) => (Number.isInteger(value) ? String(value).padStart(4, '0') : value),
  z
    .string()
    .refine(isPartialDate, {
      error: 'is no date of the calendar: write YYYY, YYYY-MM or YYYY-MM-DD',
      abort: true,
    })
    .refine(isLateEnough, { error: earlyError }),
);
/** What is said of a field that has to be one of a few words: what is not there is no wrong one. */
const oneOf =
  (what: string, words: readonly string[]) =>
  ({ input }: { readonly input?: unknown }): string =>
    `${input === undefined ? 'is missing' : `is not a ${what}`}: use ${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
/** A day of the calendar; YAML readers of the older kind make a Date of it. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso
    .date({
      error: ({ input }) =>
        `${input === undefined ? 'is missing' : 'is not a day of the calendar'}: write YYYY-MM-DD, such as 2026-11-24`,
      abort: true,
    })
    .refine(isLateEnough, { error: earlyError }),
);
const printed = z.union([z.number(), words]);

/** Days in the order of the calendar, none twice. @returns the index of the first that is out of order; -1 for none */
const outOfOrder = (entries: readonly { date: string }[]): number =>
  entries.findIndex(({ date }, i) => i > 0 && date <= (entries[i - 1]?.date ?? ''));
/** A list of dated entries, the newest last; an address and an item of a feed are made of each day. */
const dated = <T extends z.ZodType<{ date: string }>>(entry: T) =>
  z.array(entry).superRefine((entries, context) => {
    const at = outOfOrder(entries);
    if (at >= 0)
      context.addIssue({
        code: 'custom',
        path: [at, 'date'],
        message: 'does not come after the date above it: the newest stands last, and each day once',
      });
  });

const changed = z.strictObject({ old: printed, new: printed, why: words });
/** What was put right in an entry after it was published. */
const correction = z.strictObject({ date: day, ...each(changed) });

/** `brief` is what a claim set open in the prose says, where `found` is too long for an inset. */
const claimWords = z.strictObject({
  says: words,
  found: words,
  brief: words.optional(),
  value: printed.optional(),
});

/** One entry of the ledger: what the article says, what was found, the verdict, what it rests on. */
export const claim = z
  .strictObject({
    id,
    chapter: id,
    /** Where the entry comes from: a row of the notes of the check, a line of the article. Printed nowhere. */
    origin: words.optional(),
    /** The cells of data sets that it prints: `agentbench-v1 / gpt-4 / overall`, one or several. */
    row: z
      .union([words, z.array(words)], { error: 'is no name of a datum: write data set / cell / column' })
      .transform((row) => (typeof row === 'string' ? [row] : row))
      .optional(),
    kind: z.enum(KINDS, { error: `is not a kind: use one of ${KINDS.join(', ')}` }).default('statement'),
    /** The statement that counts the sentence of which this is a detail. */
    of: id.optional(),
    verdict: z.enum(VERDICTS, { error: oneOf('verdict', VERDICTS) }),
    value: printed.optional(),
    sum: words.optional(),
    sources: z.array(listedId).default([]),
    /** Why its chapter doesn't use it; without a reason the check asks for a use. */
    unused: words.optional(),
    corrections: dated(correction).optional(),
    ...each(claimWords),
  })
  .refine((c) => (c.kind === 'detail') === (c.of !== undefined), {
    path: ['of'],
    message: 'names the statement that a detail belongs to: a detail needs it, nothing else has it',
  })
  .refine((c) => c.sources.length > 0 || c.verdict === 'opinion' || c.verdict === 'unverified', {
    path: ['sources'],
    message: 'is empty: a claim needs at least one source, unless its verdict is opinion or unverified',
  });
export type Claim = z.output<typeof claim>;

/**
 * A to C: the author's own page or filing; established press; blog, mirror or copy. What stands at no address,
 * such as a notice on paper, is a source all the same, if its note says where it was read. A page of this site
 * is written as its path, since the site may stand anywhere.
 */
export const source = z
  .strictObject({
    id,
    title: words,
    /** The language of its title, where that is in Latin letters and not in English. */
    lang: z
      .string()
      .regex(/^[a-z]{2}$/, 'is not a language: two letters, such as fr')
      .optional(),
    publisher: words,
    date: partialDate.optional(),
    url: z
      .preprocess(
        (url) => (typeof url === 'string' && /^\/[^/]/.test(url) ? wholeAddress(url) : url),
        z.url({ protocol: /^https?$/, error: addressError }),
      )
      .optional(),
    /** Whether the page was read by http, and nobody has seen it by https. */
    http: z.literal(true, { error: 'is not true: leave it out' }).optional(),
    grade: z.enum(GRADES, { error: oneOf('grade', GRADES) }),
    note: words.optional(),
  })
  .refine(({ url, note }) => url !== undefined || note !== undefined, {
    path: ['url'],
    message: 'is missing: give the address or, if there is none, a note that says where the source was read',
  });
export type Source = z.output<typeof source>;

export const column = z.strictObject({
  type: z.enum(['text', 'number', 'date']),
  unit: inAll.optional(),
  optional: z.boolean().default(false),
  /** What parts the values of a cell that holds several. */
  separator: z.string().min(1).optional(),
  /** What its numbers can't be below or above. */
  least: z.number().optional(),
  most: z.number().optional(),
  /** The column that its cells are not below. */
  after: words.optional(),
  /** All texts that its cells may hold. */
  values: z.array(words).min(1).optional(),
  /** What its texts mean where they are keys: a reader who points at a mark is told this. */
  words: z.record(z.string(), inAll).optional(),
  /** Whose ids its cells hold. */
  references: z
    .enum(['sources', 'claims'], { error: 'is nothing that has ids: use sources or claims' })
    .optional(),
  ...each(words),
});

const columnNames = z.array(words);

/** What stands beside a CSV: its title, its columns and where it is from. */
export const dataMeta = z.strictObject({
  title: inAll,
  sources: z.array(listedId),
  licence: words,
  note: inAll.optional(),
  /** The columns that name a row; see `namesOf`. */
  names: z.union([columnNames, z.strictObject(each(columnNames))]).optional(),
  /** Words of its cells that are right as they are, though others are nearly the same. */
  spelt: z.array(words).optional(),
  columns: z.record(z.string(), column),
});
export type DataMeta = z.output<typeof dataMeta>;

/** All words of one chart in one language. */
export const chartWords = z.strictObject({
  title: words,
  unit: words,
  labels: z.record(z.string(), words).default({}),
  tips: z.record(z.string(), words).default({}),
  playground: z.record(z.string(), words).default({}),
  states: z.record(z.string(), z.strictObject({ title: words, sentence: words })),
  /** What controls’ values are multiplied by where they are shown, by the unit’s label: 10 where billions are 億. */
  factors: z
    .record(z.string(), z.number({ error: 'is not a number' }).positive('is not more than 0'))
    .optional(),
  changed: z.strictObject({ more: words, less: words, same: words }).optional(),
  guess: z
    .strictObject({
      question: words,
      unit: words.optional(),
      format: words.optional(),
      ...{ high: words.optional(), low: words.optional(), near: words.optional() },
      ...{ right: words.optional(), wrong: words.optional() },
    })
    .optional(),
});

/** A change of a chapter that readers should know of. */
const update = z.strictObject({
  date: day,
  text: z
    .string({ error: 'is missing: a date says with it, in a sentence, what has changed' })
    .trim()
    .min(1, 'is empty: a date says with it, in a sentence, what has changed'),
});
export type Update = z.output<typeof update>;

/** The lines on top of a chapter. */
export const frontMatter = z
  .strictObject({
    title: words,
    subtitle: words.optional(),
    order: z.number().int().optional(),
    summary: words,
    /** The day it first went up. */
    published: day,
    updates: dated(update).optional(),
  })
  .superRefine(({ published, updates = [] }, context) => {
    if (updates[0] && updates[0].date < published)
      context.addIssue({
        code: 'custom',
        path: ['updates', 0, 'date'],
        message: `comes before the chapter was published, on ${published}: give the day of the change`,
      });
  });
export type FrontMatter = z.output<typeof frontMatter>;

/** `moved.yaml`, which may hold comments alone. */
export const moved = z.record(z.string(), words).nullable();
