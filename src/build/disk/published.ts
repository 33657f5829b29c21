import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Published } from '../../check/check-published.ts';
import type { PublishedTexts } from '../../check/published-texts.ts';
import type { PublishedClaims } from '../../data/published-claims.ts';
import type { PublishedData } from '../../data/published-data.ts';
import { rememberedLast } from '../../data/remember.ts';
import { listsFrom, type PublishedLists } from '../../data/published-lists.ts';
import type { PromisedSteps } from '../../urls/moved.ts';

/** Where `npm run freeze` writes down which addresses, which entries of the ledger, which lists of words, which data and which texts were published. */
export const PROMISED_FILE = 'src/urls/promised.json';
export const CLAIMS_FILE = 'src/data/published-claims.json';
export const LISTS_FILE = 'src/data/published-lists.json';
export const DATA_FILE = 'src/data/published-data.json';
export const TEXTS_FILE = 'src/data/published-texts.json';

const lastRead = rememberedLast<unknown>();
/** The same object as long as the file says the same: rules remember what they found by it. */
function read(file: string): unknown {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  return lastRead(file, text, () => JSON.parse(text));
}

/**
 * What was ever published, as the files under a root have it now: a server that goes on running would be
 * told by an import what they said when it started. Nothing where there are no such files.
 */
export const readPublished = (root: string): Published => ({
  steps: (read(join(root, PROMISED_FILE)) as { chapters?: PromisedSteps }).chapters ?? {},
  claims: read(join(root, CLAIMS_FILE)) as PublishedClaims,
  lists: listsFrom(read(join(root, LISTS_FILE)) as Partial<PublishedLists>),
  data: read(join(root, DATA_FILE)) as PublishedData,
  texts: read(join(root, TEXTS_FILE)) as PublishedTexts,
  // Of the calendar that is ahead of all others: an editor in Taipei may be a day further than UTC.
  today: new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10),
});
