import { expect } from 'vitest';
import type { Lang } from '../../src/i18n/lang.ts';
import type { SizeName } from '../../src/picture/sizes.ts';
import { content, serverDrawing } from '../book.ts';
import { byDay } from '../pictures.ts';

/** A chart that shows: its size, its drawing in the form of `canon`, and what is said of it. */
export interface Shown {
  readonly size: SizeName;
  readonly drawing: string;
  readonly sentence: string | null | undefined;
}

/** Runs in a page, in whichever browser, and reads the chart that shows in what a selector finds. */
export const shownIn = (selector: string): Shown => {
  const sheet = [...document.querySelectorAll<HTMLElement>(`${selector} .sheet`)].find(
    (s) => getComputedStyle(s).display !== 'none',
  );
  const form = (node: Element): string => {
    const attrs = [...node.attributes]
      .filter((a) => a.name !== 'xmlns')
      .map((a) => `${a.name}=${JSON.stringify(a.value)}`)
      .sort()
      .join(' ');
    const inside = node.children.length ? [...node.children].map(form).join('') : node.textContent;
    return `<${node.tagName.toLowerCase()} ${attrs}>${inside}</>`;
  };
  const svg = sheet?.querySelector('svg');
  return {
    size: sheet?.dataset['size'] as 's',
    drawing: svg ? form(svg) : '',
    sentence: (
      document.querySelector('chart-embed figure')?.getAttribute('aria-label') ??
      document.querySelector('.state-sentence')?.textContent
    )?.trim(),
  };
};

/** What a chart that has come to rest at a state is found by. */
export const atRest = (state: string): string =>
  `live-chart[state="${state}"][data-settled] .headline[data-on][data-of="${state}"]`;

/** That what an embed shows is the server's very drawing of a state, and its sentence. */
export function expectDrawn({ size, drawing, sentence }: Shown, id: string, lang: Lang, state: string): void {
  expect(byDay(drawing), `${id} ${state}`).toBe(serverDrawing(id, lang, state, size));
  expect(sentence).toBe(content.words[lang].get(id)?.states[state]?.sentence);
}
