import { max, median } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { axisBottom } from '../parts/axis.ts';
import { label, num, str, type Props, type Row } from '../parts/chart.ts';
import { flags } from '../parts/flags.ts';
import { frame, layer } from '../parts/frame.ts';
import { legend } from '../parts/legend.ts';
import { line } from '../parts/line.ts';
import { note } from '../parts/note.ts';
import { rule } from '../parts/rule.ts';
import { swarm } from '../parts/swarm.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';

/** 25 models on one beam, August 2023; then the test is held again, and another field has another beam. */
export const states = ['leader', 'around-one', 'what-one-means', 'quarter', 'october'] as const;
export const data = ['agentbench-v1', 'agentbench-v2'] as const;

/** Each size is a design of its own; `small` and `beams` are for two rounds on one stage. */
const LOOKS = {
  s: { font: 12, big: 22, side: 16, radius: 7.6, small: 5.4, beam: 252, beams: [118, 270], foot: 12 },
  m: { font: 15, big: 40, side: 28, radius: 17, small: 11.5, beam: 500, beams: [222, 524], foot: 22 },
  l: { font: 17, big: 48, side: 36, radius: 18, small: 11.5, beam: 378, beams: [168, 402], foot: 22 },
} as const;

const overall = (row: Row): number => num(row, 'overall');
const isOpen = (row: Row): boolean => row['type'] === 'open';
const hundredths = (value: number): string => value.toFixed(2);

/** What a state is about: the dots that are lit, and the models that are named. */
interface About {
  readonly lit: (row: Row) => boolean;
  readonly named: readonly string[];
}
const FADED: About = { lit: () => false, named: [] };
const ABOUT: Record<string, About> = {
  leader: { lit: (row) => overall(row) > 2.7, named: ['gpt-4', 'claude'] },
  'around-one': { lit: isOpen, named: [] },
  'what-one-means': { lit: () => true, named: ['gpt-4'] },
  quarter: { lit: (row) => isOpen(row) || overall(row) > 4, named: ['gpt-4', 'openchat-13b'] },
  october: { lit: () => true, named: ['gpt-4', 'claude-2', 'codellama-34b'] },
};

export function picture({ data: sets, state, size, words }: Props): Picture {
  const { font, big, side, radius, small, beam, beams, foot } = LOOKS[size.name];
  const [first = [], second = []] = data.map((name) => sets[name]);
  const again = state === 'october';
  const about = ABOUT[state] ?? FADED;
  const x = scaleLinear([0, 4.6], [side, size.width - side]);
  const say = (key: string, y: number, fill: string, text: string): Mark =>
    note({ key, x: side, y, text, size: font, weight: 600, fill });

  /** The average of a field is where its beam balances. */
  const fulcrum = (key: string, y: number, count: number, fill: string): Mark => {
    const [from, to] = [x(1) - foot * 0.7, x(1) + foot * 0.7];
    return mark('g', 'fulcrum', { opacity: 1, from: { opacity: 0 } }, [
      mark('path', 'foot', { d: `M${x(1)},${y} L${to},${y + foot} L${from},${y + foot} Z`, fill }),
      say('average', y + font * 3.2, fill, label(words, key, { count })),
    ]);
  };

  /** One round of the test: its models heaped on its beam. */
  const round = (key: string, rows: readonly Row[], y: number, { lit, named }: About): Mark => {
    const r = again ? small : radius;
    const xs = rows.map((row) => x(overall(row)));
    const heights = swarm(xs, r);
    const dots = rows.map((row, i) => ({
      row,
      key: `${str(row, 'model')} ${str(row, 'version')}`,
      x: xs[i] ?? 0,
      y: y - (heights[i] ?? 0),
      r,
      name: str(row, 'label'),
      value: hundredths(overall(row)),
      fill: isOpen(row) ? 'llama' : 'indigo',
    }));
    const circles = dots.map((dot) => {
      const place = { cx: dot.x, cy: dot.y, r, from: { cy: dot.y - 6 * r, opacity: 0 } };
      return mark('circle', dot.key, { ...place, fill: dot.fill, opacity: lit(dot.row) ? 1 : 0.25 });
    });
    const known = dots.filter(({ row }) => named.includes(str(row, 'model')));
    const weighed = again || state === 'what-one-means';
    const ticks = [0, 1, 2, 3, 4].filter((tick) => tick !== 1 || !weighed);
    return layer(key, [
      axisBottom({ key: 'beam', scale: x, at: y, ticks, size: font - 0.5 }),
      layer('dots', circles),
      layer(
        'flags',
        flags({ flags: known, dots, right: size.width - side, size: font, big: again ? big * 0.7 : big }),
      ),
      layer('balance', weighed ? [fulcrum(key, y, rows.length, named.length > 0 ? 'cinnabar' : 'mute')] : []),
    ]);
  };

  /** GPT-4's score in four equal parts; a line rises where the first of them ends. */
  const quarters = (best: number): Mark[] => {
    const y = beam + font * 2.3;
    const parts = [0, 1, 2, 3].map((i) => {
      const [from, to] = [x((best * i) / 4) + 2, x((best * (i + 1)) / 4) - 2];
      return line(`part ${i}`, [from, y, to, y], i === 0 ? 'indigo' : 'mute', i === 0 ? 4 : 1.5, {
        x2: from,
      });
    });
    const text = label(words, 'quarter', { value: hundredths(best / 4) });
    return [
      ...parts,
      line('riser', [x(best / 4), y, x(best / 4), beam - radius * 6], 'indigo', 1.5, { y2: y }),
      say('quarter', y + font * 1.5, 'indigo', text),
    ];
  };

  /** Where the article puts the open models, and where the middle one of them is. */
  const around = (middle: number): Mark[] => {
    const common = { bottom: beam, size: font };
    const text = label(words, 'median', { value: hundredths(middle) });
    return [
      rule({ ...common, key: 'median', x: x(middle), top: font * 3.4, fill: 'ink', text }),
      rule({
        ...common,
        key: 'said',
        x: x(1),
        top: font * 5.4,
        fill: 'cinnabar',
        text: label(words, 'said'),
      }),
    ];
  };

  const camp = (key: string, fill: string) => ({ key, fill, text: label(words, key) });
  const items = [camp('closed', 'indigo'), camp('open', 'llama')];
  return frame({ size, words, state }, [
    legend({ key: 'legend', x: side, y: font, width: size.width - 2 * side, size: font, items }),
    round('august', first, again ? beams[0] : beam, again ? FADED : about),
    layer('october', again ? [round('october', second, beams[1], about)] : []),
    layer('around', state === 'around-one' ? around(median(first.filter(isOpen), overall) ?? 0) : []),
    layer('quarters', state === 'quarter' ? quarters(max(first, overall) ?? 0) : []),
  ]);
}
