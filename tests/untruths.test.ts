// Over 150 lines: one table of untruths, a few lines each, told of the same three rows.
import { expect, it } from 'vitest';
import { cell, mark, scaleLinear, derived, tick, type Mark } from '../src/kit/index.ts';
import { reader } from '../src/kit/chart/rows.ts';
import { mutants } from './truth/mutants.ts';
import { untruths } from './truth/untruths.ts';

const raw = [
  { name: 'Ada', metres: 4, day: '2023-05' },
  { name: 'Bo', metres: 8, day: '2023-06-02' },
  { name: 'Cy', metres: 8, day: '2023' },
];
const data = { jumps: raw };
const [ada, bo, cy] = reader({ jumps: { name: 'text', metres: 'number', day: 'date' } })(data).jumps;
if (!ada || !bo || !cy) throw new Error('three rows');
const x = scaleLinear([0, 10], [20, 120]);
/** The same values, a fifth nearer. */
const other = scaleLinear([0, 10], [20, 100]);
/** Twelve months. */
const days = scaleLinear([Date.UTC(2023, 0, 1), Date.UTC(2023, 0, 1) + 12 * 30.4375 * 864e5], [20, 120]);
const found = (...marks: Mark[]): string =>
  untruths(mark('svg', 'svg', {}, marks), data, ['GPT-4']).join('\n');

const bar = (key: string, row: typeof ada, width: number): Mark =>
  mark('rect', key, { x: 20, width, height: 9, datum: { width: cell(row, 'metres', x) } });
const disc = (key: string, row: typeof ada, r: number): Mark =>
  mark('circle', key, { r, datum: { area: cell(row, 'metres') } });
const words = (text: string, ...shown: ReturnType<typeof tick>[]): Mark =>
  mark('g', 'words', { datum: { text: shown } }, [mark('text', '0', {}, text)]);
const count = (value: number) => ({ datum: { count: derived('all', value) } });

it('finds nothing in a picture that is true', () => {
  expect(
    found(
      mark('g', 'bars', count(3), [bar('a', ada, 40), bar('b', bo, 80), bar('c', cy, 80.3)]),
      mark('line', 'tick', { x1: 70, datum: { x1: tick(5, x) } }),
      mark('g', 'discs', {}, [disc('a', ada, 10), disc('b', bo, 10 * Math.SQRT2)]),
      words('Ada: 4 m, GPT-4', cell(ada, 'metres')),
    ),
  ).toBe('');
});

it('takes bars that go on where others end, or stand within them, and dates on an axis that counts their months', () => {
  const at = (key: string, from: number, width: number, row = ada): Mark =>
    mark('rect', key, { x: from, y: 5, width, height: 9, datum: { width: cell(row, 'metres', x) } });
  expect(found(at('a', 20, 40), at('b', 60, 80, bo))).toBe('');
  expect(
    found(mark('rect', 'whole', { x: 30, y: 5, width: 60, height: 9, datum: {} }), at('a', 50, 40)),
  ).toBe('');
  const months = scaleLinear([0, 12], [20, 120]);
  const dot = {
    cx: days(Date.UTC(2023, 4, 16)),
    datum: { cx: cell(ada, 'day', days, Date.UTC(2023, 4, 16)) },
  };
  const tickOf = { x1: months(6), datum: { x1: tick(6, months) } };
  expect(found(mark('circle', 'a', dot), mark('line', 'tick', tickOf))).toBe('');
});

it.each<[string, Mark[], string]>([
  [
    'a bar a tenth too long',
    [bar('b', bo, 88)],
    'svg/b: width is 88.00, and jumps[1].metres = 8 lies at 80.00',
  ],
  [
    'a dot that stands beside its place',
    [mark('circle', 'a', { cx: 62, datum: { cx: cell(ada, 'metres', x) } })],
    'svg/a: cx is 62.00, and jumps[0].metres = 4 lies at 60.00',
  ],
  [
    'an edge that is not where its value is',
    [mark('rect', 'a', { x: 20, width: 44, datum: { right: cell(ada, 'metres', x) } })],
    'svg/a: right is 64.00',
  ],
  [
    'equal values with unequal lengths, each by a scale of its own',
    [bar('b', bo, 80), mark('rect', 'c', { width: 90, datum: { width: cell(cy, 'metres', 90 / 8) } })],
    'svg/c: the width of jumps.metres is 90.00 for jumps[2].metres = 8, and in proportion to svg/b it would be 80.00',
  ],
  [
    'a disc twice as wide for twice as much',
    [disc('a', ada, 10), disc('b', bo, 20)],
    'svg/a: the area of jumps.metres is',
  ],
  [
    'a group with one too few',
    [mark('g', 'bars', count(2), [bar('a', ada, 40)])],
    'svg/bars: holds 1, and shows all = 2',
  ],
  [
    'a group that counts what nobody sees',
    [mark('g', 'all', count(2), [bar('a', ada, 40), mark('g', 'b', { opacity: 0 })])],
    'svg/all: holds 1',
  ],
  [
    'one row twice',
    [mark('g', 'bars', count(2), [bar('a', ada, 40), bar('b', ada, 40)])],
    'svg/bars: the row jumps 0 is in it twice',
  ],
  ['a group of none with one in it', [mark('g', 'bars', count(0), [bar('a', ada, 40)])], 'svg/bars: holds 1'],
  [
    'a path of cells with one too many',
    [mark('path', 'cells', { d: 'M0 0h1M2 0h1M4 0h1', ...count(2) })],
    'svg/cells: holds 3, and shows all = 2',
  ],
  [
    'a dashed path with one too few',
    [mark('path', 'heap', { d: 'M0 0h8.6M0 5h3.6', 'stroke-dasharray': '1 1.5', ...count(7) })],
    'svg/heap: holds 6, and shows all = 7',
  ],
  [
    'a cell that the data set does not have',
    [mark('rect', 'a', { width: 50, datum: { width: { ...cell(ada, 'metres', x), value: 5 } } })],
    'svg/a: shows jumps[0].metres = 5, and the data set has 4',
  ],
  [
    'words that show an empty cell',
    [words('8 m', { ...cell(ada, 'metres'), value: null as never })],
    'svg/words: shows jumps[0].metres, and that cell is empty',
  ],
  [
    'a copy of a row, which is from nowhere',
    [mark('rect', 'a', { width: 40, datum: { width: cell({ ...ada }, 'metres', x) } })],
    'svg/a: shows "metres" of a row that is no row of a data set: give the row itself, no copy',
  ],
  [
    'a date that is placed in another month',
    [words('x', cell(ada, 'day', x, Date.UTC(2023, 5, 15)))],
    'svg/words: shows 2023-05 as 2023-06-15',
  ],
  [
    'a dot that says nothing',
    [mark('circle', 'dot', { r: 3 })],
    'svg/dot: this circle does not say what it shows',
  ],
  [
    'a number that is no datum',
    [words('Ada: 5 m', cell(ada, 'metres'))],
    'svg/words/0: prints 5 in “Ada: 5 m”',
  ],
  ['a number that is another’s', [words('8 m', cell(ada, 'metres'))], 'prints 8'],
  ['a number that is rounded wrongly', [words('0.35', derived('median', 0.3405))], 'prints 0.35'],
  ['a number in another unit than it has', [words('40%', derived('share', 0.04))], 'prints 40'],
  ['nothing where there is something', [words('0 m', cell(ada, 'metres'))], 'prints 0'],
  ['another month than it is', [words('4月', tick(Date.UTC(2023, 2, 1)))], 'prints 4'],
  ['a number ten times too large', [words('40 m', cell(ada, 'metres'))], 'prints 40'],
  ['a number rounded to tens that are far off', [words('60', derived('points', 55.7))], 'prints 60'],
  [
    'two numbers of which one value must be both',
    [words('×1, +1.2', derived('times', 8), derived('more', 1.2))],
    'prints 1.2',
  ],
  [
    'an axis of a scale that places nothing',
    [
      bar('a', ada, 40),
      mark('line', 'tick', { x1: 70, datum: { x1: tick(50, scaleLinear([0, 100], [20, 120])) } }),
    ],
    'svg/tick: no mark is placed by the scale of this tick',
  ],
  [
    'bars by another scale than their axis, beside a rule that is by that of the axis',
    [
      bar('a', ada, 40),
      mark('line', 'rule', { x1: 68, datum: { x1: derived('middle', 6, other) } }),
      mark('line', 'tick', { x1: 60, datum: { x1: tick(5, other) } }),
    ],
    'svg/a: width shows jumps[0].metres = 4 by a scale linear from 0 to 10 at 20 to 120, and the ticks across have one linear from 0 to 10 at 20 to 100: give both the same',
  ],
  [
    'dates that are not as many months apart as their axis says',
    [
      mark('circle', 'a', { cx: x(6), datum: { cx: cell(ada, 'day', days, Date.UTC(2024, 0, 1)) } }),
      mark('line', 'tick', { x1: 70, datum: { x1: tick(6, scaleLinear([0, 11], [20, 120])) } }),
    ],
    'svg/a: cx shows jumps[0].day = 2023-05 by a scale linear',
  ],
  [
    'a bar that begins beside the zero of its scale',
    [mark('rect', 'a', { x: 26, width: 40, datum: { width: cell(ada, 'metres', x) } })],
    'svg/a: is as long as jumps[0].metres = 4, from 26.0 to 66.0, and its scale has zero at 20.0: begin there, or say what its left or right shows',
  ],
])('refuses %s', (_, marks, message) => expect(found(...marks)).toContain(message));

it.each<[string, ReturnType<typeof tick>]>([
  ['540B', derived('parameters', 540e9)],
  ['$5.4 billion', derived('dollars', 5.4e9)],
  ['1.17 億', derived('parameters', 117e6)],
  ['72%', derived('share', 0.7214)],
  ['4,600', derived('times', 4615.38)],
  ['0.34', derived('median', 0.3405)],
  ['2,000 億', derived('billions', 200)],
  ['2021', tick(Date.UTC(2021, 0, 1))],
  ['3月', tick(Date.UTC(2023, 2, 1))],
  ['33', cell({ ...ada, name: 'LLaMA-33B' } as never, 'name' as never)],
])('takes %s for a value however it is printed', (text, shown) => {
  expect(found(words(text, shown))).not.toContain('prints');
});

it('has no mutant that is as true as the picture: of a group or path that holds nothing, nothing is left out', () => {
  const groups = [
    mark('g', 'bars', count(0)),
    mark('g', 'hidden', count(0), [mark('g', 'a', { opacity: 0 })]),
  ];
  const paths = [mark('path', 'cells', { d: '', ...count(0) }), mark('path', 'heap', count(0))];
  const picture = mark('svg', 'svg', {}, [
    ...groups,
    ...paths,
    mark('g', 'one', count(1), [bar('a', ada, 40)]),
  ]);
  expect(untruths(picture, data, [])).toEqual([]);
  const made = mutants(picture);
  expect(made.map(({ what }) => what)).toContain('svg/one: one fewer');
  for (const { what, picture: wrong } of made) expect(untruths(wrong, data, []), what).not.toEqual([]);
});
