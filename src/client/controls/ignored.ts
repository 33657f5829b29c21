import type { Settable } from '../../data/settable.ts';
import { fill } from '../../i18n/fill.ts';
import { LANGUAGES } from '../../i18n/lang.ts';
import { unknownKeys } from '../../urls/unknown-keys.ts';

/** As much of a key as a sentence holds. */
const SHOWN = 40;

/** Where the reader has been led to. The browser's own `:target` comes later than this may be asked. */
const target = (): Element | null => document.getElementById(location.hash.slice(1));

const keysOf = (root: Element): string[] =>
  [...root.querySelectorAll<HTMLElement>('[data-control]')].map((e) => e.dataset['control'] ?? '');

/** Keys of the address that nothing takes, and of which these controls are to tell. */
function unknownTo(root: HTMLElement, chart: string, inStory: boolean): string[] {
  if (!inStory) return unknownKeys(location.search, { [chart]: keysOf(root) }, chart);
  const all = [...document.querySelectorAll<HTMLElement>('scroll-steps .controls')];
  const charts = Object.fromEntries(all.map((one) => [one.dataset['chart'] ?? '', keysOf(one)]));
  // What belongs to none of them is told once: where the reader has come to, or else by the first.
  const speaker = target()?.closest('scroll-steps')?.querySelector('.controls') ?? all[0];
  return unknownKeys(location.search, charts).filter((key) => {
    const [name = ''] = key.split('.');
    return name in charts ? name === chart : root === speaker;
  });
}

/**
 * Says what of an address was left out. In a story a reader has come to a step, and the controls stand below the last:
 * there it is said at the step, too.
 * @param home what holds the controls; @param refused what their fields have said already
 */
export function sayIgnored(home: Element, root: HTMLElement, given: Settable, refused: string[]): void {
  const { chart, lang, says } = given;
  const inStory = home.localName === 'scroll-steps';
  const unknown = unknownTo(root, chart, inStory).map((key) =>
    fill(says.unknown, { key: key.length > SHOWN ? `${key.slice(0, SHOWN)}…` : key }),
  );
  const step = inStory ? target()?.closest('.step') : undefined;
  const atStep = step && home.contains(step) ? step.querySelector('.view-status') : undefined;
  const line = atStep ?? home.querySelector<HTMLElement>('.unknown') ?? root.querySelector('.changed');
  const sentences = atStep ? [...refused, ...unknown] : unknown;
  if (!line || !sentences.length) return;
  line.textContent = [line.textContent?.trim(), ...sentences].filter(Boolean).join(LANGUAGES[lang].space);
  line.removeAttribute('hidden');
}
