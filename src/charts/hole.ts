import { formatBillions } from '../ledger/format.ts';
import { cells, type Block } from '../parts/cells.ts';
import { label, num, str, type Props, type Row } from '../parts/chart.ts';
import { earth, type Cut } from '../parts/earth.ts';
import { frame, layer } from '../parts/frame.ts';
import { line } from '../parts/line.ts';
import { note, noteLines, type NoteOptions } from '../parts/note.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';
import { textWidth } from '../picture/text.ts';

// Longer than the house's 150 lines: four looks of the same cells share their places.

/** A pit of 200 cells, a billion each: what must come in, what was guessed, what is missing, over what time. */
export const states = ['need', 'guess', 'hole', 'lifetime'] as const;
export const data = ['sequoia-model', 'sequoia-guess'] as const;

/** 25 in a row, so that 50, 75, 100 and 125 are whole rows. */
const COLUMNS = 25;
/** How many years are drawn; the model says nothing of how long chips live. */
const YEARS = 4;

/** `pits` are ground, left end, width and height of a cell, by state; `life` where the time line runs. */
const LOOKS = {
  s: {
    ...{ font: 11.5, big: 29, huge: 56, side: 12, air: 3.4 },
    pits: { need: [98, 12, 8, 24], guess: [210, 12, 13.44, 12], hole: [32, 12, 13.44, 30] },
    life: { ground: 126, end: 348, years: 3, deep: 13.5, strip: 18 },
  },
  m: {
    ...{ font: 15, big: 52, huge: 120, side: 24, air: 8 },
    pits: { need: [172, 24, 14.6, 46], guess: [322, 24, 23.68, 28], hole: [60, 24, 23.68, 59] },
    life: { ground: 240, end: 616, years: YEARS, deep: 28, strip: 40 },
  },
  l: {
    ...{ font: 17, big: 62, huge: 130, side: 28, air: 8 },
    pits: { need: [146, 28, 24.4, 36], guess: [262, 28, 36.16, 23], hole: [50, 28, 36.16, 47] },
    life: { ground: 192, end: 932, years: YEARS, deep: 22.5, strip: 33 },
  },
} as const;

export function picture({ data: sets, state, size, words }: Props): Picture {
  const look = LOOKS[size.name];
  const { font, big, huge, side, pits, life, air } = look;
  const row: Row = sets['sequoia-model']?.[0] ?? {};
  const [chips, need, guess] = ['chips', 'need', 'revenue'].map((column) => num(row, column));
  if (chips === undefined || need === undefined || guess === undefined) throw new Error('no first row');
  const cost = chips * num(row, 'factor');
  const money = (value: number): string => formatBillions(value, words.lang);
  const say = (key: string, x: number, y: number, text: string, more: Partial<NoteOptions> = {}): Mark =>
    note({ key, x, y, text, size: font, ...more });
  const late = state === 'lifetime';
  const [ground, left, w, h] = late ? [life.ground, side, 0, 0] : pits[state as 'need' | 'guess' | 'hole'];
  const pit: Block = { x: left, floor: ground + (need / COLUMNS) * h, columns: COLUMNS, width: w, height: h };
  const right = left + COLUMNS * w;
  const year = (life.end - side) / life.years;
  const strip: Block = {
    ...{ x: side, floor: ground - 5, columns: need / 4 },
    ...{ width: (life.end - side) / (need / 4), height: life.strip },
  };

  /** What the need is made of: the chips, what runs them, and what their user keeps. */
  const shares = [
    { key: 'chips', first: 0, count: chips, shade: 1 },
    { key: 'running', first: chips, count: cost - chips, shade: 0.62 },
    { key: 'margin', first: cost, count: need - cost, shade: 0.32 },
  ];
  const hollow = state === 'guess' || state === 'hole';
  const share = ({ key, first, count, shade }: (typeof shares)[number]): Mark =>
    mark('path', key, {
      d: cells(late ? strip : pit, first, count),
      fill: hollow ? 'paper' : 'money',
      stroke: hollow ? 'line' : 'money',
      'stroke-width': hollow ? 1 : 0,
      opacity: state === 'need' ? shade : 1,
    });

  /** Each company's part of the guess, the last of them nobody's. */
  const firms = (sets['sequoia-guess'] ?? []).map((r) => ({
    name: str(r, 'firm'),
    amount: num(r, 'amount'),
  }));
  const named = firms.reduce((sum, { amount }) => sum + amount, 0);
  const parts = [...firms, { name: '', amount: guess - named }];
  const slot = (size.width - 2 * side) / parts.length;
  const shelf = ground - air * 2;
  const tall = 5;
  let poured = 0;
  const piles = parts.map(({ name, amount }, i) => {
    const columns = amount / tall;
    const cell = { width: Math.min(w, (slot - 4) / 2), height: h };
    const x = side + slot * (i + 0.5) - (columns * cell.width) / 2;
    const heap = { ...cell, x, floor: shelf, columns };
    const d = state === 'hole' ? cells(pit, poured, amount) : cells(heap, 0, amount);
    poured += amount;
    const above = { ...heap, floor: shelf - h * 3 };
    return mark('path', name || 'nobody', {
      ...{ d, fill: 'money', opacity: name ? 1 : 0.45 },
      from: { opacity: 0, ...(state === 'guess' && { d: cells(above, 0, amount) }) },
    });
  });

  /** The sum, in large figures, each with what it stands for below; what room is left stands between them. */
  const terms = (): Mark[] => {
    const texts = [
      ['chips', money(chips)],
      ['factor', `× ${num(row, 'factor')}`],
      ['margin', `÷ ${(1 - num(row, 'margin')) * 100}%`],
      ['need', `= ${money(need)}`],
    ] as const;
    const large = big * (words.lang === 'en' ? 1 : 0.84);
    const rooms = texts.map(([, text]) => Math.max(textWidth(text, large, 600), font * 5.4));
    const gap = (size.width - 2 * side - rooms.reduce((a, b) => a + b)) / 3.3;
    let x: number = side;
    return texts.flatMap(([key, text], i) => {
      const at = { size: large, weight: 600, fill: key === 'need' ? 'money' : 'ink' } as const;
      const below = { width: (rooms[i] ?? 0) + gap * 0.8, fill: 'ink-2' };
      const made = [
        say(`${key} sum`, x, big * 0.95, text, at),
        say(key, x, big * 0.95 + font * 1.6, label(words, `term-${key}`), below),
      ];
      x += (rooms[i] ?? 0) + gap;
      return made;
    });
  };

  const beside = (key: string, first: number, count: number, text: string): Mark[] => {
    const middle = pit.floor - ((first + count / 2) / COLUMNS) * h;
    const [top, foot] = [middle - ((count / COLUMNS) * h) / 2 + 2, middle + ((count / COLUMNS) * h) / 2 - 2];
    const x = right + font * 1.6;
    const options = { key: `${key} part`, x, y: 0, text, size: font, width: size.width - x - 6 } as const;
    const lines = noteLines(options).length;
    return [
      line(`${key} bracket`, [right + font * 0.9, top, right + font * 0.9, foot], 'money', 2),
      note({ ...options, y: middle - ((lines - 1) * font * 1.3) / 2 + font * 0.35 }),
    ];
  };

  const beyond = side + textWidth(money(guess), big, 600) + font;
  const pileNames = (): Mark[] => {
    const y = shelf - tall * h - font * 0.7;
    if (size.name === 's') {
      const groups = [10, 5].map((amount) => firms.filter((f) => f.amount === amount));
      let from = 0;
      return groups.map((group, i) => {
        const x = side + slot * from + 2;
        from += group.length;
        const slots = {
          firms: group.map((f) => f.name).join(label(words, 'join') + (words.lang === 'en' ? ' ' : '')),
          amount: money(i ? 5 : 10),
        };
        const options = { key: `group ${i}`, x, y, size: font, text: label(words, 'each', slots) } as const;
        const wide = { ...options, width: slot * (group.length + i) - 8 };
        return note({ ...wide, y: y - (noteLines(wide).length - 1) * font * 1.3 });
      });
    }
    return parts.flatMap(({ name, amount }, i) => {
      const x = side + slot * (i + 0.5);
      const middle = { anchor: 'middle', size: Math.min(font, slot / 4.5) } as const;
      return [
        say(`amount ${name}`, x, y - font * 1.2, money(amount), { ...middle, weight: 600, fill: 'money' }),
        say(`firm ${name}`, x, y, name || label(words, 'nobody'), middle),
      ];
    });
  };

  const STORY: Record<string, () => Mark[]> = {
    need: () => [
      ...terms(),
      ...shares.flatMap(({ key, first, count }) =>
        beside(key, first, count, label(words, key, { amount: money(count) })),
      ),
    ],
    guess: () => [
      say('guess', side, big * 0.95, money(guess), { size: big, weight: 600, fill: 'money' }),
      say(
        'about',
        beyond,
        big * 0.95 - (size.name === 'l' ? 0 : font * 1.3),
        label(words, 'about', { named: money(named) }),
        {
          width: size.width - side - beyond,
          fill: 'ink-2',
        },
      ),
      ...pileNames(),
      line('shelf', [side, shelf + 1, size.width - side, shelf + 1], 'mute', 1),
      say(
        'pit',
        size.width / 2,
        ground + (need / COLUMNS) * h * 0.5 + font * 0.6,
        label(words, 'pit', { amount: money(need) }),
        {
          ...{ anchor: 'middle', size: font * 1.3, weight: 600, fill: 'ink-2', halo: 'paper' },
        },
      ),
    ],
    hole: () => {
      const [top, level] = [ground, pit.floor - (guess / COLUMNS) * h];
      const amount = huge * (words.lang === 'en' ? 1 : 0.86);
      return [
        say('all', side, ground - font * 1.2, label(words, 'pit', { amount: money(need) }), {
          fill: 'ink-2',
        }),
        say('missing', size.width / 2, (top + level) / 2 + amount * 0.2, money(need - guess), {
          ...{ anchor: 'middle', size: amount, weight: 600, halo: 'paper' },
        }),
        say('name', size.width / 2, (top + level) / 2 + amount * 0.44 + font * 0.9, label(words, 'missing'), {
          ...{ anchor: 'middle', halo: 'paper', size: font * 1.1 },
        }),
        say(
          'guessed',
          side,
          Math.min(size.height - 6, pit.floor + font * 1.7),
          label(words, 'guessed', { amount: money(guess) }),
          {
            ...{ fill: 'money', weight: 600 },
          },
        ),
      ];
    },
    lifetime: () => {
      const wide = life.end - side;
      const top = ground - 5 - 4 * life.strip;
      const deep = 10 * life.deep;
      const heads = { weight: 600, size: font * 1.15 } as const;
      const spent = { x: side + year * 0.06, floor: ground + deep, columns: 20 };
      const [cw, ch] = [(year * 0.8) / 20, life.deep];
      const sequoia = {
        key: 'sequoia',
        x: side,
        y: 0,
        text: label(words, 'sequoia', { amount: money(need) }),
      };
      const more = { width: wide, fill: 'money', ...heads } as const;
      const lines = noteLines({ ...sequoia, ...more }).length;
      return [
        note({ ...sequoia, ...more, y: top - font * 0.8 - (lines - 1) * heads.size * 1.3 }),
        ...Array.from({ length: life.years }, (_, i) =>
          mark('path', `spent ${i}`, {
            d: cells({ ...spent, x: spent.x + i * year, width: cw, height: ch }, 0, need),
            ...{ fill: 'cinnabar', opacity: i ? 0.22 : 1, from: { opacity: 0 } },
          }),
        ),
        say('article', side, ground + deep + font * 2, label(words, 'article', { amount: money(need) }), {
          ...{ width: wide, fill: 'cinnabar', ...heads },
        }),
      ];
    },
  };

  const lifeCut = (i: number): Cut => ({
    x: side + year * (Math.min(i, life.years) + 0.05),
    width: i < life.years ? year * 0.82 : 0,
    depth: i < life.years ? 10 * life.deep + 3 : 0,
  });
  const pitCut = (i: number): Cut => ({
    x: i ? right + 3 : left - 3,
    width: i ? 0 : COLUMNS * w + 6,
    depth: i ? 0 : pit.floor - ground + 3,
  });
  const cuts = Array.from({ length: YEARS }, (_, i) => (late ? lifeCut(i) : pitCut(i)));
  return frame({ size, words, state }, [
    earth({ key: 'earth', width: size.width, height: size.height, ground, cuts }),
    layer('cells', shares.map(share)),
    layer('coins', hollow ? piles : []),
    layer(state, STORY[state]?.() ?? []),
  ]);
}
