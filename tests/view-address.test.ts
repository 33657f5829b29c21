/** The address of a view: what it says, and what it leaves alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../src/data/settable.ts';
import {
  addSettings,
  parseSet,
  prefixOf,
  readSettings,
  readTyped,
  valueText,
  writeSettings,
} from '../src/urls/settings.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { unknownKeys } from '../src/urls/unknown-keys.ts';
import { twoCharts, withControls } from './two-charts.ts';

/** The same control once its default has become its last value. */
const withLastDefault = (bounds: Bounds): Bounds =>
  'options' in bounds
    ? { ...bounds, default: Object.keys(bounds.options).at(-1) ?? '' }
    : { ...bounds, default: bounds.most };

it('some charts have controls', () => expect(withControls.length).toBeGreaterThan(1));

it('a value is typed as it is shown, whatever unit a language counts in', () => {
  fc.assert(
    fc.property(twoCharts, fc.constantFrom(1, 10, 1000), ({ a, first }, factor) => {
      for (const [key, bounds] of Object.entries(a.controls)) {
        if ('options' in bounds) continue;
        const counted = { ...bounds, factor };
        const value = Number(first[key]);
        for (const lang of LANGS)
          expect(readTyped(counted, valueText(counted, value, lang))).toBeCloseTo(value, 9);
      }
    }),
  );
});

describe('the settings of a chart in the address of a chapter', () => {
  it('stand beside those of another and beside what is a stranger’s, and are read back', () => {
    fc.assert(
      fc.property(twoCharts, ({ a, b, first, second }) => {
        const own = prefixOf(a.id);
        const before = writeSettings(second, b.controls, '?utm_source=x&quarters.guess=1~2', prefixOf(b.id));
        const query = writeSettings(first, a.controls, before, own);
        expect(readSettings(query, a.controls, own)).toEqual({ values: first, refused: [] });
        const params = new URLSearchParams(query);
        expect(params.get('utm_source')).toBe('x');
        expect(params.get('quarters.guess')).toBe('1~2');
        if (a.id !== b.id) expect(readSettings(query, b.controls, prefixOf(b.id)).values).toEqual(second);
        expect(writeSettings(first, a.controls, query, own)).toBe(query);
      }),
    );
  });

  it('are all written out in a link, so that it means the same when a default changes', () => {
    fc.assert(
      fc.property(twoCharts, ({ a, first }) => {
        const query = new URLSearchParams();
        addSettings(query, first, prefixOf(a.id));
        expect(query.size).toBe(Object.keys(a.controls).length);
        const moved = Object.fromEntries(
          Object.entries(a.controls).map(([key, bounds]) => [key, withLastDefault(bounds)]),
        );
        expect(readSettings(`?${query}`, moved, prefixOf(a.id))).toEqual({ values: first, refused: [] });
      }),
    );
  });
});

describe('what an address sets that nothing takes', () => {
  const all = { jumbo: ['weight', 'sold'], sequoia: ['chips'] };
  it.each([
    ['?jumbo.weight=1&jumbo.wieght=2', ['jumbo.wieght']],
    ['?jumbbo.weight=1', ['jumbbo.weight']],
    ['?moat.x=1&sequoia.chips=4', ['moat.x']],
    ['?utm_source=a&fbclid=b&weight=3&ref=c', []],
    ['?quarters.guess=1~2&jumbo.guess=3', []],
  ])('in a chapter is found by the chart’s name before it: %s', (search, found) =>
    expect(unknownKeys(search, all)).toEqual(found),
  );
  it.each([
    ['?weight=1&sold=2', []],
    ['?wieght=1', ['wieght']],
    ['?Weights=1&old=2&sol=3', ['Weights', 'old', 'sol']],
    ['?utm_source=a&theme=dark&state=x&guess=3&other.key=1', []],
    ['?jumbo.weight=1', ['jumbo.weight']],
  ])('where one chart stands alone is found by how near it comes: %s', (search, found) =>
    expect(unknownKeys(search, all, 'jumbo')).toEqual(found),
  );
  it('is never a key that a chart takes, whatever its name', () => {
    fc.assert(
      fc.property(twoCharts, ({ a, first }) => {
        const keys = { [a.id]: Object.keys(a.controls) };
        const query = new URLSearchParams();
        addSettings(query, first, prefixOf(a.id));
        expect(unknownKeys(`?${query}`, keys)).toEqual([]);
        expect(unknownKeys(writeSettings(first, a.controls), keys, a.id)).toEqual([]);
      }),
    );
  });
});

it('what an editor sets is read as numbers, and what is none as none', () => {
  expect(parseSet('weight=1.84, sold = 300000')).toEqual({ weight: 1.84, sold: 300_000 });
  expect(parseSet('chapter=moat, sold=4')).toEqual({ chapter: 'moat', sold: 4 });
  expect(parseSet('weight')).toEqual({ weight: '' });
  expect(parseSet('weight=, ,x=1e')).toEqual({ weight: '', x: '1e' });
  expect(parseSet('')).toEqual({});
});
