/** The recurrent network unrolled: its tables are what the shipped weights give, and its words say the same. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf } from '../src/charts/unrolled/data.ts';
import unrolled from '../src/charts/unrolled/index.ts';
import { OTHER } from '../src/charts/unrolled/other.ts';
import { LANGS } from '../src/i18n/lang.ts';
import * as made from '../src/models/training/unrolled.ts';
import { fromCsv } from '../src/models/training/tables.ts';
import { rowsOf } from '../src/slots/chart-rows.ts';
import { changed, keyTo, read, stepTo, type Moment } from '../src/playgrounds/unrolled/reading.ts';
import { content } from './content.ts';
import { practice, shipped } from './shipped-models.ts';

const model = await shipped('gru');
const tables = made.unrolledTables(model);
const data = rowsOf(unrolled, content);
const at = (state: (typeof unrolled.states)[number]) => unrolled.facts({ data, state });
const sentence = fc.constantFrom(...practice.sentences);

it.each(Object.keys(tables))('%s is what the shipped file gives; else: npm run train -- tables', (file) => {
  expect(fromCsv(readFileSync(file, 'utf8'))).toEqual(fromCsv(tables[file] ?? ''));
});

describe('what ledger and chapter say of the states is so:', () => {
  const swaps = fromCsv(tables['content/data/unrolled-swaps.csv'] ?? '');
  const glosses = fromCsv(tables['content/data/unrolled-glosses.csv'] ?? '');
  const [water, open] = [at('water').rows, at('open').rows];
  const carried = at('carried').rows;
  const door = read(model, made.DOOR);

  it('chart, table and playground count a number as another from the same difference on', () => {
    expect(made.OTHER).toBe(OTHER);
    const [, , third] = water;
    expect(countOf(third?.marked ?? [])).toBe(countOf(changed(door[2] as Moment)));
    expect(new Set(swaps.map(({ which, numbers }) => `${which} ${numbers}`))).toEqual(
      new Set([
        `differing ${countOf(carried[0]?.marked ?? [])}`,
        `rest ${countOf((carried[0]?.marked ?? []).map((one) => !one))}`,
      ]),
    );
  });

  it('whoever gets the numbers that differ says what the other said, and with all the rest it says what it said', () => {
    const own = (one: string | undefined): string | undefined =>
      glosses.find((row) => row['sentence'] === one && row['place'] === '4' && row['rank'] === '1')?.[
        'gloss'
      ];
    expect(own(made.TWINS[0])).not.toBe(own(made.TWINS[1]));
    expect(swaps).toHaveLength(4);
    for (const { sentence: one, other, which, gloss } of swaps)
      expect(gloss, `${one} ${which}`).toBe(own(which === 'differing' ? other : one));
  });

  it('both languages print these numbers and no others', () => {
    const ofTwins = glosses.filter(
      (row) => row['place'] === '4' && row['rank'] === '1' && row['word'] === '開',
    );
    const shares = [...ofTwins, ...swaps].map(({ percent }) => `${percent}%`);
    const counts = [
      water[2]?.numbers.length,
      countOf(water[2]?.marked ?? []),
      countOf(carried[0]?.marked ?? []),
      OTHER,
    ];
    const both = countOf(changed(door[1] as Moment));
    expect(both).toBe(counts[1]);
    expect(open).toHaveLength(2);
    for (const lang of LANGS) {
      const { found } = content.claims.get('memory-numbers')?.[lang] ?? { found: '' };
      for (const one of [...shares, ...counts]) expect(found, lang).toContain(String(one));
      const chapter = readFileSync(`content/${lang}/chapters/transformer.mdx`, 'utf8');
      const claims = [...chapter.matchAll(/<Claim id="memory-numbers">(.*?)<\/Claim>/g)].map(
        ([, text]) => text,
      );
      expect(claims.length, lang).toBeGreaterThan(2);
      for (const number of claims.join(' ').match(/\d+(\.\d+)?/g) ?? [])
        expect(counts.map(String), lang).toContain(number);
    }
  });
});

describe('a sentence that is read word by word', () => {
  it('leaves the same state and guesses after a word, whatever comes behind it', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), (text, cut) => {
        const whole = read(model, text);
        const end = (cut % whole.length) + 1;
        const part = whole.slice(0, end);
        expect(read(model, part.map(({ word }) => word).join(''))).toEqual(part);
      }),
      { numRuns: 30 },
    );
  });

  it('hands each state on: what was before a word is what the word before left, and before the first there was nothing', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const all = read(model, text);
        expect(all.map(({ word }) => word).join('')).toBe(text);
        expect(new Set(all[0]?.before)).toEqual(new Set([0]));
        all.slice(1).forEach(({ before }, i) => expect(before).toEqual(all[i]?.state));
      }),
      { numRuns: 12 },
    );
  });

  it('is walked by keys within its ends, and a step back takes back a step on', () => {
    const words = fc.integer({ min: 1, max: 50 });
    const keys = fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', 'Home', 'End'));
    fc.assert(
      fc.property(words, keys, (all, pressed) => {
        let here = 0;
        for (const key of pressed) {
          here = keyTo(key, here, all) ?? NaN;
          expect(here >= 0 && here < all).toBe(true);
          if (here < all - 1) expect(stepTo(stepTo(here, 1, all), -1, all)).toBe(here);
        }
        expect([keyTo('End', here, all), keyTo('Home', here, all)]).toEqual([all - 1, 0]);
        for (const other of ['a', 'Enter', 'ArrowUp', 'Tab']) expect(keyTo(other, here, all)).toBeUndefined();
      }),
    );
  });
});
