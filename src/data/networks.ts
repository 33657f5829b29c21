/** The data sets of all networks and seeds, which one chart's page shows besides its own; the last only as a file. */
export const NETWORK_SETS = ['model-seeds', 'model-measures', 'model-accuracy'] as const;
/** The chart whose page shows how right every network of ours is. */
export const NETWORKS_CHART = 'gloss';
/** The data set of the sentence that the race of two layers is run on. */
export const TIMED_SENTENCE = 'twelve-words';
