import { derived, layer, mark, type Mark, type Pen, type Shown } from '../../kit/index.ts';
import { formatNumber, formatRounded } from '../../i18n/format.ts';
import { LANGUAGES } from '../../i18n/lang.ts';
import type { Chart, Facts } from './data.ts';
import type { Places } from './places.ts';

/** How strong the colour of each share of the need is. */
const SHADES = { chips: 1, running: 0.62, kept: 0.32 } as const;
/** Digits that count in what was reckoned. */
const DIGITS = 3;

/** Money as the language counts it; the data are in billions. */
function moneyIn({ words }: Pen<Chart>): (value: number) => string {
  const [count, unit] = LANGUAGES[words.lang].billion;
  return (value) => formatRounded(value * count, DIGITS, words.lang) + unit;
}

/** The sum in one large figure, and how it comes about. */
function figure(facts: Facts, pen: Pen<Chart>): Mark[] {
  const { dims, label, say, words } = pen;
  const { big, font, side, top, row } = dims;
  const { hasHole, gap, needed, chips, factor, left, income, shares } = facts;
  const money = moneyIn(pen);
  const amount = ({ value }: Shown): string => money(Number(value));
  const shows = hasHole ? derived('the need less the income', Math.abs(gap)) : needed;
  const name = hasHole ? (gap < 0 ? 'over' : 'missing') : 'needed';
  const parts = shares.map(({ how, amount: value }) => derived(how, value));
  const rest = derived('what is left of a sale after the margin, in percent', left);
  const [bought, running, kept] = parts.map(amount);
  return [
    say('figure', side, big * 0.95, amount(shows), { size: big, weight: 600, shows }),
    say('name', side, big * 1.1 + font * 1.4, label(name), { fill: 'ink-2' }),
    say(
      'formula',
      side,
      top - font * 2,
      label('formula', {
        chips: amount(chips),
        factor: formatNumber(Number(factor.value), words.lang),
        left,
      }),
      { shows: [chips, factor, rest] },
    ),
    say(
      'parts',
      side,
      top - font * 0.6,
      label('parts', { chips: bought ?? '', running: running ?? '', kept: kept ?? '' }),
      { fill: 'ink-2', shows: parts },
    ),
    ...(hasHole
      ? [
          say('income', side, top + row - font * 0.6, label('income', { revenue: amount(income) }), {
            shows: income,
          }),
        ]
      : []),
  ];
}

/** What is told of each part of the need, of the income and of what is lacking. */
function tipsOf({ chips, factor, needed, left, income, shares, gap }: Facts, pen: Pen<Chart>) {
  const { tip, words } = pen;
  const money = moneyIn(pen);
  const of = ({ value }: Shown): string => money(Number(value));
  const [, running, kept] = shares;
  const margin = 100 - left;
  const times = formatNumber(Number(factor.value), words.lang);
  return {
    chips: tip('chips', { amount: of(chips) }, [chips]),
    running: tip('running', { chips: of(chips), factor: times, amount: money(running.amount) }, [
      chips,
      factor,
    ]),
    kept: tip('kept', { margin, need: of(needed), amount: money(kept.amount) }, [
      derived('what users keep of a sale, in percent', margin),
      needed,
    ]),
    income: tip('income', { amount: of(income) }, [income]),
    hole: tip('hole', { need: of(needed), revenue: of(income), amount: money(gap) }, [needed, income]),
  };
}

export function marks(facts: Facts, { x, shares, income, lacking }: Places, pen: Pen<Chart>): Mark[] {
  const { hasHole, revenue, gap } = facts;
  const tips = tipsOf(facts, pen);
  const bars = shares.map(({ key, box, amount, how }) =>
    mark('rect', key, {
      ...box,
      fill: 'money',
      opacity: SHADES[key],
      datum: { width: derived(how, amount, x) },
      tip: tips[key],
    }),
  );
  const shown = derived('what is assumed to come in', revenue, x);
  const hole = {
    ...lacking,
    fill: 'paper',
    stroke: 'cinnabar',
    'stroke-width': 1.5,
    'stroke-dasharray': '4 3',
  };
  return [
    layer('need', bars),
    layer('income', [
      ...(hasHole
        ? [mark('rect', 'income', { ...income, fill: 'indigo', datum: { width: shown }, tip: tips.income })]
        : []),
      ...(hasHole && lacking
        ? [
            mark('rect', 'hole', {
              ...{ ...hole, datum: { width: derived('the need less the income', gap, x) }, tip: tips.hole },
            }),
          ]
        : []),
    ]),
    layer('figure', figure(facts, pen)),
  ];
}
