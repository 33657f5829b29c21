/** The two networks that a reader trains, in the order in which they take their turns. */
export const LEARNERS = ['transformer', 'gru'] as const;
export type Learner = (typeof LEARNERS)[number];
/** One thing of each of them. */
export type Each<T> = Readonly<Record<Learner, T>>;

/** Both are asked after every so many batches, the same so many sentences each time. */
export const EVERY = 20;
export const SENTENCES = 60;
/** Where a training in the page ends: the Transformer’s recorded ones end there, and its rate is laid out for that. */
export const MOST = 3000;
/** The share of right answers, in percent, of whose passing the reader is told. */
export const GOAL = 95;
/** The first seed of a reader’s; those of the recorded trainings come before it. */
export const FIRST_SEED = 4;
