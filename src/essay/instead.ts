import { content } from '../ledger/load.ts';
import type { Lang } from '../parts/chart.ts';

/**
 * Says that a state which an address asks for is no more, and which one answers for it.
 * @param asked the state that the address names; @param nearest the one that answers
 * @returns a sentence; none where the two are one
 */
export function insteadOf(lang: Lang, asked: string, nearest: string): string {
  if (asked === nearest) return '';
  const site = content.site[lang];
  const slots: Record<string, string> = { what: site['player-state'] ?? '', value: asked, nearest };
  return (site['player-unknown'] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');
}
