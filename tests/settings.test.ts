/** What is set in an address or typed: how it is read, and what is refused. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../src/i18n/lang.ts';
import { readNumber, readSettings, refusalOf, writeSettings } from '../src/urls/settings.ts';
import { formatNumber } from '../src/i18n/format.ts';
import { misfit } from '../src/kit/chart/controls.ts';

describe('an address', () => {
  const weight = { least: 0.5, most: 5, step: 0.01, default: 3 };
  it.each([
    ['?weight=1.84', 1.84, undefined],
    ['?weight=9', 3, 'range'],
    ['?weight=heavy', 3, 'number'],
    ['?weight=1.845', 3, 'step'],
    ['?weight=', 3, 'number'],
    ['', 3, undefined],
  ])('%s opens %d, and says why where that is not what it asked for', (query, value, why) => {
    const { values, refused } = readSettings(query, { weight });
    expect(values).toEqual({ weight: value });
    expect(refused.map((one) => one.why)).toEqual(why ? [why] : []);
  });
  it.each([
    ['?chapter=moat', 'moat', undefined],
    ['?chapter=Moat', 'all', 'option'],
    ['?chapter=', 'all', 'option'],
    ['?chapter=constructor', 'all', 'option'],
    ['?chapter=4', 'all', 'option'],
  ])('%s chooses %s, and says why where that is no option', (query, option, why) => {
    const chapter = { options: { all: 'every', moat: 'A moat' }, default: 'all' };
    const { values, refused } = readSettings(query, { chapter });
    expect(values).toEqual({ chapter: option });
    expect(refused.map((one) => one.why)).toEqual(why ? [why] : []);
  });
  it('at the defaults says nothing, and elsewhere all, so that it means the same when a default changes', () => {
    const sold = { least: 1, most: 9, step: 1, default: 4 };
    expect(writeSettings({ weight: 3, sold: 4 }, { weight, sold })).toBe('');
    expect(writeSettings({ weight: 3, sold: 5 }, { weight, sold })).toBe('?weight=3&sold=5');
  });
});

describe('a number is read as a reader types it', () => {
  it.each([
    ['300,000', 300_000],
    ['１．８４', 1.84],
    [' 2 ', 2],
    ['−1', -1],
    ['.5', 0.5],
    ['1e3', NaN],
    ['', NaN],
    ['3 kg', NaN],
  ])('“%s” is %d', (typed, value) => expect(readNumber(typed)).toBe(value));
  it('as it is written', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(...LANGS), (n, lang) => {
        expect(readNumber(formatNumber(n / 100, lang))).toBe(n / 100);
      }),
    ));
});

it('the page refuses what the chart would refuse', () => {
  const bounds = fc.tuple(
    fc.integer({ min: -50, max: 50 }),
    fc.integer({ min: 1, max: 100 }),
    fc.integer({ min: 1, max: 20 }),
  );
  fc.assert(
    fc.property(bounds, fc.integer({ min: -200, max: 400 }), ([least, wide, step], value) => {
      const control = { least, most: least + wide, step, default: least, name: '', unit: '', source: '' };
      expect(refusalOf(control, value / 2) === undefined).toBe(misfit(control, value / 2) === undefined);
    }),
  );
  const choice = { name: '', options: { one: '', two: '' }, default: 'one' };
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom('one', 'two'), fc.string(), fc.integer()), (value) => {
      expect(refusalOf(choice, value) === undefined).toBe(misfit(choice, value) === undefined);
      expect(refusalOf(choice, value) === undefined).toBe(value === 'one' || value === 'two');
    }),
  );
});
