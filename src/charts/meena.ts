import { label, num, type Props, type Row } from '../parts/chart.ts';
import { frame, layer } from '../parts/frame.ts';
import { grain } from '../parts/grain.ts';
import { line } from '../parts/line.ts';
import { note, type NoteOptions } from '../parts/note.ts';
import { mark, type Attrs, type Mark, type Picture } from '../picture/mark.ts';

// Longer than the house's 150 lines: discs, piles and tiles stand on one floor and turn into one another.

/**
 * GPT-2 and Meena on one floor: a disc is a model, its area the parameters; the pile beside it is what it
 * read, a sheet a gigabyte. Then one is laid on the other; then the computing, two estimates of it.
 */
export const states = ['gpt-2', 'meena', 'what-grew', 'compute'] as const;
export const data = ['meena-gpt2', 'landmark-models'] as const;

/** Sheets side by side in a pile. */
const WIDE = 10;
/** Days of release, from the rows of landmark-models. */
const DAY = 864e5;

/**
 * `zoom` is how much larger GPT-2 is drawn while it is alone; `unit` the radius of a billion parameters,
 * `pitch` the room of a sheet, `side` that of the larger estimate.
 */
const LOOKS = {
  s: {
    font: 11.5,
    big: 22,
    floor: 262,
    margin: 10,
    unit: 25,
    pitch: 5.6,
    zoom: 2,
    gap: 10,
    side: 218,
    reach: 118,
  },
  m: {
    font: 15.5,
    big: 40,
    floor: 500,
    margin: 34,
    unit: 46.5,
    pitch: 11,
    zoom: 1.9,
    gap: 20,
    side: 430,
    reach: 206,
  },
  l: {
    font: 16,
    big: 40,
    floor: 400,
    margin: 60,
    unit: 52,
    pitch: 9,
    zoom: 1.9,
    gap: 30,
    side: 354,
    reach: 300,
  },
} as const;

export function picture({ data: sets, state, size, words }: Props): Picture {
  const { font, big, floor, margin, unit, pitch: step, zoom, gap, side, reach } = LOOKS[size.name];
  const [rows = [], models = []] = data.map((name) => sets[name]);
  const of = (quantity: string): Row => rows.find((row) => row['quantity'] === quantity) ?? {};
  const [params, text, low, high] = ['params', 'data', 'compute_low', 'compute_high'].map(of) as [
    Row,
    Row,
    Row,
    Row,
  ];
  const released = (model: string): string =>
    String(models.find((row) => row['model'] === model)?.['date'] ?? '');
  const [first, second] = [released('GPT-2'), released('Meena')];
  const days = Math.round((Date.parse(second) - Date.parse(first)) / DAY);
  const [alone, grew, compute] = [state === 'gpt-2', state === 'what-grew', state === 'compute'];
  const scale = alone ? zoom : 1;
  // Bundles need air, so the sheets of a cut tower are a little smaller.
  const pitch = grew ? Math.min(step, (floor - big * 1.05 - font * 2.2) / 41) : step * scale;
  const radius = (billions: number): number => Math.sqrt(billions) * unit * scale;
  const [small, large] = [radius(num(params, 'gpt2') / 1e9), radius(num(params, 'meena') / 1e9)];
  const said = small * Math.sqrt(num(text, 'ratio'));
  const pile = WIDE * pitch;

  // Middles of discs and piles, from state to state.
  const four = 2 * small + 2 * large + 2 * pile;
  const free = Math.min(120, size.width - 2 * margin - four - 2 * gap);
  const start = (size.width - four - 2 * gap - free) / 2;
  const spread = alone ? (size.width - 2 * small - pile) / 3 : 0;
  const meenaLeft = start + 2 * small + gap + pile + free;
  const wide = size.name === 'l';
  const nested = wide ? size.width * 0.36 : margin + said;
  const tower = wide ? size.width * 0.7 : size.width - margin * 1.5 - pile / 2;
  const at = alone
    ? { disc: spread + small, pile: size.width - spread - pile / 2, disc2: size.width, pile2: size.width }
    : grew || compute
      ? { disc: nested, pile: tower, disc2: nested, pile2: tower }
      : {
          disc: start + small,
          pile: start + 2 * small + gap + pile / 2,
          disc2: meenaLeft + large,
          pile2: meenaLeft + 2 * large + gap + pile / 2,
        };

  const say = (key: string, x: number, y: number, what: string, more: Partial<NoteOptions> = {}): Mark =>
    note({ key, x, y, text: what, size: font, anchor: 'middle', ...more });
  const bold = { weight: 600 } as const;

  /** A pile in bundles of as many sheets as GPT-2 read; `air` between them. */
  const bundles = (
    key: string,
    count: number,
    x: number,
    air: number,
    fill: string,
    hidden: boolean,
  ): Mark[] => {
    const bundle = num(text, 'gpt2');
    return Array.from({ length: Math.ceil(count / bundle) }, (_, i) => {
      const bottom = floor - i * ((bundle / WIDE) * pitch + air);
      const { d, dash } = grain({
        count: Math.min(bundle, count - i * bundle),
        columns: WIDE,
        x,
        floor: bottom,
        pitch,
      });
      const from: Attrs = { opacity: 0 };
      return mark('path', `${key} ${i}`, {
        d,
        fill: 'none',
        stroke: i === 0 && grew ? 'ink' : fill,
        'stroke-width': pitch * 0.62,
        'stroke-dasharray': dash,
        opacity: hidden ? 0 : 1,
        from,
      });
    });
  };
  const air = grew ? pitch * 0.75 : 0;
  const rowsOf = (count: number): number => Math.ceil(count / WIDE) * pitch;
  const topOf = (count: number): number =>
    floor - rowsOf(count) - (Math.ceil(count / num(text, 'gpt2')) - 1) * air;
  const disc = (key: string, x: number, r: number, attrs: Parameters<typeof mark>[2]): Mark =>
    mark('circle', key, { cx: x, cy: floor - r, r, from: { opacity: 0 }, ...attrs });

  const figures = (key: 'gpt2' | 'meena', x: number, r: number, heap: number, fill: string): Mark[] => {
    const size2 = alone ? big : font * 1.28;
    const lift = font * 0.95 + size2 * 0.26;
    const count = num(text, key);
    const top = floor - rowsOf(count) - font * 0.8;
    const lower = floor - 2 * r - font * 0.8;
    const [billions, gigabytes] = [
      label(words, 'billion', { count: num(params, key) / 1e9, hundreds: num(params, key) / 1e8 }),
      label(words, 'gigabytes', { count }),
    ];
    const date = key === 'gpt2' ? first : second;
    const [year = '', month = '', day = ''] = date.split('-').map(Number);
    const when = label(words, 'date', { year, month, name: label(words, `month-${month}`), day });
    const middle = (x - r + heap + pile / 2) / 2;
    return [
      say(`${key} params`, x, lower - lift, billions, { size: size2, ...bold, fill }),
      say(`${key} of`, x, lower, label(words, 'parameters'), { fill: 'ink-2' }),
      say(`${key} data`, heap, top - lift, gigabytes, { size: size2, ...bold, fill }),
      say(`${key} text`, heap, top, label(words, 'text'), { fill: 'ink-2' }),
      say(`${key} name`, middle, floor + font * 1.75, label(words, key), { size: font * 1.2, ...bold, fill }),
      say(`${key} date`, middle, floor + font * 3.1, when, { fill: 'ink-2' }),
      ...(key === 'meena'
        ? [say('later', middle, floor + font * 4.4, label(words, 'later', { days }), { fill: 'ink-2' })]
        : []),
    ];
  };
  const [g, m] = [{ fill: 'ink' }, { fill: 'indigo' }];
  const discs = compute
    ? []
    : [
        ...(grew
          ? [
              disc('said', at.disc, said, {
                fill: 'cinnabar',
                'fill-opacity': 0.05,
                stroke: 'cinnabar',
                'stroke-width': 1.5,
                'stroke-dasharray': '5 5',
                from: { r: small, cy: floor - small, opacity: 0 },
              }),
            ]
          : []),
        ...(alone ? [] : [disc('Meena', at.disc2, large, m)]),
        disc('GPT-2', at.disc, small, g),
      ];
  const piles = compute
    ? []
    : [
        ...(alone ? [] : bundles('meena', num(text, 'meena'), at.pile2, air, m.fill, false)),
        ...(grew ? [] : bundles('gpt2', num(text, 'gpt2'), at.pile, 0, g.fill, false)),
      ];
  const chord = floor - 2 * large;
  const peak = topOf(num(text, 'meena'));
  const growth = !grew
    ? []
    : [
        say(
          'said',
          at.disc,
          floor - 2 * said + font * 3.1,
          label(words, 'said', { ratio: num(text, 'ratio') }),
          {
            ...bold,
            fill: 'cinnabar',
            width: said * 1.25,
          },
        ),
        say('params', at.disc, chord - font * 2.3, label(words, 'times', { ratio: num(params, 'ratio') }), {
          size: big,
          ...bold,
        }),
        say('params of', at.disc, chord - font * 0.8, label(words, 'grew-params')),
        say('data', at.pile, peak - font * 2, label(words, 'times', { ratio: num(text, 'ratio') }), {
          size: big,
          ...bold,
        }),
        say('data of', at.pile, peak - font * 0.6, label(words, 'grew-data')),
        say('gpt2 name', at.disc, floor - small + font * 0.35, label(words, 'gpt2'), {
          fill: 'paper',
          ...bold,
        }),
        say('key', at.disc, floor + font * 1.75, label(words, 'area'), { fill: 'ink-2' }),
        say('pile', at.pile, floor + font * 1.75, label(words, 'bundle', { count: num(text, 'gpt2') }), {
          fill: 'ink-2',
          ...(wide ? {} : { anchor: 'end', x: size.width - 6 }),
        }),
      ];

  /** The computing of GPT-2 as one tile, and two estimates of how many such tiles Meena took. */
  const tile = side / Math.sqrt(num(high, 'ratio'));
  const left = Math.max(margin, (size.width - side - reach - gap) / 2);
  const square = (key: string, ratio: number, fill: string, opacity: number): Mark => {
    const edge = tile * Math.sqrt(ratio);
    return mark('rect', key, {
      x: left,
      y: floor - edge,
      width: edge,
      height: edge,
      fill,
      'fill-opacity': opacity,
      from: { y: floor - tile, width: tile, height: tile, opacity: 0 },
    });
  };
  const mesh = Array.from({ length: Math.floor(side / tile) }, (_, i) => (i + 1) * tile).flatMap((d) => [
    `M${left + d} ${floor}v${-side}`,
    `M${left} ${floor - d}h${side}`,
  ]);
  // Dashed where it is open how far it goes: not along the floor and the wall.
  const edge = (key: string, ratio: number): Mark => {
    const length = tile * Math.sqrt(ratio);
    const look = { fill: 'none', stroke: 'indigo', 'stroke-width': 1.75, 'stroke-dasharray': '5 4' };
    const d = `M${left} ${floor - length}h${length}v${length}`;
    return mark('path', `${key} edge`, { d, ...look, from: { opacity: 0 } });
  };
  const estimate = (key: 'low' | 'high', ratio: number): Mark[] => {
    const edge = tile * Math.sqrt(ratio);
    const [x, y] = [left + side + gap * 0.9, floor - edge];
    const rest = { anchor: 'start', width: size.width - x - 6 } as const;
    return [
      line(`${key} lead`, [left + edge, y, x - 4, y], 'indigo', 0.75),
      say(key, x, y + big * 0.35, label(words, `estimate-${key}`, { ratio }), {
        ...rest,
        size: big * 0.8,
        ...bold,
        fill: 'indigo',
        width: reach,
      }),
      say(`${key} by`, x, y + big * 0.35 + font * 1.5, label(words, `by-${key}`), { ...rest, fill: 'ink-2' }),
    ];
  };
  const computing = !compute
    ? []
    : [
        square('high', num(high, 'ratio'), 'indigo', 0.08),
        square('low', num(low, 'ratio'), 'indigo', 0.16),
        mark('path', 'mesh', { d: mesh.join(''), fill: 'none', stroke: 'paper', 'stroke-width': 1.5 }),
        edge('high', num(high, 'ratio')),
        edge('low', num(low, 'ratio')),
        mark('rect', 'one', {
          x: left,
          y: floor - tile,
          width: tile,
          height: tile,
          fill: 'ink',
          from: { opacity: 0 },
        }),
        ...estimate('high', num(high, 'ratio')),
        ...estimate('low', num(low, 'ratio')),
        say('one', left, floor + font * 1.75, label(words, 'one'), { anchor: 'start', ...bold }),
      ];

  return frame({ size, words, state }, [
    layer('floor', [line('floor', [margin / 2, floor + 0.5, size.width - margin / 2, floor + 0.5], 'ink')]),
    layer('piles', piles),
    layer('discs', discs),
    layer('computing', computing),
    layer('growth', growth),
    layer('figures', [
      ...(alone || state === 'meena' ? figures('gpt2', at.disc, small, at.pile, 'ink') : []),
      ...(state === 'meena' ? figures('meena', at.disc2, large, at.pile2, 'indigo') : []),
    ]),
  ]);
}
