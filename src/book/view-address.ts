import { settings } from '../kit/chart/controls.ts';
import type { Lang } from '../i18n/lang.ts';
import { stepAddress } from '../urls/addresses.ts';
import { addSettings, parseSet, prefixOf } from '../urls/settings.ts';
import { chapter, charts } from './book.ts';

/**
 * The address of a step with its chart set: every setting written out, so that it means the same when a default changes.
 * @param set what differs from the defaults, as an editor writes it: `weight=1.84, sold=300000`
 * @throws a sentence for what the chart can't be set to
 */
export function viewAddress(lang: Lang, slug: string, step: string, set: string): string {
  const { scrollies } = chapter(lang, slug);
  const chart = scrollies.find(({ steps }) => steps.some(({ id }) => id === step))?.chart ?? '';
  const query = new URLSearchParams();
  addSettings(query, settings(charts[chart]?.declared.controls ?? {}, parseSet(set)), prefixOf(chart));
  return stepAddress(lang, slug, step).replace('#', `${query.size ? `?${query}` : ''}#`);
}
