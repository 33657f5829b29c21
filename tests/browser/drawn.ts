import { Window } from 'happy-dom';
import { expect } from 'vitest';
import type { Lang, SizeName } from '../../src/parts/chart.ts';
import { canon, parse } from '../pictures.ts';
import { content, serverDrawing } from './book.ts';

/** The chart that an embed shows. */
interface Shown {
  readonly size: string;
  readonly svg: string;
  readonly told: string | null | undefined;
}

/** Runs in an embed's page, in whichever browser. */
export const shownInEmbed = (): Shown => {
  const sheet = [...document.querySelectorAll<HTMLElement>('.sheet')].find(
    (s) => getComputedStyle(s).display !== 'none',
  );
  const svg = sheet?.querySelector('svg')?.outerHTML ?? '';
  return { size: sheet?.dataset['size'] ?? '', svg, told: document.querySelector('.told')?.textContent };
};

/** What a chart that has come to rest at a state is found by. */
export const atRest = (state: string): string =>
  `live-chart[state="${state}"][data-settled] .headline[data-on][data-of="${state}"]`;

/** That what an embed shows is the server's very drawing of a state, and its sentence. */
export function expectDrawn({ size, svg, told }: Shown, id: string, lang: Lang, state: string): void {
  const document = new Window().document as unknown as Document;
  const wanted = serverDrawing(id, lang, state, size as SizeName);
  expect(canon(parse(document, svg)), `${id} ${state}`).toBe(wanted);
  expect(told).toBe(content.words[lang].get(id)?.states[state]?.sentence);
}
