/** The door of chapter one: its tables are what the shipped weights answer, and its words say the same. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doorTables } from '../scripts/door-tables.ts';
import { ACCURACY, FOLDER } from '../scripts/train.ts';
import { ASKED, QUESTION } from '../src/charts/gloss/data.ts';
import gloss from '../src/charts/gloss/index.ts';
import { best } from '../src/charts/gloss/senses.ts';
import { LANGS } from '../src/i18n/lang.ts';
import type { Mark } from '../src/picture/mark.ts';
import { SIZES } from '../src/picture/sizes.ts';
import { rowsOf } from '../src/slots/chart-rows.ts';
import { content } from './content.ts';
import { practice } from './shipped-models.ts';

const data = rowsOf(gloss, content);
const at = (state: (typeof gloss.states)[number], rows = data) => gloss.facts({ data: rows, state });
const words = content.words.en.get('gloss');
if (!words) throw new Error('content/en/charts/gloss.yaml is missing');

it('the tables are what the shipped weights, the practice list and the measurements give', async () => {
  for (const [file, csv] of Object.entries(await doorTables(practice, FOLDER, ACCURACY)))
    expect(readFileSync(file, 'utf8'), `${file}: write it with npm run train -- tables`).toBe(csv);
});

it('the ledger and both chapters print these shares, so that a training that changes them is noticed', () => {
  const [open, boiled] = at('in-order').guesses;
  const senses = at('dictionary').senses;
  const { networks, guess = 0 } = at('four');
  const alone = data['door-guesses']?.find(
    (row) => row['sentence'] === ASKED.slice(1) && row['model'] === 'gru' && row['word'] === QUESTION,
  );
  const shipped = networks.filter(({ seed }) => seed === 1);
  const shares = [open?.percent, boiled?.percent, guess, ...shipped.map(({ percent }) => percent)];
  // The ledger says that other seeds came out within two points.
  for (const { model, percent } of shipped)
    for (const other of networks.filter((one) => one.model === model))
      expect(Math.abs(other.percent - percent), `${model}, seed ${other.seed}`).toBeLessThan(2);
  const printed = shares.map((share) => `${Math.round(Number(share))}%`);
  const counts = [senses[0]?.compounds, senses.reduce((sum, { compounds }) => sum + compounds, 0)].map(
    String,
  );
  const claim = content.claims.get('bidirectional');
  for (const lang of LANGS) {
    const { found } = claim?.[lang] ?? { found: '' };
    for (const one of [...printed, ...counts, `${Math.round(Number(alone?.['percent']))}%`])
      expect(found, lang).toContain(one);
    const chapter = readFileSync(`content/${lang}/chapters/transformer.mdx`, 'utf8');
    const claimed = [...chapter.matchAll(/<Claim id="bidirectional">(.*?)<\/Claim>/g)].map(
      ([, text]) => text,
    );
    const numbers = claimed.join(' ').match(/\d+%?/g) ?? [];
    expect(numbers.length, lang).toBeGreaterThan(0);
    for (const number of numbers) expect([...printed, ...counts], lang).toContain(number);
  }
});

describe('the sign', () => {
  it('has a gloss for each character that has been read when 開 is to be answered, and for no other', () => {
    const read = (state: 'dictionary' | 'in-order' | 'both-ways') =>
      at(state)
        .sign.filter(({ row }) => row)
        .map(({ word }) => word)
        .join('');
    expect(read('dictionary')).toBe(ASKED.slice(1));
    expect(read('in-order')).toBe(ASKED.slice(0, ASKED.indexOf(QUESTION) + 1));
    expect(read('both-ways')).toBe(ASKED);
  });

  it('is “open water room” by the dictionary, and “boiled water room” to who reads from both ends', () => {
    const said = (state: 'dictionary' | 'both-ways') => at(state).sign.map(({ row }) => row?.gloss);
    expect(said('dictionary')).toEqual(['open', 'water', 'room']);
    expect(said('both-ways')).toEqual(['go', 'boiled', 'water', 'room']);
  });
});

it('every training is a tick of its network, however many there are', () => {
  const ticks = (m: Mark): Mark[] => [
    ...(m.tag === 'line' && m.key !== 'guess' ? [m] : []),
    ...m.children.flatMap(ticks),
  ];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), (seeds) => {
      const rows = (data['door-networks'] ?? []).filter(({ seed }) => seed === 1);
      const trained = rows.flatMap((row) =>
        Array.from({ length: seeds }, (_, i) => ({ ...row, seed: i + 1 })),
      );
      const all = { ...data, 'door-networks': trained };
      const picture = gloss.picture({ data: all, state: 'four', size: SIZES.m, words, id: 'gloss' });
      expect(ticks(picture)).toHaveLength(4 * seeds);
    }),
    { numRuns: 5 },
  );
});

it('who always says the commonest meaning is as often right as the commonest are', () => {
  const counts = fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(counts, (of) => {
      const senses = of.flatMap((leading, w) =>
        leading.map((n, i) => ({ word: `${w}`, gloss: `${i}`, compounds: n, leading: n })),
      );
      const share = best(senses);
      const fewest = 100 / Math.max(...of.map(({ length }) => length));
      expect(share).toBeGreaterThanOrEqual(fewest - 1e-9);
      expect(share).toBeLessThanOrEqual(100);
      if (of.every(({ length }) => length === 1)) expect(share).toBe(100);
    }),
  );
});
