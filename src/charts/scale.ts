import { scaleLinear, scaleLog } from '../parts/scale.ts';
import { axisBottom } from '../parts/axis.ts';
import { beside, type Said } from '../parts/beside.ts';
import { label, num, str, type Props, type Row, type Words } from '../parts/chart.ts';
import { decadesLeft } from '../parts/decades.ts';
import { dodge } from '../parts/dodge.ts';
import { frame, layer } from '../parts/frame.ts';
import { legend } from '../parts/legend.ts';
import { line } from '../parts/line.ts';
import { midst } from '../parts/midst.ts';
import { note } from '../parts/note.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';
import { textWidth } from '../picture/text.ts';

// Longer than the house's 150 lines: two measures and what neither is known of share one set of dots.

/**
 * How language models grew: parameters, then the computing of their training. What nobody has published lies
 * as a dashed ring below the plot; what somebody only estimates is a ring in it, with its interval if there is one.
 */
export const states = ['beginnings', 'takeoff', 'money', 'undisclosed'] as const;
export const data = ['landmark-models'] as const;

const LOOKS = {
  s: { font: 11.5, big: 20, left: 36, right: 12, top: 62, strip: 34, foot: 24, r: 3.8 },
  m: { font: 15, big: 34, left: 56, right: 26, top: 76, strip: 54, foot: 32, r: 7.5 },
  l: { font: 15, big: 36, left: 62, right: 40, top: 64, strip: 46, foot: 32, r: 7.5 },
} as const;
const SPANS = {
  early: [Date.UTC(2014, 5, 1), Date.UTC(2018, 0, 1)],
  all: [Date.UTC(2014, 1, 1), Date.UTC(2023, 11, 20)],
  late: [Date.UTC(2020, 1, 1), Date.UTC(2023, 11, 20)],
} as const;
const MEASURES = {
  params: { domain: [2.2e7, 1.5e12], from: 8, to: 12, every: 1 },
  flop: { domain: [6e17, 1.4e26], from: 18, to: 26, every: 2 },
} as const;

/** Where nothing is published, one looks closer. */
const CLOSER = { domain: [3.2e22, 7e25], from: 23, to: 25, every: 1 } as const;

/** From whom to whom a state measures, and who else is named in it. */
const ABOUT: Record<
  string,
  { from?: string; to?: string; named: readonly string[]; more: readonly string[] }
> = {
  beginnings: {
    named: ['MoE-Multi (LSTM)', 'Transformer (base)', 'Transformer (big)'],
    more: ['Seq2Seq LSTM (one model)'],
  },
  takeoff: {
    from: 'GPT-1',
    to: 'PaLM',
    named: ['PaLM', 'GPT-1', 'GPT-3', 'GPT-2'],
    more: ['MoE-Multi (LSTM)', 'Falcon 180B'],
  },
  money: {
    from: 'Transformer (big)',
    to: 'PaLM',
    named: ['PaLM', 'Transformer (big)', 'GPT-3'],
    more: ['GPT-2'],
  },
  undisclosed: { named: ['GPT-4', 'PaLM 2', 'Claude 2', 'GPT-3.5', 'Claude', 'GPT-3'], more: [] },
};

/** Two significant digits are all that such a ratio bears. */
const rough = (value: number): string => Number(value.toPrecision(2)).toLocaleString('en');
const time = (row: Row): number => midst(str(row, 'date'));
const isGuess = (row: Row): boolean => row['params'] === null && row['confidence'] === 'S';

function camp(row: Row): string {
  const name = str(row, 'model');
  if (/^llama/i.test(name)) return 'llama';
  if (/^falcon/i.test(name)) return 'falcon';
  if (row['org'] === 'Tsinghua') return 'cinnabar';
  return /^(Google|DeepMind|OpenAI|Anthropic)/.test(str(row, 'org')) ? 'indigo' : 'mute';
}

/** Parameters as one says them: millions and billions, or 萬 and 億. */
function amount(words: Words, value: number): string {
  const key = value >= 1e9 ? 'billions' : value >= 1e8 ? 'hundred-millions' : 'millions';
  return label(words, key, { b: value / 1e9, m: value / 1e6, yi: value / 1e8, wan: value / 1e4 });
}

/** The interval of an estimate, if there is one. */
const interval = (row: Row): [number, number] | undefined =>
  row['flop_low'] && row['flop_high'] ? [num(row, 'flop_low'), num(row, 'flop_high')] : undefined;

export function picture({ data: sets, state, size, words }: Props): Picture {
  const { font, big, left, right, top, strip, foot, r } = LOOKS[size.name];
  const all = sets['landmark-models'] ?? [];
  const early = state === 'beginnings';
  const hidden = state === 'undisclosed';
  const measure = early || state === 'takeoff' ? 'params' : 'flop';
  const about = ABOUT[state] ?? { named: [], more: [] };
  const end = size.width - right;
  const bottom = size.height - foot;
  const floor = bottom - strip;
  const span = early ? SPANS.early : hidden ? SPANS.late : SPANS.all;
  const x = scaleLinear(span, [left + font, end]);
  const { domain, ...decades } = { ...MEASURES[measure], ...(hidden && CLOSER) };
  const y = scaleLog(domain, [floor, top]);
  const inside = (row: Row): boolean => row[measure] === null || num(row, measure) > domain[0];
  const rows = all.filter((row) => time(row) > span[0] && time(row) < span[1] && inside(row));
  const of = (name: string | undefined): Row | undefined => rows.find((row) => row['model'] === name);
  const value = (row: Row): number => num(row, measure);
  const radius = early ? r * 1.5 : r;

  const silent = rows.filter((row) => row[measure] === null);
  const along = dodge(
    silent.map((row) => x(time(row))),
    2 * radius + 3,
    [left, end],
  );
  const place = (row: Row) => {
    const i = silent.indexOf(row);
    const at = i < 0 ? { x: x(time(row)), y: y(value(row)) } : { x: along[i] ?? 0, y: floor + strip / 2 };
    return { ...at, r: radius };
  };
  const named = [...about.named, ...(size.name === 's' ? [] : about.more)].flatMap((name): Row[] => {
    const row = of(name);
    return row ? [row] : [];
  });
  const lit = (row: Row): boolean =>
    hidden
      ? isGuess(row) || row['model'] === 'Claude' || row['model'] === 'GPT-3'
      : row[measure] !== null && !(measure === 'flop' && isGuess(row));

  const dots = rows.map((row) => {
    const [at, fill] = [place(row), camp(row)];
    const unknown = silent.includes(row);
    const ring = unknown || (measure === 'flop' && isGuess(row));
    const look = ring
      ? { r: at.r - 1, fill: 'paper', stroke: fill, 'stroke-width': size.name === 's' ? 1.25 : 1.75 }
      : { r: at.r, fill, stroke: fill, 'stroke-width': 0 };
    return mark('circle', str(row, 'model'), {
      cx: at.x,
      cy: at.y,
      ...look,
      ...(unknown && { 'stroke-dasharray': size.name === 's' ? '2 1.6' : '3 2.5' }),
      opacity: lit(row) ? 1 : hidden ? 0.22 : unknown ? 0.75 : 0.4,
      from: { cy: floor, opacity: 0 },
    });
  });

  /** From the one's level to the other, and how many times that is. */
  const [a, b] = [of(about.from), of(about.to)];
  const leap: Mark[] = [];
  const taken: { left: number; right: number; top: number; bottom: number }[] = [
    { left: 0, right: size.width, top: floor - 2, bottom: floor + 4 },
  ];
  if (a && b) {
    const [from, to] = [place(a), place(b)];
    const years = Math.ceil((time(b) - time(a)) / (365.25 * 864e5));
    const corner = { x: to.x + font * 0.7, width: size.width - to.x - font };
    const wide = size.name !== 's';
    const text = label(words, 'times', { times: rough(value(b) / value(a)) });
    const reach = Math.max(textWidth(text, big, 600), textWidth(label(words, 'years', { years }), font)) + 8;
    const edge = wide ? to.x : to.x - reach;
    taken.push({ left: edge, right: edge + reach, top: from.y - font * 2.2 - big, bottom: from.y });
    taken.push({ left: from.x, right: to.x, top: from.y - 2, bottom: from.y + 2 });
    taken.push({ left: to.x - 2, right: to.x + 2, top: to.y, bottom: from.y });
    leap.push(
      line('across', [from.x, from.y, to.x, from.y], 'ink', 1, { x2: from.x }),
      line('up', [to.x, from.y, to.x, to.y], 'ink', 1.5, { y2: from.y }),
      note({
        key: `times ${measure}`,
        x: wide ? corner.x : to.x - font * 0.5,
        y: from.y - font * 2.2,
        text,
        size: wide ? Math.min(big, corner.width / textWidth(text, 1, 600)) : big,
        weight: 600,
        anchor: wide ? 'start' : 'end',
      }),
      note({
        key: `years ${measure}`,
        x: wide ? corner.x : to.x - font * 0.5,
        y: from.y - font * 0.7,
        text: label(words, 'years', { years }),
        size: font,
        fill: 'ink-2',
        anchor: wide ? 'start' : 'end',
      }),
    );
  }

  const star = of('GPT-4');
  const range = hidden && star ? interval(star) : undefined;
  const whisker: Mark[] = [];
  if (range && star) {
    const at = place(star);
    const [low, high] = range.map((v) => y(v)) as [number, number];
    whisker.push(
      line('range', [at.x, low, at.x, high], 'indigo', size.name === 's' ? 3 : 5, { y1: at.y, y2: at.y }),
      ...[low, high].map((level, i) =>
        line(`end ${i}`, [at.x - r * 1.6, level, at.x + r * 1.6, level], 'indigo', 1.5),
      ),
    );
  }

  const said = (row: Row): Said => {
    const name = str(row, 'model');
    const [first] = about.named;
    const main = name === first && !a;
    const fill = hidden && name === 'GPT-3' ? 'ink-2' : camp(row) === 'mute' ? 'ink' : camp(row);
    const compare = of('GPT-3');
    const times =
      range && compare && name === 'GPT-4' ? range.map((v) => rough(v / num(compare, 'flop'))) : undefined;
    const sub = (key: string, text: string) => ({ key, text, size: font, fill: 'ink-2' });
    const figure =
      measure === 'params' && row['params'] !== null ? amount(words, num(row, 'params')) : undefined;
    const start = name === about.from;
    const joined = size.name === 's' && figure && (start || (early && !main));
    const lines = joined
      ? [{ key: 'name', text: `${figure} ${name}`, size: font, weight: 600 as const, fill }]
      : [
          ...(figure
            ? [{ key: 'figure', text: figure, size: main ? big : font * 1.3, weight: 600 as const, fill }]
            : []),
          {
            key: 'name',
            text: name,
            size: main && hidden ? big * 0.9 : font,
            ...(figure ? { fill: 'ink-2' } : { fill, weight: 600 as const }),
          },
          ...(times
            ? [
                sub('times', label(words, 'range', { low: times[0] ?? '', high: times[1] ?? '' })),
                sub('estimate', label(words, 'estimate')),
                sub('secret', label(words, 'secret')),
              ]
            : []),
        ];
    const towards = early
      ? [0, 180]
      : hidden
        ? name === 'GPT-3'
          ? [180, 225]
          : name === 'Claude'
            ? [180]
            : name === 'GPT-4'
              ? [180, 225]
              : name === 'GPT-3.5'
                ? [180, 225]
                : [0, 90]
        : [180, 225, 270];
    return {
      key: name,
      ...place(row),
      towards: /^Falcon/.test(name) ? [270] : start && measure === 'params' ? [90, 135] : towards,
      lines,
    };
  };

  const shade = mark('rect', 'strip', {
    x: 0,
    y: floor + 3,
    width: size.width,
    height: strip - 6,
    fill: 'paper-2',
  });
  const silence = note({
    key: `silence ${measure}`,
    x: hidden ? left + font : x(Date.UTC(2015, 3, 1)),
    y: floor + strip / 2 + font * 0.35,
    text: label(words, `silent-${measure}`),
    size: font,
    fill: 'ink-2',
  });
  const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]
    .map((year) => Date.UTC(year, 0, 1))
    .filter((t) => t > span[0] && t < span[1]);
  const ticks = size.name === 's' && years.length > 4 ? years.filter((_, i) => i % 2 === 1) : years;
  const makers = [
    { key: 'indigo', fill: 'indigo', text: label(words, 'labs') },
    { key: 'llama', fill: 'llama', text: label(words, 'llama') },
    { key: 'falcon', fill: 'falcon', text: label(words, 'falcon') },
    { key: 'cinnabar', fill: 'cinnabar', text: label(words, 'tsinghua') },
    { key: 'mute', fill: 'mute', text: label(words, 'others') },
  ];
  const items = hidden
    ? [{ key: 'ring', fill: 'indigo', hollow: true, text: label(words, 'ring') }, ...makers.slice(0, 1)]
    : makers;
  return frame({ size, words, state }, [
    layer('strip', [shade, silence]),
    layer('measure', [
      decadesLeft({
        key: measure,
        scale: y,
        at: left - 6,
        size: font,
        ends: [left, size.width],
        ...decades,
        ...(measure === 'params' && { format: (n: number) => label(words, `tick-${n}`) }),
      }),
    ]),
    note({
      key: `title ${measure}`,
      x: 2,
      y: font * 1.1,
      text: label(words, measure),
      size: font,
      weight: 600,
    }),
    layer('makers', [
      ...(early
        ? []
        : [
            legend({
              key: hidden ? 'rings' : 'makers',
              x: 2,
              y: font * 2.4,
              width: size.width - 8,
              size: font,
              items,
            }),
          ]),
    ]),
    axisBottom({
      key: 'time',
      scale: x,
      at: bottom,
      ticks,
      size: font,
      format: (t) => String(new Date(t).getUTCFullYear()),
    }),
    layer('leap', leap),
    layer('whisker', whisker),
    layer('dots', dots),
    layer(
      'names',
      beside({
        items: named.map(said),
        dots: rows.map(place),
        bounds: { left: left + 2, right: size.width - 2, top: top - font * 1.2, bottom: bottom - 2 },
        taken,
        halo: 'paper',
      }),
    ),
  ]);
}
