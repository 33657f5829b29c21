import { block, cell, mark, type Mark, type Pen, type Shown } from '../../kit/index.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Chart, Facts } from './data.ts';
import type { Places } from './places.ts';

type Half = 'sites' | 'services';

/** What a half counts, and over it from how many it went to how many. */
function head(half: Half, x: number, [before, after]: readonly [Shown, Shown], pen: Pen<Chart>): Mark[] {
  const { dims, label, say, words } = pen;
  const { font, figure } = dims;
  const print = ({ value }: Shown): string => formatNumber(Number(value), words.lang);
  const text = label('change', { before: print(before), after: print(after) });
  const fill = half === 'services' ? 'cinnabar' : 'ink';
  return [
    say(half, x, font * 1.1, label(half), { weight: 600 }),
    say(`${half} change`, x, font * 1.5 + figure, text, {
      size: figure,
      weight: 600,
      fill,
      shows: [before, after],
    }),
  ];
}

/** The field of group-buying sites, which stands on no ground as the columns do; at both halves what each counts. */
export function beside({ buying, first, last }: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { dims, label, words } = pen;
  const { font, side } = dims;
  if (!buying || !at.field) return [];
  const { d, dash, square, left } = at.field;
  const dashed = { fill: 'none', 'stroke-width': square };
  const field = { ...dashed, d, stroke: 'mute', 'stroke-dasharray': dash, opacity: 0.3 };
  const rest = { ...dashed, d: left.d, stroke: 'ink', 'stroke-dasharray': left.dash };
  const from = { opacity: 0 };
  const dates = {
    before: formatDate(buying.peak_date, words.lang),
    after: formatDate(buying.later_date ?? '', words.lang),
  };
  const under = (half: Half, x: number, gap: number): Mark[] =>
    block({
      x,
      y: at.base + font * (1.5 + gap),
      size: font,
      fill: 'ink-2',
      lines: [{ key: `${half} ruler`, text: label(`${half}-ruler`) }],
    });
  return [
    mark('path', 'peak', { ...field, from, datum: { count: cell(buying, 'peak') } }),
    mark('path', 'left', { ...rest, from, datum: { count: cell(buying, 'later') } }),
    ...head('sites', side, [cell(buying, 'peak'), cell(buying, 'later')], pen),
    ...head('services', at.left, [cell(first, 'count'), cell(last, 'count')], pen),
    pen.say('sites dates', side, at.base + font * 1.5, label('change', dates), {
      fill: 'ink-2',
      shows: [cell(buying, 'peak_date'), cell(buying, 'later_date')],
    }),
    ...under('sites', side, 1.35),
    ...under('services', at.left, 1.35),
  ];
}
