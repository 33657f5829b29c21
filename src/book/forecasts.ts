import type { Content } from '../data/content.ts';
import type { Row } from '../data/row.ts';

/** What became of a forecast that is no number. */
export type Fate = 'true' | 'false';

/** A forecast of the essay, and what happened. */
export interface Forecast {
  readonly who: 'magazine' | 'analyst' | 'investor' | 'article';
  /** The entries of the ledger that it and what happened rest on. */
  readonly claims: readonly [said: string, came: string];
  /** What was expected and what came, in one unit; or whether it came at all. */
  readonly outcome: { readonly expected: number; readonly came: number } | Fate;
}

/** A row of a data set. @throws a sentence where there is none */
function rowOf({ data }: Pick<Content, 'data'>, set: string, column: string, value: string): Row {
  const row = data.get(set)?.rows.find((one) => one[column] === value);
  if (!row) throw new Error(`content/data/${set}.csv has no row whose ${column} is "${value}"`);
  return row;
}

/** All that the forecasts’ words are filled with: dates as the data have them, money in billions of US dollars. */
export function forecastFacts(all: Pick<Content, 'data' | 'claims'>) {
  const call = rowOf(all, 'bankruptcy-call', 'who', 'Analytics India Magazine');
  const [first, later] = ['2023-09', '2024-06'].map((date) => rowOf(all, 'sequoia-model', 'as_of', date));
  const year = String(call.meant).slice(0, 4);
  const sales = rowOf(all, 'ai-revenue', 'measure_key', 'trailing-12-months');
  return {
    magazine: {
      ...{ name: String(call.who), meant: String(call.meant), year },
      loss: Number(rowOf(all, 'openai-years', 'year', year).operating_loss),
    },
    analyst: { days: Number(all.claims.get('matched-makers')?.value) },
    investor: { expected: Number(first?.hole), came: Number(later?.hole), date: String(later?.as_of) },
    article: {
      expected: Number(first?.revenue),
      came: Number(sales.low),
      date: String(sales.as_of).slice(0, 7),
    },
  };
}
export type ForecastFacts = ReturnType<typeof forecastFacts>;

/** The forecasters of the essay, those without a number first. */
export function forecasts(all: Pick<Content, 'data' | 'claims'>): readonly Forecast[] {
  const { investor, article } = forecastFacts(all);
  return [
    { who: 'magazine', claims: ['bankrupt-call', 'not-bankrupt'], outcome: 'false' },
    { who: 'analyst', claims: ['others-will-match', 'matched-makers'], outcome: 'true' },
    { who: 'investor', claims: ['hole-125', 'hole-600-840'], outcome: investor },
    { who: 'article', claims: ['at-most-75', 'sales-110'], outcome: article },
  ];
}
