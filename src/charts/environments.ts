import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { axisBottom } from '../parts/axis.ts';
import { label, num, str, type Props, type Row } from '../parts/chart.ts';
import { frame, layer } from '../parts/frame.ts';
import { legend } from '../parts/legend.ts';
import { note } from '../parts/note.ts';
import { swarm } from '../parts/swarm.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';

/** Eight environments, a shelf each, with the same 25 models: where GPT-4's lead lies, and how sure it is. */
export const states = ['rooms', 'lead', 'shop', 'card-game'] as const;
export const data = ['agentbench-v1', 'agentbench-rooms'] as const;

/** Each size is a design of its own: where names stand, how much of the stage an open room takes. */
const LOOKS = {
  s: { font: 11.5, left: 14, right: 12, top: 22, foot: 22, radius: 2.7, wide: 3.6, open: 3.8, above: 13 },
  m: { font: 14, left: 26, right: 22, top: 36, foot: 34, radius: 4.4, wide: 6, open: 3.6, above: 18 },
  l: { font: 17, left: 190, right: 30, top: 34, foot: 34, radius: 4.4, wide: 5.4, open: 4.2, above: 0 },
} as const;

/** The room that a state opens. */
const OPEN: Record<string, string> = { shop: 'ws', 'card-game': 'dcg' };
const HERO = 'gpt-4';

const isOpen = (row: Row): boolean => row['type'] === 'open';
const isHero = (row: Row): boolean => row['model'] === HERO;
const tenth = (value: number): string => value.toFixed(1);

interface Room {
  readonly key: string;
  readonly row: Row;
  readonly hero: number;
  /** The best score of all other models. */
  readonly best: number;
}

export function picture({ data: sets, state, size, words }: Props): Picture {
  const look = LOOKS[size.name];
  const { font, left, right, top, foot, radius, wide, open, above } = look;
  const [models = [], list = []] = data.map((name) => sets[name]);
  const others = models.filter((row) => !isHero(row));
  const gpt = models.find(isHero) ?? {};
  const rooms: Room[] = list.map((row) => {
    const key = str(row, 'room');
    return { key, row, hero: num(gpt, key), best: max(others, (other) => num(other, key)) ?? 0 };
  });
  if (state !== 'rooms') rooms.sort((a, b) => b.hero - b.best - (a.hero - a.best));
  const lit = OPEN[state];
  const x = scaleLinear([0, 100], [left, size.width - right]);
  const unit = (size.height - top - foot) / (rooms.length + (lit ? open - 1 : 0));
  let floor = top;

  const shelves = rooms.map((room): Mark => {
    const { key, hero, best } = room;
    const isLit = key === lit;
    const faded = lit !== undefined && !isLit;
    const height = unit * (isLit ? open : 1);
    floor += height;
    const base = floor - (isLit && key === 'dcg' ? font * 1.9 : 3);
    const r = isLit ? wide : radius;
    const scores = models.map((row) => num(row, key));
    const heights = swarm(scores.map((v) => x(v)), r, 0.5); // prettier-ignore
    const room_ = height - above - 8;
    const squeeze = Math.min(1, (room_ - 2 * r) / Math.max(1, Math.max(...heights) - r));
    const better = models.filter((row) => num(row, key) >= hero).sort((a, b) => num(a, key) - num(b, key));
    const step = (row: Row): number => (isLit && key === 'ws' ? better.indexOf(row) + 1 : 0);
    const y = (row: Row, i: number): number =>
      step(row) ? base - r - step(row) * font * 1.35 : base - r - ((heights[i] ?? r) - r) * squeeze;
    const dots = models.map((row, i) =>
      mark('circle', `${str(row, 'model')}`, {
        cx: x(scores[i] ?? 0),
        cy: y(row, i),
        r: isHero(row) ? r * 1.35 : r,
        fill: isOpen(row) ? 'llama' : 'indigo',
        stroke: 'paper',
        'stroke-width': 0.6,
        opacity: faded ? 0.3 : 1,
      }),
    );
    const name = note({
      key: 'name',
      x: above ? left : left - font,
      y: above ? floor - height + font : base - 2,
      anchor: above ? 'start' : 'end',
      text: label(words, key),
      size: font,
      weight: isLit || !lit ? 600 : 400,
      fill: faded ? 'mute' : 'ink',
    });
    return layer(key, [
      mark('line', 'shelf', { x1: x(0), x2: x(100), y1: base, y2: base, stroke: 'line', 'stroke-width': 1 }),
      name,
      layer('dots', dots),
    ]);
  });
  return frame({ size, words, state }, [
    legend({ key: 'legend', x: left, y: 10, width: 300, size: font, items: [
        { key: 'closed', text: label(words, 'closed'), fill: 'indigo' },
        { key: 'open', text: label(words, 'open'), fill: 'llama' },
    ]}),
    axisBottom({ key: 'axis', scale: x, at: size.height - foot + 3, ticks: [0, 20, 40, 60, 80, 100], size: font - 0.5 }),
    layer('rooms', shelves),
  ]);
}
