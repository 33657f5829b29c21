import type { RowOf } from '../../kit/index.ts';
import { monthMiddle } from '../../kit/scales/month-middle.ts';

export const RULERS = ['makers', 'one-examiner', 'votes'] as const;
export type Ruler = (typeof RULERS)[number];
export const CAMPS = ['closed', 'open'] as const;
export type Camp = (typeof CAMPS)[number];
export const MEASURED = {
  ruler: RULERS,
  model: 'text',
  label: 'text',
  maker: 'text',
  weights: CAMPS,
  date: 'date',
  value: 'number',
} as const;
export type Measured = RowOf<typeof MEASURED>;

/** Days in a month of a year of 365.25. */
const MONTH = 365.25 / 12;
const DAY = 864e5;

export const timeOf = ({ date }: Measured): number => monthMiddle(date);
export const monthsLater = (time: number, months: number): number => time + months * MONTH * DAY;

/** The first model of a camp to stand at a score or above, and how long after GPT-4 came out. */
function reached(rows: readonly Measured[], standard: Measured, camp: Camp, release: number) {
  const [row] = rows
    .filter((one) => one.weights === camp && one.maker !== standard.maker && one.value >= standard.value)
    .sort((a, b) => timeOf(a) - timeOf(b));
  if (!row) return undefined;
  const days = Math.round((timeOf(row) - release) / DAY);
  return { row, camp, days, months: days / MONTH, isLevel: row.value === standard.value };
}
export type Reached = NonNullable<ReturnType<typeof reached>>;

/** One ruler: a closed rival is held against the newest GPT-4 that it measured, an open one against the first. */
export function measuredBy(ruler: Ruler, all: readonly Measured[], release: number) {
  const rows = all.filter((row) => row.ruler === ruler);
  const ours = rows.filter(({ maker }) => maker === 'OpenAI').sort((a, b) => timeOf(a) - timeOf(b));
  const [first, newest] = [ours[0], ours.at(-1)];
  const closed = newest && reached(rows, newest, 'closed', release);
  const open = first && reached(rows, first, 'open', release);
  return { ruler, rows, first, newest, closed, open };
}
export type Measure = ReturnType<typeof measuredBy>;
