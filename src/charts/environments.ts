import { max } from 'd3-array';
import { scaleLinear } from '../parts/scale.ts';
import { axisBottom } from '../parts/axis.ts';
import { label, num, str, type Props, type Row } from '../parts/chart.ts';
import { frame, layer } from '../parts/frame.ts';
import { legend } from '../parts/legend.ts';
import { line } from '../parts/line.ts';
import { note, type NoteOptions } from '../parts/note.ts';
import { swarm } from '../parts/swarm.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';
import { textWidth } from '../picture/text.ts';

/** Eight environments, a shelf each, with the same 25 models: where GPT-4 leads, and how sure that is. */
export const states = ['rooms', 'lead', 'shop', 'card-game'] as const;
export const data = ['agentbench-v1', 'agentbench-rooms'] as const;

/** Each size is a design of its own; `open` is how many shelves an open room takes, `name` where names end. */
const LOOKS = {
  s: { font: 11.5, left: 12, right: 14, top: 24, foot: 26, small: 2.7, wide: 3.3, open: 4.6, name: 346 },
  m: { font: 15, left: 26, right: 24, top: 42, foot: 32, small: 4.6, wide: 6.4, open: 4, name: 616 },
  l: { font: 18, left: 176, right: 28, top: 32, foot: 36, small: 4.6, wide: 5.8, open: 5, name: 158 },
} as const;

/** The room that a state opens. */
const OPEN: Record<string, string> = { shop: 'ws', 'card-game': 'dcg' };
const isHero = (row: Row): boolean => row['model'] === 'gpt-4';
const tenths = (value: number): string => value.toFixed(1);
const strong = { fill: 'indigo', weight: 600 } as const;

/** A room on the stage: the height of its shelf, and of the line that its name stands on. */
type Place = { room: Row; key: string; score: number; best: number; base: number; at: number };

export function picture({ data: sets, state, size, words }: Props): Picture {
  const { font, left, right, top, foot, small, wide, open, name } = LOOKS[size.name];
  const [models = [], list = []] = data.map((set) => sets[set]);
  const hero = models.find(isHero) ?? {};
  const best = (room: string): number => max(models, (row) => (isHero(row) ? 0 : num(row, room))) ?? 0;
  const lead = (room: Row): number => num(hero, str(room, 'room')) - best(str(room, 'room'));
  const rooms = state === 'rooms' ? list : [...list].sort((a, b) => lead(b) - lead(a));
  const opened = OPEN[state];
  const x = scaleLinear([0, 100], [left, size.width - right]);
  const unit = (size.height - top - foot) / (rooms.length + (opened ? open - 1 : 0));
  const say = (key: string, at: number, y: number, text: string, more: Partial<NoteOptions> = {}): Mark =>
    note({ key, x: at, y, text, size: font, ...more });
  const aside = ({ key, base, at }: Place, text: string, fill = 'mute'): Mark =>
    size.name === 'l'
      ? say('aside', x(100), base - 4, text, { anchor: 'end', fill })
      : say('aside', name - textWidth(label(words, key), font, 600) - 8, at, text, { anchor: 'end', fill });

  /** In the shop those who do at least as well as GPT-4 climb stairs: the heights of their dots. */
  const stairs = (base: number): Map<Row, number> => {
    const able = models.filter((row) => num(row, 'ws') >= num(hero, 'ws'));
    able.sort((a, b) => num(a, 'ws') - num(b, 'ws'));
    return new Map(able.map((row, i) => [row, base - wide - (i + 1.2) * font * 1.4]));
  };

  /** What a state tells of a room. */
  const STORY: Record<string, (place: Place) => Mark[]> = {
    rooms: (place) => {
      const { room, score, base } = place;
      const ahead = score > place.best;
      const named = label(words, 'of', { name: str(hero, 'label'), score: tenths(score) });
      const [dx, dy] = ahead ? [small * 2.2, -1] : [-small, -small * 2 - 4];
      const metric = size.name === 's' ? [] : [aside(place, label(words, str(room, 'metric')))];
      const more = { ...strong, anchor: ahead ? 'start' : 'end' } as const;
      const text = room === list[0] ? named : tenths(score);
      return [say('score', x(score) + dx, base + dy, text, more), ...metric];
    },
    lead: ({ score, best: other, base }) => {
      const [fill, way] = score > other ? (['indigo', 'ahead'] as const) : (['cinnabar', 'behind'] as const);
      const text = label(words, way, { points: tenths(Math.abs(score - other)) });
      return [
        line('bar', [x(other), base + 1.5, x(score), base + 1.5], fill, 4, { x1: x(score) }),
        say('points', x(Math.max(score, other)) + small * 2.2, base - 1, text, { fill, weight: 600 }),
      ];
    },
    shop: ({ key, base }) =>
      [...stairs(base)].flatMap(([row, y], i, { length }) => {
        if (key !== opened) return [];
        const [name, score, at] = [str(row, 'label'), str(row, key), x(num(row, key))];
        const text = label(words, i ? 'of' : `place-${length}`, { name, score });
        return [
          line(`stem ${i}`, [at, base, at, y], 'mute', 0.75, { y2: base }),
          say(str(row, 'model'), at - wide * 2, y + font * 0.35, text, { ...(!i && strong), anchor: 'end' }),
        ];
      }),
    'card-game': (place) => {
      const { room, key, score, base } = place;
      const count = num(room, 'items');
      if (key !== opened) return [aside(place, label(words, 'tasks', { count }))];
      const step = 100 / count;
      const won = label(words, 'won', { name: str(hero, 'label'), won: score / step, count });
      const y = base - wide * 5;
      const places = Array.from({ length: count + 1 }, (_, i) => x(i * step));
      const ring = { cy: base - wide, r: wide, fill: 'none', stroke: 'indigo' };
      const middle = { anchor: 'middle' } as const;
      return [
        ...places.map((at, i) => line(`tick ${i}`, [at, base, at, base + 7], 'ink-2')),
        ...[score - step, score + step].map((v) => mark('circle', `match ${v}`, { ...ring, cx: x(v) })),
        say('won', x(score), y - font * 1.5, won, { ...strong, ...middle, size: font * 1.5 }),
        say('match', x(score), y, label(words, 'match', { points: step }), { fill: 'ink-2', ...middle }),
        aside(place, label(words, 'matches', { count }), 'indigo'),
      ];
    },
  };

  let floor: number = top;
  const shelf = (room: Row): Mark => {
    const key = str(room, 'room');
    const isOpen = key === opened;
    const ceiling = floor;
    floor += unit * (isOpen ? open : 1);
    const base = floor - (isOpen && key === 'dcg' ? 14 : 4);
    const at = size.name === 'l' ? base - 1 : isOpen ? ceiling + font * 1.2 : base - unit * 0.43;
    const place = { room, key, score: num(hero, key), best: best(key), base, at };
    const r = isOpen ? wide : small;
    const xs = models.map((row) => x(num(row, key)));
    const heights = swarm(xs, r, 0.4);
    const press = Math.min(1, (base - ceiling - 4 - 2 * r) / (Math.max(...heights) - r));
    const climbed = isOpen && key === 'ws' ? stairs(base) : undefined;
    const dots = models.map((row, i) => {
      const lit = opened ? isOpen : state === 'rooms' || isHero(row) || num(row, key) === place.best;
      const big = isHero(row) ? r * 1.4 : r;
      return mark('circle', str(row, 'model'), {
        cx: xs[i] ?? 0,
        cy: climbed?.get(row) ?? base - big - ((heights[i] ?? r) - r) * press,
        r: big,
        fill: row['type'] === 'open' ? 'llama' : 'indigo',
        opacity: lit ? 1 : 0.28,
        // A rim tells the coins of a pressed pile apart; dots without one are painted together.
        ...(press < 0.7 && { stroke: 'paper', 'stroke-width': 0.6 }),
      });
    });
    const fill = opened && !isOpen ? 'mute' : 'ink';
    return layer(key, [
      line('shelf', [x(0), base, x(100), base], 'line'),
      say('name', name, at, label(words, key), { anchor: 'end', weight: isOpen ? 600 : 400, fill }),
      layer('story', STORY[state]?.(place) ?? []),
      layer('dots', dots.reverse()),
    ]);
  };

  const camp = (key: string, fill: string) => ({ key, fill, text: label(words, key) });
  const items = [camp('closed', 'indigo'), camp('open', 'llama')];
  return frame({ size, words, state }, [
    legend({ key: 'legend', x: left, y: font * 0.9, width: x(100) - left, size: font, items }),
    axisBottom({ key: 'axis', scale: x, at: size.height - foot + 3, size: font - 0.5 }),
    layer('rooms', rooms.map(shelf)),
  ]);
}
