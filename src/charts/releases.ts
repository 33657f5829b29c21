import { scaleLinear } from '../parts/scale.ts';
import { axisBottom } from '../parts/axis.ts';
import { label, str, type Props } from '../parts/chart.ts';
import { frame, layer } from '../parts/frame.ts';
import { midst } from '../parts/midst.ts';
import { note } from '../parts/note.ts';
import { swarm } from '../parts/swarm.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';
import { textWidth } from '../picture/text.ts';

// Longer than the house's 150 lines: dots, makers and names give way to one another in one place.

/** Landmark models by day of release, a row for each maker from its first one on: a staircase. */
export const states = ['trickle', 'stream', 'flood'] as const;
export const data = ['landmark-models'] as const;

/**
 * `dots` are radii while they trickle and later; `names` the room for makers left of the axis, `room` for
 * the latest models right of it.
 */
const LOOKS = {
  s: { font: 11.5, side: 10, names: 0, room: 52, dots: [8, 3.7], foot: 26 },
  m: { font: 14, side: 14, names: 0, room: 58, dots: [17, 7.4], foot: 30 },
  l: { font: 15, side: 14, names: 100, room: 64, dots: [19, 6.6], foot: 30 },
} as const;

/** First moment of a month. */
const since = (month: string): number => Date.parse(`${month}-01T00:00Z`);
/** What a state adds: from when till when its models came, and whom it names, the foremost first. */
const ACTS: Record<string, { from: number; till: number; named: readonly string[] }> = {
  trickle: {
    from: 0,
    till: since('2019-03'),
    named: [
      ...['Transformer', 'GPT-2', 'BERT-Large', 'GPT-1', 'Seq2Seq LSTM', 'GNMT', 'RNNsearch-50', 'MoE-Multi'],
    ],
  },
  stream: {
    from: since('2019-03'),
    till: since('2022-12'),
    named: [
      ...['GPT-3', 'PaLM', 'GLM-130B', 'Gopher', 'OPT-175B', 'HyperCLOVA 204B', 'Meena', 'BLOOM'],
      ...['Chinchilla', 'GPT-3.5', 'T5-11B', 'LaMDA'],
    ],
  },
  flood: {
    from: since('2022-12'),
    till: since('2023-12'),
    named: ['GPT-4', 'LLaMA', 'Llama 2', 'Falcon 180B', 'PaLM 2', 'Claude', 'Claude 2', 'Falcon'],
  },
};
/** Time shown: close up while they trickle, then all of it. */
const SPANS = {
  near: [since('2014-06'), since('2019-09')],
  far: [since('2014-04'), since('2024-01')],
} as const;

const FILL: Record<string, string> = {
  ...{ Google: 'indigo', OpenAI: 'indigo', DeepMind: 'indigo', Anthropic: 'indigo' },
  ...{ Meta: 'llama', TII: 'falcon', Tsinghua: 'cinnabar' },
};

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const meet = (a: Box, b: Box): boolean =>
  a.left < b.right + 4.5 && b.left < a.right + 4.5 && a.top < b.bottom && b.top < a.bottom;

export function picture({ data: sets, state, size, words }: Props): Picture {
  const { font, side, names, room, dots: radii, foot } = LOOKS[size.name];
  const near = state === 'trickle';
  const act = ACTS[state] ?? { from: 0, till: 0, named: [] };
  const r = radii[near ? 0 : 1];
  const axis = size.height - foot;
  const x = scaleLinear(near ? SPANS.near : SPANS.far, [side + names, size.width - side - (near ? 0 : room)]);
  const models = (sets['landmark-models'] ?? [])
    .map((row) => {
      const full = str(row, 'model');
      const plain = full.replace(/ \(.*$/, '');
      const name = plain.replace(/[- ]\d+B$/, '');
      return {
        full,
        plain,
        name,
        org: str(row, 'org'),
        date: str(row, 'date'),
        time: midst(str(row, 'date')),
      };
    })
    .filter(({ time }) => time < act.till);
  const orgs = [...new Set(models.map(({ org }) => org))];

  // A row is as high as its heap; the room that is left is shared by all.
  const heaps = orgs.map((org) => {
    const own = models.filter((m) => m.org === org);
    return {
      org,
      own,
      heights: swarm(
        own.map((m) => x(m.time)),
        r,
        r * 0.16,
      ),
    };
  });
  const tall = heaps.map(({ heights }) => Math.max(...heights) + r);
  const spare =
    (axis - 8 - tall.reduce((a, b) => a + b, 0)) / (near ? orgs.length + 0.4 : orgs.length + 0.15);
  let floor = 0;
  const rows = heaps.map((heap, i) => {
    floor += spare + (tall[i] ?? 0);
    const dots = heap.own.map((m, k) => ({ ...m, cx: x(m.time), cy: floor - (heap.heights[k] ?? 0) }));
    return { ...heap, floor, dots, fill: FILL[heap.org] ?? 'mute', start: x(heap.own[0]?.time ?? 0) };
  });

  const box = (left: number, base: number, text: string, type: number, weight: 400 | 600): Box => ({
    ...{ left, right: left + textWidth(text, type, weight) },
    ...{ top: base - type * 0.8, bottom: base + type * 0.24 },
  });
  const taken: Box[] = rows.flatMap(({ dots }) =>
    dots.map(({ cx, cy }) => ({ left: cx - r, right: cx + r, top: cy - r, bottom: cy + r })),
  );
  const type = size.name === 's' ? font : font * 1.05;
  const makers = rows.map(({ org, floor: y, start, own, fill }) => {
    const text = words.labels[org.toLowerCase().replace(/\W+/g, '-')] ?? org;
    const base = y - r * 1.16 + type * 0.35;
    const wide = textWidth(text, type, 600);
    const fits = start - r - 7 - wide > side - 8;
    const place = box(fits ? start - r - 7 - wide : start + r + 6, base, text, type, 600);
    taken.push(place);
    const fresh = (own[0]?.time ?? 0) >= act.from;
    return note({
      ...{ key: org, x: place.left, y: base, text, size: type, weight: 600 },
      ...{ fill: !fresh ? 'ink-2' : fill === 'mute' ? 'ink' : fill, halo: 'paper' },
    });
  });

  /** Names of what the state is about, where there is room: over its dots or beside them. */
  const flagged = act.named.flatMap((name): Mark[] => {
    const all = rows.flatMap(({ dots, fill }) => dots.map((dot) => ({ ...dot, fill })));
    const own = all.filter((m) => m.plain === name || (m.name === name && m.plain !== m.name));
    const group = own.length ? own : all.filter((m) => m.name === name);
    const [one] = group;
    if (!one) return [];
    const wide = textWidth(name, font);
    const top = Math.min(...group.map(({ cy }) => cy)) - r;
    const middle = (top + Math.max(...group.map(({ cy }) => cy)) + r) / 2 + font * 0.35;
    const over = [0.5, 1, 0].map((share) => [
      one.cx - wide * share + r * (2 * share - 1),
      top - font * 0.36,
    ]) as [number, number][];
    const beside: [number, number][] = [
      [one.cx + r + 5, middle],
      [one.cx - r - 5 - wide, middle],
    ];
    const below: [number, number] = [one.cx - wide / 2, top + 2.3 * r + font * 1.1];
    const places = near ? [...over, below, ...beside] : [beside[0] ?? below, ...over, ...beside];
    const free = places
      .map(([left, base]) => box(left, base, name, font, 400))
      .find((b) => {
        const inside = b.left >= side - 8 && b.right <= size.width - 2 && b.top >= 1;
        return inside && !taken.some((other) => meet(b, other));
      });
    if (!free) return [];
    taken.push(free);
    const y = free.top + font * 0.8;
    return [note({ key: name, x: free.left, y, text: name, size: font, halo: 'paper' })];
  });

  const ends = x.domain() as [number, number];
  const years = Array.from({ length: 10 }, (_, i) => Date.UTC(2014 + i, 0, 1)).filter(
    (time) => time >= ends[0] && time <= ends[1],
  );
  const format = (time: number): string => {
    const year = new Date(time).getUTCFullYear();
    return size.name === 's' && !near && year % 2 === 0 ? '' : String(year);
  };
  return frame({ size, words, state }, [
    axisBottom({ key: 'axis', scale: x, at: axis, ticks: years, format, size: Math.max(11.5, font - 1) }),
    layer(
      'rows',
      rows.map(({ org, floor: y, start, fill }) => {
        const ends = { x1: start, x2: size.width - side, y1: y, y2: y };
        const from = { x1: size.width - side, opacity: 0 };
        return mark('line', org, { ...ends, stroke: fill, 'stroke-width': 0.75, opacity: 0.55, from });
      }),
    ),
    layer(
      'dots',
      rows.flatMap(({ dots, fill }) =>
        dots.map(({ full, cx, cy, time }) => {
          const look = { cx, cy, r, fill, opacity: time >= act.from ? 1 : 0.32 };
          return mark('circle', full, { ...look, from: { cx: size.width + 3 * r, opacity: 0 } });
        }),
      ),
    ),
    layer('makers', makers),
    layer('names', flagged),
    note({
      ...{ key: 'selection', x: side, y: axis - font * 0.8, text: label(words, 'selection'), size: font },
      ...{ fill: 'ink-2', halo: 'paper' },
    }),
  ]);
}
