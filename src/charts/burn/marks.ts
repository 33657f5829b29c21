import { cell, derived, layer, line, mark, type Mark, type Pen } from '../../kit/index.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Chart, Facts } from './data.ts';
import { guessed } from './guess.ts';
import type { Places } from './places.ts';
import { earned, lost, middle, strong, yearMarks, type Year } from './year.ts';

/** The first year's sums, as large as the stage allows. */
function lossStory(year: Year, { ground }: Places, pen: Pen<Chart>): Mark[] {
  const { size, dims, label, say } = pen;
  const { font, big } = dims;
  const [plus, minus] = [earned(year, pen), lost(year, pen)];
  const y = ground + year.down / 2 + big * 0.2;
  const text = label('earned', { sum: plus.text });
  return [
    say('earned', year.from, ground - year.up - font * 0.6, text, { ...strong, shows: plus.shows }),
    say('sum', size.width / 2, y, minus.text, { ...middle, size: big, weight: 600, shows: minus.shows }),
    say('lost', size.width / 2, y + font * 1.9, label('lost'), { ...middle, size: font * 1.2 }),
  ];
}

/** An arc from the month in which the call was made to the wall that it said there would be. */
function callStory(year: Year, { call, isAsked }: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { words, dims, label, say, tip } = pen;
  const { font, rate } = dims;
  const { x, ground, top, bottom, made, wall, run } = at;
  if (!call) return [];
  const minus = lost(year, pen);
  const owed = say('owed', year.middle, ground + font * 1.8, label('minus', { sum: minus.text }), {
    ...{ ...middle, ...strong, shows: minus.shows },
  });
  if (isAsked) return [owed];
  const rise = ground - top * 1.15;
  const d = `M${made} ${ground}C${made} ${rise},${wall} ${rise},${wall} ${ground}`;
  const arc = { d, fill: 'none', stroke: 'ink', 'stroke-width': 1.25, from: { opacity: 0 } };
  const datum = { cx: derived('the month in which the call was made, in years', call.made, x) };
  const date = formatDate(call.row.made, words.lang);
  const ownTip = tip('made', { date }, [cell(call.row, 'made')]);
  const dot = { cx: made, cy: ground, r: font * 0.3, fill: 'ink', from: { opacity: 0 }, datum, tip: ownTip };
  const when = { ...middle, fill: 'ink-2', shows: cell(call.row, 'made') };
  const question = { anchor: 'end', size: rate * 1.1, weight: 600, width: run * 0.82 } as const;
  const shows = cell(call.row, 'meant');
  return [
    owed,
    mark('path', 'arc', arc),
    mark('circle', 'made', dot),
    say('when', made, ground + font * 1.6, date, when),
    say('call', wall - font, (ground + bottom) / 2, label('call'), { ...question, shows }),
  ];
}

function story(known: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const [year] = at.years;
  const { state, dims, label, say } = pen;
  const { font } = dims;
  const look = { anchor: 'end', fill: 'ink-2', width: at.run * 0.96 } as const;
  const called = (y: number): Mark => say('call', at.wall - font * 0.6, y, label('called'), look);
  if (state === 'after') return [called(at.top + font * 0.2)];
  if (!year) return [];
  if (known.isAsked) return [called(at.ground - font), ...callStory(year, known, at, pen)];
  return state === 'loss' ? lossStory(year, at, pen) : callStory(year, known, at, pen);
}

export function marks(known: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { state, size, dims, say, tip, words } = pen;
  const { font, side } = dims;
  const { x, ground, top, bottom, wall } = at;
  const ahead = at.ahead.map(({ row, middle: x }) => {
    const look = { ...middle, fill: 'ink-2', shows: cell(row, 'year') };
    return layer(row.year, [say('year', x, bottom + font * 1.7, row.year, look)]);
  });
  const look =
    state === 'after' || known.isAsked
      ? {
          y1: (known.isAsked ? ground - font : top) - font * 0.8,
          stroke: 'ink-2',
          'stroke-width': 1.25,
          'stroke-dasharray': '4 4',
        }
      : { y1: ground, stroke: 'ink', 'stroke-width': 3 };
  const meant =
    known.call && derived('the end of the month that the call meant, in years', known.call.meant, x);
  const ownTip =
    known.call &&
    tip('meant', { date: formatDate(known.call.row.meant, words.lang) }, [cell(known.call.row, 'meant')]);
  const ends = { x1: wall, x2: wall, y2: bottom, from: { opacity: 0 } };
  return [
    ...guessed(known, at, pen),
    layer('years', [...at.years.map((year) => yearMarks(year, at, pen)), ...ahead]),
    line('ground', [side, ground, size.width - side, ground], 'ink', 1.25),
    layer(
      'wall',
      meant ? [mark('line', 'wall', { ...ends, ...look, datum: { x1: meant }, tip: ownTip })] : [],
    ),
    layer('story', story(known, at, pen)),
  ];
}
