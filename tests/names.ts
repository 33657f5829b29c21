/** The names of all that has an address, as the check knows them. */
import { readChapters } from '../src/build/disk/read.ts';
import { knownOf } from '../src/check/lost-address.ts';
import { charts, content, texts } from './content.ts';

/** All that links of the essay are held against. */
export const known = knownOf({ chapters: readChapters(texts), content, charts });
export const { names } = known;
