import { content } from '../data/load.ts';
import { fill } from '../i18n/fill.ts';
import type { Lang } from '../i18n/lang.ts';

/** What an address can ask for, by the word for it. */
type Knob = 'player-state' | 'player-size' | 'player-theme' | 'embed-plain' | 'embed-fit';

/**
 * Says that an address asks for what a chart doesn't have.
 * @param value what it asks for; @param nearest what there is; without them their slots stay, for the
 *   browser to fill
 */
export const unknownOf = (lang: Lang, knob: Knob, value = '{value}', nearest = '{nearest}'): string =>
  fill(content.site[lang]['player-unknown'], { what: content.site[lang][knob], value, nearest });

/**
 * Says that a state which an address asks for is no more, and which one answers for it.
 * @param asked the state that the address names; @param nearest the one that answers
 * @returns a sentence; none where the two are one
 */
export const insteadOf = (lang: Lang, asked: string, nearest: string): string =>
  asked === nearest ? '' : unknownOf(lang, 'player-state', asked, nearest);
