/** Every label that a chart declares is drawn somewhere, or names what a reader sets or guesses: no editor writes one in vain. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsOf } from '../src/slots/chart-rows.ts';
import { SIZES } from '../src/picture/sizes.ts';
import { LANGS } from '../src/i18n/lang.ts';
import type { Chart } from '../src/kit/chart/module.ts';
import { anyGuess } from './any-guess.ts';
import { anySettings } from './any-settings.ts';
import { charts, content } from './content.ts';

/** Labels of charts that data or settings would ask for which there are not now, and why. */
const WAITING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  copilot: { even: 'only where a user pays to the cent what serving one costs' },
  line: { millions: 'only of a model with less than a hundred million weights' },
};

/** Settings that are tried: so many find each label that only some of them draw. */
const TRIED = 60;

/** The labels by which a page names controls, their options and what is ready-made, and guesses. */
function namedBy({ declared }: Chart): string[] {
  const controls = Object.values(declared.controls ?? {}).flatMap((control) => [
    control.name,
    ...('options' in control ? Object.values(control.options) : [control.unit]),
  ]);
  return [...controls, ...(declared.presets ?? []).map(({ name }) => name)];
}

/** The labels that are asked for while a chart is drawn in every state, size and language, and at whatever is set. */
function drawnBy(id: string, chart: Chart): Set<string> {
  const asked = new Set<string>();
  const data = rowsOf(chart, content);
  const settings = chart.declared.controls
    ? fc.sample(anySettings(chart.declared.controls), { seed: 1, numRuns: TRIED })
    : [];
  const guesses = chart.declared.guess ? fc.sample(anyGuess(id), { seed: 1, numRuns: 5 }) : [];
  for (const lang of LANGS) {
    const written = content.words[lang].get(id);
    if (!written) continue;
    const labels = new Proxy(written.labels, {
      get: (own, key) => (asked.add(String(key)), Reflect.get(own, key) as string),
    });
    const words = { ...written, labels };
    for (const state of chart.states)
      for (const size of Object.values(SIZES)) {
        const at = { data, state, size, words, id };
        for (const set of [
          {},
          ...settings.map((controls) => ({ controls })),
          ...guesses.map((guess) => ({ guess })),
        ])
          chart.picture({ ...at, ...set });
      }
  }
  return asked;
}

it.each(Object.entries(charts))('%s', (id, chart) => {
  const known = drawnBy(id, chart).union(new Set(namedBy(chart)));
  const waiting = Object.keys(WAITING[id] ?? {});
  expect(Object.keys(chart.declared.labels).filter((label) => !known.has(label))).toEqual(waiting);
});
