import { readCharts, readFilled, readTexts } from '../src/build/disk/read.ts';

/** Text of every file in content/. */
export const texts = readTexts('.');
/** Every chart, found in src/charts: what holds of all of them holds of a new one. */
export const charts = await readCharts('.');
/**
 * All of content/ but the chapters, as readers are given it. Where there is anything to mend, each test that
 * imports this fails with the list of it and nothing else, and the runner prints the list once.
 */
export const content = readFilled(texts, charts);
