import { label, num, str, type Props, type Row, type Words } from '../parts/chart.ts';
import { frame, layer } from '../parts/frame.ts';
import { legend } from '../parts/legend.ts';
import { line } from '../parts/line.ts';
import { note } from '../parts/note.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';
import { textWidth } from '../picture/text.ts';

// Longer than the house's 150 lines: two ways to stack the same dots, each with its words.

/**
 * The cover's dots, stacked ten to a row so that their heights can be compared: 130 over 114, then under
 * the 138 of everyone abroad. Then the same counter beside others, each with two columns of dots.
 */
export const states = ['counted', 'abroad', 'other-counters', 'definition'] as const;
export const data = ['model-census'] as const;

/** CCID's count for all countries but China; the table has no column for it, only its note. */
const ABROAD = 138;
/** Dots in a row of a great stack. */
const TEN = 10;

/** Who is shown, by the row of the table that holds it, from the most dots to the fewest. */
const COUNTERS = [
  ['ccid', 'CCID Consulting'],
  ['istic', 'ISTIC'],
  ['caict', 'CAICT'],
  ['stanford', 'Stanford AI Index'],
  ['epoch', 'Epoch AI, January to July 2023'],
] as const;

/**
 * `step` from dot to dot, `gap` between stacks and their `floor`; `thin` is the step in a counter's
 * columns of so many dots (`across`), `floors` theirs without and with the definitions below.
 */
const LOOKS = {
  s: { font: 11.5, big: 36, step: 15.4, gap: 28, floor: 286, thin: 6.5, across: 4, floors: [281, 238] },
  m: { font: 15, big: 88, step: 29, gap: 40, floor: 562, thin: 12.5, across: 4, floors: [545, 484] },
  l: { font: 15, big: 80, step: 26.5, gap: 56, floor: 436, thin: 12.8, across: 5, floors: [428, 388] },
} as const;

const CAMPS = { china: 'cinnabar', us: 'indigo' } as const;
type Camp = keyof typeof CAMPS;
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Dots in rows, built up from a floor. */
function stack(camp: string, count: number, fill: string, at: Stack, first = 0): Mark[] {
  const { x, floor, step, columns } = at;
  return Array.from({ length: count }, (_, i) => {
    const n = first + i;
    const cx = tenth(x + ((n % columns) + 0.5) * step);
    const cy = tenth(floor - (Math.floor(n / columns) + 0.5) * step);
    const fresh = first ? { from: { cy: tenth(cy - step * 3), opacity: 0 } } : {};
    return mark('circle', `${camp} ${i + 1}`, { cx, cy, r: tenth(step * 0.42), fill, ...fresh });
  });
}
interface Stack {
  readonly x: number;
  readonly floor: number;
  readonly step: number;
  readonly columns: number;
}

/** One counter's two great stacks, and what is over when all countries but China stand together. */
function great(row: Row, { state, size, words }: Props): { dots: Mark[]; words: Mark[] } {
  const { font, big, step, gap, floor } = LOOKS[size.name];
  const abroad = state === 'abroad';
  const wide = TEN * step;
  const left = (size.width - 2 * wide - gap) / 2;
  const right = left + wide + gap;
  const [china, us] = [num(row, 'china'), num(row, 'us')];
  const at = (x: number): Stack => ({ x, floor, step, columns: TEN });
  const dots = [
    layer('china', stack('china', china, CAMPS.china, at(left))),
    layer('us', stack('us', us, CAMPS.us, at(right))),
    layer('elsewhere', abroad ? stack('elsewhere', ABROAD - us, 'mute', at(right), us) : []),
  ];
  const beside = size.name === 'l';
  const head = (key: string, count: number, fill: string, side: -1 | 1): Mark => {
    const edge = side < 0 ? left : right;
    const x = beside ? edge + (side < 0 ? -26 : wide + 26) : edge + step * 0.08;
    const y = beside ? floor - 13 * step + big * 0.74 : big * 0.86;
    const place = { x, anchor: beside && side < 0 ? ('end' as const) : ('start' as const) };
    const name = { ...place, text: label(words, key), size: font * (size.name === 's' ? 1.1 : 1.3) };
    return layer(key, [
      note({ ...place, key: 'count', y, text: String(count), size: big, weight: 600, fill }),
      note({
        ...name,
        key: 'name',
        y: y + big * 0.22 + name.size * 0.95,
        fill: 'ink-2',
        width: beside ? left - 40 : wide,
      }),
    ]);
  };
  const foot = floor + font * (size.name === 's' ? 2 : 1.8);
  const level = floor - Math.ceil(china / TEN) * step;
  const camp = (key: string, count: number, fill: string) => ({
    key,
    fill,
    text: label(words, 'share', { camp: label(words, key), count }),
  });
  const items = [camp('us', us, CAMPS.us), camp('elsewhere', ABROAD - us, 'mute')];
  const length = items.reduce((sum, { text }) => sum + 32 + textWidth(text, font), -18);
  const over = {
    x: right + wide - step * 0.1,
    y: floor - Math.ceil(ABROAD / TEN) * step - font * 0.45,
    text: label(words, 'over', { count: ABROAD - china }),
  };
  return {
    dots,
    words: [
      line('floor', [left, floor + 1, right + wide, floor + 1], 'line'),
      head('china', china, CAMPS.china, -1),
      abroad ? head('abroad', ABROAD, 'ink', 1) : head('us', us, CAMPS.us, 1),
      note({ key: 'key', x: left, y: foot, text: label(words, 'key'), size: font, fill: 'ink-2' }),
      ...(abroad
        ? [
            line('level', [left, level, right + wide, level], CAMPS.china, 1.5, { x2: left + wide }),
            note({ key: 'over', ...over, anchor: 'end', size: font * 1.05, weight: 600 }),
            legend({
              ...{ key: 'parts', x: Math.min(right, right + wide - length), y: foot - font * 0.35 },
              ...{ width: length + 1, items, size: font },
            }),
          ]
        : []),
    ],
  };
}

/** A counter's two columns, their counts on top, who it is and when below. */
function pair(key: string, row: Row, i: number, of: number, { state, size, words }: Props): Pair {
  const { font, thin, across, floors } = LOOKS[size.name];
  const defined = state === 'definition';
  const lit = defined ? key === 'epoch' : key !== 'ccid';
  const floor = floors[defined ? 1 : 0];
  const side = size.name === 'l' ? 24 : 3;
  const slot = (size.width - 2 * side) / of;
  const bar = across * thin;
  const left = side + slot * i + (slot - 2 * bar - thin) / 2;
  const counts = (['china', 'us'] as const).map((camp: Camp, k) => {
    const [count, x] = [num(row, camp), left + k * (bar + thin)];
    const top = floor - Math.ceil(count / across) * thin;
    const type = font * (lit ? (defined ? 2 : 1.45) : 1.1);
    return {
      dots: layer(camp, stack(camp, count, CAMPS[camp], { x, floor, step: thin, columns: across })),
      head: note({
        ...{ key: camp, x: x + bar / 2, y: top - font * 0.45, text: String(count), size: type },
        ...{ anchor: 'middle', weight: 600, fill: lit ? CAMPS[camp] : 'ink-2' },
      }),
    };
  });
  const says = (what: string, down: number, fill: string, weight: 400 | 600 = 400): Mark => {
    const text = label(words, what ? `${what}-${key}` : key);
    const place = { x: side + slot * (i + 0.5), y: floor + font * down, width: slot - 2 };
    return note({ key: what || 'name', ...place, text, size: font, weight, fill, anchor: 'middle' });
  };
  return {
    key,
    lit,
    dots: [...counts.map(({ dots }) => dots), layer('elsewhere', [])],
    words: layer(key, [
      line('floor', [left, floor + 1, left + 2 * bar + thin, floor + 1], 'line'),
      ...counts.map(({ head }) => head),
      says('', 1.4, 'ink', 600),
      says('when', 2.75, 'ink-2'),
      ...(defined ? [says('rule', 4.25, lit ? 'ink' : 'ink-2', lit ? 600 : 400)] : []),
    ]),
  };
}
interface Pair {
  readonly key: string;
  readonly lit: boolean;
  readonly dots: Mark[];
  readonly words: Mark;
}

const camps = (words: Words) =>
  (['china', 'us'] as const).map((key) => ({ key, fill: CAMPS[key], text: label(words, key) }));

export function picture(props: Props): Picture {
  const { data: sets, state, size, words } = props;
  const rows = COUNTERS.flatMap(([key, counter]) => {
    const row = sets['model-census']?.find((r) => str(r, 'counter') === counter);
    return row ? [{ key, row }] : [];
  });
  const [first] = rows;
  if (!first) throw new Error('the census needs the row of CCID Consulting');
  if (state === 'counted' || state === 'abroad') {
    const { dots, words: said } = great(first.row, props);
    return frame({ size, words, state }, [
      layer('dots', [layer('ccid', dots, { opacity: 1 })]),
      layer(state, said),
    ]);
  }
  const shown = state === 'definition' ? rows : rows.filter(({ key }) => key !== 'epoch');
  const pairs = shown.map(({ key, row }, i) => pair(key, row, i, shown.length, props));
  const { font } = LOOKS[size.name];
  const x = size.width * (size.name === 's' ? 0.42 : 0.5);
  return frame({ size, words, state }, [
    layer(
      'dots',
      pairs.map(({ key, lit, dots }) =>
        mark('g', key, { opacity: lit ? 1 : 0.3, from: { opacity: 0 } }, dots),
      ),
    ),
    layer(
      'pairs',
      pairs.map((p) => p.words),
    ),
    legend({ key: 'legend', x, y: font * 1.6, width: size.width - x, items: camps(words), size: font }),
  ]);
}
