import { derived, layer, mark, type Mark, type Pen, type Shown } from '../../kit/index.ts';
import { formatNumber, formatRounded } from '../../i18n/format.ts';
import { axisBottom } from '../../kit/marks/axis.ts';
import type { Chart, Facts } from './data.ts';
import type { Places } from './places.ts';

/** Digits that count in what was reckoned from estimates. */
const DIGITS = 3;

/** A plane seen from above, its nose to the right, as long as `width`. */
function silhouette(x: number, y: number, width: number): string {
  const at = (a: number, b: number): string => `${(x + a * width).toFixed(1)} ${(y + b * width).toFixed(1)}`;
  const half = (up: 1 | -1): string =>
    `M${at(0.66, 0.04 * up)}L${at(0.42, 0.44 * up)}L${at(0.33, 0.44 * up)}L${at(0.44, 0.04 * up)}Z` +
    `M${at(0.18, 0.04 * up)}L${at(0.1, 0.17 * up)}L${at(0.05, 0.17 * up)}L${at(0.08, 0.04 * up)}Z`;
  return `M${at(0.04, -0.045)}L${at(0.9, -0.045)}Q${at(1, 0)} ${at(0.9, 0.045)}L${at(0.04, 0.045)}Z${half(1)}${half(-1)}`;
}

/** Each plane in a box as long as its share of the tonnes. */
function planes(facts: Facts, { jets, whole, row, axis, x }: Places, pen: Pen<Chart>): Mark[] {
  const { total, each, plane } = facts;
  const { dims, tip, words } = pen;
  const height = Math.min(axis - row - dims.font * 2.4, dims.bar * 1.6);
  return jets.map(({ i, x: left, share, tonnes, width }) => {
    const how =
      share === 1 ? 'the weight of one plane' : `the rest of ${total} tonnes beyond whole planes of ${each}`;
    const round = formatRounded(tonnes, DIGITS, words.lang);
    const ownTip =
      share === 1
        ? tip('plane', { plane: formatNumber(each, words.lang) }, [plane])
        : tip('part', { tonnes: round });
    const box = { x: left, y: row, width, height, fill: 'indigo', opacity: 0.16 };
    const length = Math.min(whole * 0.94, height / 0.92);
    const d = silhouette(left + (whole - length) / 2, row + height / 2, length);
    return mark('g', `plane ${i}`, { from: { opacity: 0 }, opacity: 1 }, [
      mark('rect', 'box', { ...box, datum: { width: derived(how, tonnes, x) }, tip: ownTip }),
      mark('path', 'jet', { d, fill: 'indigo', opacity: share === 1 ? 1 : 0.35 }),
    ]);
  });
}

/** The sum in one large figure, and what it is of. */
function figure(facts: Facts, { dims, label, say, words }: Pen<Chart>): Mark[] {
  const { total, hasPlanes, sold, weight, plane } = facts;
  const { big, side, font } = dims;
  const number = ({ value }: Shown): string => formatNumber(Number(value), words.lang);
  const [value, how] = hasPlanes
    ? [facts.planes, 'the tonnes of all chips over those of one plane']
    : [total, 'chips sold, times the weight of one'];
  const text = formatRounded(value, DIGITS, words.lang);
  const sum = label('sum', { sold: number(sold), weight: number(weight) });
  const lines = [
    { key: 'sum', text: sum, shows: [sold, weight] },
    ...(hasPlanes ? [{ key: 'each', text: label('each', { plane: number(plane) }), shows: [plane] }] : []),
  ];
  return [
    say('figure', side, big * 0.95, text, { size: big, weight: 600, shows: derived(how, value) }),
    say('name', side, big * 1.1 + font * 1.4, label(hasPlanes ? 'jets' : 'total'), { fill: 'ink-2' }),
    ...lines.map(({ key, text: words, shows }, i) =>
      say(key, side, dims.top - font * (0.6 + 1.35 * (lines.length - 1 - i)), words, { shows }),
    ),
  ];
}

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { dims, label, tip, words } = pen;
  const { total, hasPlanes, sold, weight } = facts;
  const { x } = at;
  const bar = { x: x(0), y: dims.top, width: x(total) - x(0), height: dims.bar, fill: 'cinnabar' };
  const weighs = derived('chips sold, times the weight of one', total, x);
  const number = ({ value }: Shown): string => formatNumber(Number(value), words.lang);
  const sum = { sold: number(sold), weight: number(weight), total: formatRounded(total, DIGITS, words.lang) };
  return [
    mark('rect', 'chips', {
      ...{ ...bar, datum: { width: weighs }, tip: tip('chips', sum, [sold, weight]) },
    }),
    layer('planes', hasPlanes ? planes(facts, at, pen) : []),
    axisBottom({
      ...{ key: 'axis', scale: x, at: at.axis, size: dims.font, title: label('tonnes') },
      format: (value) => formatNumber(value, words.lang),
    }),
    layer('figure', figure(facts, pen)),
  ];
}
