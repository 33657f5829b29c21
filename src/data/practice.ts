import { z } from 'zod';
import { words } from './schemas.ts';

/** A word and its gloss, written as one text: `開 open`. */
const glossed = z
  .string()
  .trim()
  .regex(/^\S+ +\S/, 'is not a word and its gloss: write both with a blank between them, such as 開 open')
  .transform((text) => {
    const [word = '', ...gloss] = text.split(/ +/);
    return { word, gloss: gloss.join(' ') };
  });
export type Glossed = z.output<typeof glossed>;

/** What the words of `words` have to be, since the grammar sets them by name. */
export const NEEDED = ['，', '去', '終於', '了'] as const;

/** content/practice.yaml: what the grammar of practice sentences is made of. */
export const practice = z
  .strictObject({
    words: z.array(glossed),
    /** By verb, its topics, each with what the verb says of it. */
    verbs: z.record(z.string(), z.array(z.tuple([glossed, words])).min(2)),
    compounds: z.array(z.array(glossed).min(2)).min(1),
    fillers: z.array(z.array(glossed).min(1)).min(1),
    sentences: z.array(words),
    /** Pieces that a reader may lay a sentence of. */
    chips: z.array(words),
  })
  .refine(({ words }) => NEEDED.every((need) => words.some(({ word }) => word === need)), {
    path: ['words'],
    message: `lacks one of ${NEEDED.join(' ')}, which every sentence is built with`,
  });
export type Practice = z.output<typeof practice>;
