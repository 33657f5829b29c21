/** How soon networks learn six topics at once: the tables are what was measured, and the words say the same. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practiceTables } from '../scripts/practice-tables.ts';
import { ACCURACY } from '../scripts/train.ts';
import { LEARNT, type Network } from '../src/charts/practice/data.ts';
import chart from '../src/charts/practice/index.ts';
import { formatNumber } from '../src/i18n/format.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { rowsOf } from '../src/slots/chart-rows.ts';
import { content } from './content.ts';
import { practice } from './shipped-models.ts';

const data = rowsOf(chart, content);
const at = (state: (typeof chart.states)[number], rows = data) => chart.facts({ data: rows, state });
const curvesOf = (network: Network, rows = data) =>
  at('elman', rows).curves.find((curves) => curves.network === network);

it('the tables are what the measurements and the practice list give', () => {
  for (const [file, csv] of Object.entries(practiceTables(practice, ACCURACY)))
    expect(readFileSync(file, 'utf8'), `${file}: write it with npm run train -- tables`).toBe(csv);
});

it('the ledger prints these figures and the chapters those of the networks that learn, so that a training that changes them is noticed', () => {
  const { learnt: soon = NaN } = curvesOf('transformer') ?? {};
  const { learnt: late = NaN } = curvesOf('gru') ?? {};
  const { best, end = NaN } = curvesOf('elman') ?? {};
  const most = Math.round(best?.percent ?? NaN);
  for (const lang of LANGS) {
    const printed = [...[soon, late].map((figure) => formatNumber(figure, lang)), `${LEARNT}%`];
    const alone = [formatNumber(end, lang), `${most}%`, String(late / soon)];
    const { found } = content.claims.get('six-topics')?.[lang] ?? { found: '' };
    for (const figure of [...printed, ...alone]) expect(found, lang).toContain(figure);
    const chapter = readFileSync(`content/${lang}/chapters/transformer.mdx`, 'utf8');
    const claimed = [...chapter.matchAll(/<Claim id="six-topics">(.*?)<\/Claim>/g)].map(([, text]) => text);
    const numbers = claimed.join(' ').match(/\d[\d,]+%?/g) ?? [];
    expect(new Set(numbers), lang).toEqual(new Set(printed));
  }
});

describe('the task', () => {
  const { pairs = [], meanings = [], question } = at('task').task ?? {};

  it('names each of its topics once and asks each of its verbs once', () => {
    const places = pairs.map((_, i) => i + 1);
    expect(pairs.map(({ asked }) => asked)).toEqual(places);
    expect(pairs.map(({ named }) => named).sort()).toEqual(places);
    expect(new Set(pairs.map(({ row }) => row.verb)).size).toBe(pairs.length);
  });

  it('asks a verb that has as many meanings as a guess is reckoned with, of which one is right', () => {
    expect(new Set(meanings.map(({ meaning }) => meaning)).size).toBe(6);
    expect(meanings.filter((row) => row === question?.row)).toHaveLength(1);
  });
});

describe('a network has learnt', () => {
  const percent = fc.double({ min: 0, max: 100, noNaN: true });
  const trainings = fc
    .integer({ min: 1, max: 6 })
    .chain((times) =>
      fc.array(fc.array(percent, { minLength: times, maxLength: times }), { minLength: 1, maxLength: 4 }),
    );
  const rowsFor = (all: readonly (readonly number[])[]) =>
    all.flatMap((own, seed) =>
      own.map((value, i) => ({ model: 'gru', seed: seed + 1, batches: 100 * (i + 1), percent: value })),
    );

  it('when the slowest of its trainings has, so that no lucky one speaks for it', () => {
    fc.assert(
      fc.property(trainings, (all) => {
        const learnt = curvesOf('gru', { ...data, 'practice-curves': rowsFor(all) })?.learnt;
        const first = all[0]?.findIndex((_, i) => all.every((own) => (own[i] as number) >= LEARNT)) ?? -1;
        expect(learnt).toBe(first < 0 ? undefined : 100 * (first + 1));
      }),
    );
  });

  it('and every training has its own curve, with all its measurements', () => {
    fc.assert(
      fc.property(trainings, (all) => {
        const drawn = curvesOf('gru', { ...data, 'practice-curves': rowsFor(all) })?.trainings ?? [];
        expect(drawn.map(({ points }) => points.map((point) => point.percent))).toEqual(all);
      }),
    );
  });
});
