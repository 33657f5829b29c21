/** The data sets of all networks and seeds, which one chart's page shows besides its own; the last only as a file. */
export const NETWORK_SETS = ['model-seeds', 'model-measures', 'model-accuracy'] as const;
