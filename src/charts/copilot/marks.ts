import { derived, layer, line, mark, type Mark, type Pen } from '../../kit/index.ts';
import { formatAs } from '../../i18n/format-as.ts';
import { axisBottom, axisLeft } from '../../kit/marks/axis.ts';
import { CROWD, type Chart, type Facts } from './data.ts';
import type { Places } from './places.ts';

const MEAN = 'what serving a user costs on average';

/** What a user leaves, in one large figure, and what it comes from. */
function figure(facts: Facts, { dims, label, say, words }: Pen<Chart>): Mark[] {
  const { big, font, side, top } = dims;
  const { left, groups, isCrowd } = facts;
  const shown = groups.filter(({ n }) => isCrowd && n > 0);
  const text = (value: number): string => formatAs(value, '', words.lang);
  const shows = derived('the price less what serving a user costs', left);
  const name = left < 0 ? 'lost' : left > 0 ? 'over' : 'even';
  const look = { size: big, weight: 600, fill: left < 0 ? 'cinnabar' : 'money', shows } as const;
  return [
    say('figure', side, big * 0.95, (left < 0 ? '−' : '') + text(Math.abs(left)), look),
    say('name', side, big * 1.1 + font * 1.4, label(name), { fill: 'ink-2' }),
    ...shown.map(({ key, n, cost, how }, i) =>
      say(key, side, top - font * (2.35 - i * 1.35), label(key, { n, all: CROWD, cost }), {
        shows: [
          derived('users side by side', CROWD),
          derived(how, n),
          derived(`what each costs: ${key}`, cost),
        ],
      }),
    ),
  ];
}

/** What comes in above what goes out, on one scale. */
function bars({ price, paid, mean, left, groups }: Facts, { x, rows, bar }: Places, pen: Pen<Chart>): Mark[] {
  const { dims, label, say, tip, words } = pen;
  const text = (value: number): string => formatAs(value, '', words.lang);
  const above = dims.font * 0.5;
  const box = (from: number, value: number, y: number) => ({
    ...{ x: x(from), y, width: x(value) - x(0), height: bar },
  });
  const cost = derived(MEAN, mean, x);
  const hole = { stroke: 'cinnabar', 'stroke-width': 1.5, 'stroke-dasharray': '4 3', fill: 'paper' };
  const lacking = derived('what a user costs beyond the price', -left, x);
  const spent = label('spent', { cost: text(mean) });
  const [, heavy] = groups;
  const all = derived('users side by side', CROWD);
  const ownTip = heavy.n
    ? tip('mixed', { mean: text(mean), n: heavy.n, all: CROWD, dear: text(heavy.cost) }, [
        ...[all, derived(heavy.how, heavy.n)],
        derived(`what each costs: ${heavy.key}`, heavy.cost),
      ])
    : tip('spent', { mean: text(mean) });
  return [
    say('paid text', dims.side, rows.paid - above, label('paid', { price }), {
      shows: paid,
    }),
    mark('rect', 'paid', {
      ...{ ...box(0, price, rows.paid), fill: 'money' },
      datum: { width: derived('the price', price, x) },
      tip: tip('paid', { price }, [paid]),
    }),
    ...(left < 0
      ? [
          mark('rect', 'lacking', {
            ...{ ...box(price, -left, rows.paid), ...hole, datum: { width: lacking } },
            tip: tip('lacking', { cost: text(mean), price, lack: text(-left) }, [derived(MEAN, mean), paid]),
          }),
        ]
      : []),
    say('spent text', dims.side, rows.spent - above, spent, { shows: derived(MEAN, mean) }),
    mark('rect', 'spent', {
      ...{ ...box(0, mean, rows.spent), fill: 'indigo', datum: { width: cost } },
      tip: ownTip,
    }),
  ];
}

/** A hundred users as columns: what they pay for, what is lost on them above it, and the price across all. */
function crowd(
  { price, paid }: Facts,
  { x, y, floor, columns }: Places,
  { label, tip, dims, words }: Pen<Chart>,
): Mark[] {
  const text = (amount: number): string => formatAs(amount, '', words.lang);
  const parts = columns.flatMap(({ group: { key, n, cost, how }, x: left, width }) =>
    (
      [
        {
          part: 'paid',
          tipKey: 'covered',
          from: 0,
          value: Math.min(price, cost),
          fill: key === 'heavy' ? 'indigo' : 'money',
        },
        { part: 'lost', tipKey: 'lost', from: price, value: Math.max(0, cost - price), fill: 'cinnabar' },
      ] as const
    ).map(({ part, tipKey, from, value, fill }) => {
      const height = y(0) - y(value);
      const box = { x: left, y: y(from) - height, width, height, fill, opacity: key === 'heavy' ? 1 : 0.7 };
      return mark('rect', `${key} ${part}`, {
        ...box,
        from: { opacity: 0 },
        datum: { width: derived(how, n, x), height: derived(`${part} of what each costs`, value, y) },
        tip:
          n && value
            ? tip(tipKey, { n, all: CROWD, cost: text(cost), part: text(value) }, [
                derived('users side by side', CROWD),
                derived('what each costs', cost),
              ])
            : undefined,
      });
    }),
  );
  const ends = [x(0), y(price), x(CROWD), y(price)] as const;
  return [
    axisLeft({ key: 'dollars', scale: y, at: x(0), size: dims.font, title: label('dollars') }),
    ...parts,
    axisBottom({ key: 'people', scale: x, at: floor, size: dims.font, title: label('people') }),
    line('price', ends, 'ink', 2, {}, { y1: derived('the price', price, y) }, tip('paid', { price }, [paid])),
  ];
}

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { isCrowd } = facts;
  return [
    layer('bars', isCrowd ? [] : bars(facts, at, pen)),
    layer('crowd', isCrowd ? crowd(facts, at, pen) : []),
    layer('figure', figure(facts, pen)),
  ];
}
