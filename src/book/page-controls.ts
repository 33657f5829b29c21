import type { PageControl } from '../data/settable.ts';
import type { Source } from '../data/schemas.ts';
import { content } from '../data/load.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Control } from '../kit/chart/controls.ts';
import { valueText } from '../urls/settings.ts';
import { charts } from './book.ts';
import { unitFactors } from './chart-words.ts';
import { chartParts } from './draw.ts';

/** A control of a chart with all that stands beside it, in one language. */
interface WrittenControl {
  readonly key: string;
  readonly control: PageControl;
  /** The default, as it is written, without its unit. */
  readonly text: string;
  /** What the default rests on; none of an assumption of ours and of a choice. */
  readonly source: Source | undefined;
}

function pageControl(
  control: Control,
  called: (label: string) => string,
  factors: Readonly<Record<string, number>>,
): PageControl {
  if ('options' in control) {
    const options = Object.entries(control.options).map(([key, label]) => [key, called(label)]);
    const { default: first } = control;
    return { name: called(control.name), unit: '', default: first, options: Object.fromEntries(options) };
  }
  const { least, most, step, default: first } = control;
  const { [control.unit]: factor } = factors;
  const bounds = { least, most, step, default: first, ...(factor && { factor }) };
  return { ...bounds, name: called(control.name), unit: called(control.unit) };
}

/** What a reader may set of a chart, its labels in a language; empty for a chart without controls. */
export function pageControls(chart: string, lang: Lang): WrittenControl[] {
  const { labels } = chartParts(chart, lang).words;
  const factors = unitFactors[lang].get(chart) ?? {};
  return Object.entries(charts[chart]?.declared.controls ?? {}).map(([key, one]) => {
    const control = pageControl(one, (label) => labels[label] ?? label, factors);
    const source = 'source' in one ? content.sources.get(one.source) : undefined;
    return { key, control, text: valueText(control, one.default, lang), source };
  });
}
