import { cell, derived, layer, line, mark, textWidth, type Mark, type Pen } from '../../kit/index.ts';
import { formatBillions, formatNumber } from '../../i18n/format.ts';
import type { Chart, Facts, Row } from './data.ts';
import type { Places } from './places.ts';
import { yearMarks } from './years.ts';

type Bar = Places['bars'][number];

/** A figure, large, and what is to be said of it: asked for, claimed, or how much of what was added is profit. */
function heading({ meant, open, years }: Facts, { words, dims, label, say }: Pen<Chart>): Mark[] {
  const { big, font, side } = dims;
  const rise = label('rise', { percent: formatNumber(meant.rose, words.lang) });
  const share = years && derived('how much of the added revenue is profit, as a share', years.share);
  const text = share ? label('share', { percent: Math.round(Number(share.value) * 100) }) : rise;
  const look = { size: big, weight: 600, fill: share ? 'money' : 'cinnabar' } as const;
  const below = share ? 'added' : open ? 'which' : 'claimed';
  return [
    say(share ? 'share' : 'figure', side, big * 0.86, text, { ...look, shows: share ?? cell(meant, 'rose') }),
    say(below, side, big * 0.9 + font * 1.6, label(below), { fill: 'ink-2' }),
  ];
}

/** From what to what a figure went: billions of dollars, or dollars a share. */
function changeText({ before, now, unit }: Row, { words, label }: Pen<Chart>): string {
  if (unit === 'share') return label('dollars', { before: before.toFixed(2), now: now.toFixed(2) });
  const [from, to] = [before, now].map((value) => formatBillions(value, words.lang, 2));
  return label('billions', { before: from ?? '', now: to ?? '' });
}

/** What a row is of: its name, and once it is told from what to what it went, where there is room. */
function name({ row, middle }: Bar, { open, meant }: Facts, pen: Pen<Chart>): Mark[] {
  const { size, dims, label, say } = pen;
  const { font, side } = dims;
  const below = {
    size: Math.max(size.leastType, font * 0.9),
    fill: 'ink-2',
    shows: [cell(row, 'before'), cell(row, 'now')],
  };
  const isMeant = !open && row === meant;
  const isBare = open || size.name === 's';
  const up = isBare ? font * 0.35 : -font * 0.15;
  return [
    say(row.figure, side, middle + up, label(row.figure), {
      weight: 600,
      ...(isMeant && { fill: 'cinnabar' }),
    }),
    ...(isBare ? [] : [say(`${row.figure} told`, side, middle + font * 1.1, changeText(row, pen), below)]),
  ];
}

/** By how much one rose: a bar, and the percentage where it ends. */
function rise({ row, middle }: Bar, { meant, claimed }: Facts, { x }: Places, pen: Pen<Chart>): Mark[] {
  const { words, dims, label, say } = pen;
  const { bar, rise: size } = dims;
  const fill = row === meant ? 'cinnabar' : row === claimed ? 'money' : 'mute';
  const box = { x: x(0), y: middle - bar / 2, width: x(row.rose) - x(0), height: bar, fill };
  const text = label('rise', { percent: formatNumber(row.rose, words.lang) });
  const figure = {
    size,
    weight: 600,
    fill: fill === 'mute' ? 'ink-2' : fill,
    shows: cell(row, 'rose'),
  } as const;
  const absent = { width: 0, opacity: 0 };
  return [
    mark('rect', row.figure, { ...box, from: absent, datum: { width: cell(row, 'rose', x) } }),
    say(`${row.figure} rise`, x(row.rose) + size * 0.4, middle + size * 0.36, text, figure),
  ];
}

/** Which one the reader points at: its question mark is ringed, and later its end of the ground. */
function pointed({ guess, open }: Facts, { bars }: Places, { size, dims, label, say }: Pen<Chart>): Mark[] {
  const at = bars.find(({ row }) => row.figure === guess);
  if (!at) return [];
  const { left, big, font, bar, side } = dims;
  const r = open ? big * 0.3 : bar * 0.3;
  const x = open ? left + big * 0.26 : left;
  const ring = (key: string, cx: number, cy: number): Mark => {
    const look = { fill: open ? 'none' : 'paper', stroke: 'indigo', 'stroke-width': font * 0.2 };
    return mark('circle', key, { cx, cy, r, ...look, from: { opacity: 0 }, datum: {} });
  };
  const words = { weight: 600, fill: 'indigo' } as const;
  const text = label('guess');
  if (open)
    return [
      ring('ring', x, at.middle),
      say('pick', x + r + font * 0.5, at.middle + font * 0.35, text, words),
    ];
  // Beside the bars there is no room that another bar may not need: a key in the head says whose ring it is.
  const [end, y] = [size.width - side, big * 0.9 + font * 1.6];
  const wide = textWidth(text, font, 600);
  return [
    ring('ring', x, at.middle),
    ring('key', end - wide - r - font * 0.5, y - font * 0.35),
    say('pick', end, y, text, { ...words, anchor: 'end' }),
  ];
}

/** How long the article has the bar of revenue: an empty shell. */
function shell({ meant, claimed }: Facts, { x, bars }: Places, { dims, tip, words }: Pen<Chart>): Mark[] {
  const at = bars.find(({ row }) => row === claimed);
  if (!at) return [];
  const box = { x: x(0), y: at.middle - dims.bar / 2, width: x(meant.rose) - x(0), height: dims.bar };
  const dash = { fill: 'none', stroke: 'cinnabar', 'stroke-width': 1.25, 'stroke-dasharray': '5 4' };
  const datum = { width: derived('by how much the article has revenue rise', meant.rose, x) };
  const ownTip = tip('meant', { percent: formatNumber(meant.rose, words.lang) }, [cell(meant, 'rose')]);
  return [mark('rect', 'shell', { ...box, ...dash, from: { width: 0, opacity: 0 }, datum, tip: ownTip })];
}

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { open } = facts;
  const { dims, say } = pen;
  const { big, left } = dims;
  const [top, bottom] = at.ground;
  const look = { size: big * 0.42, weight: 600, fill: 'mute' } as const;
  const rises = open ? [] : at.bars;
  return [
    layer('heading', heading(facts, pen)),
    layer(
      'names',
      at.bars.flatMap((one) => name(one, facts, pen)),
    ),
    layer('shell', rises.length ? shell(facts, at, pen) : []),
    layer(
      'rises',
      rises.flatMap((one) => rise(one, facts, at, pen)),
    ),
    layer(
      'asked',
      open
        ? at.bars.map(({ row, middle }) => say(row.figure, left + big * 0.15, middle + big * 0.15, '?', look))
        : [],
    ),
    layer('years', yearMarks(facts, at, pen)),
    line('ground', [left, top, left, bottom], 'ink', 1.25),
    layer('pointed', pointed(facts, at, pen)),
  ];
}
