/** What a chart’s page shows of a state. */
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { Lang } from '../../src/i18n/lang.ts';
import type { SizeName } from '../../src/picture/sizes.ts';
import { byDay } from '../pictures.ts';
import { charts, content, serverDrawing } from './book.ts';
import { shownIn, type Shown } from './drawn.ts';
import { call, isAtRest, together, until, type Call } from './together.ts';

export const ids = Object.keys(charts);
export const statesOf = (id: string): readonly string[] => charts[id]?.states ?? [];

/** Runs in a page: what its words and controls say of a state. */
const saidOf = (state: string) => {
  const find = <E extends Element>(selector: string) => document.querySelector<E>(selector);
  return {
    headline: find('.headline[data-on]')?.textContent,
    current: find(`button[data-state="${state}"]`)?.getAttribute('aria-current'),
    range: find<HTMLInputElement>('[type="range"]')?.value,
  };
};

/**
 * That the page shows a state at a size, in the server's very drawing and in the words of that state.
 * @param how what a hand does first
 */
export async function shows(
  page: Page,
  lang: Lang,
  id: string,
  state: string,
  size?: SizeName,
  how: readonly Call<void>[] = [],
): Promise<void> {
  const rest = [...how, until(isAtRest)];
  const looks = await together(
    page,
    ...rest,
    call(shownIn, `figure[data-chart="${id}"]`),
    call(saidOf, state),
  );
  const [shown, said] = looks.slice(rest.length) as [Shown, ReturnType<typeof saidOf>];
  if (size) expect(shown.size).toBe(size);
  expect(byDay(shown.drawing), `${id} ${state} ${shown.size}`).toBe(
    serverDrawing(id, lang, state, shown.size),
  );
  const words = content.words[lang].get(id)?.states[state];
  expect(said.headline).toContain(words?.title);
  expect(shown.sentence).toBe(words?.sentence);
  expect(said.current).toBe('true');
  expect(said.range).toBe(String(statesOf(id).indexOf(state) + 1));
}
