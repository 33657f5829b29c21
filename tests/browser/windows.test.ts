import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { browser, goTo, pages } from './book.ts';
import { isWhole, oneIn, seed } from '../by-chance.ts';
import { windowFaults } from './window-faults.ts';

const chromium = browser();

/** Any window there is, from a desk at 400 % to a wall, in any root size and with WCAG's text spacing or without. */
interface Window {
  readonly width: number;
  readonly height: number;
  /** In px. */
  readonly root: number;
  readonly spacing: boolean;
  /**
   * Whether charts move to where they are looked at. What is asked of a page is asked of it at rest, where it is the
   * same either way, as scroll.test.ts holds; to move takes a third of what the look takes.
   */
  readonly moving: boolean;
}
/**
 * As often between 320 and 640 as between 640 and 1280. By itself fast-check gives the ends of a range half of the time,
 * and where a layout turns lies between them.
 */
const doubling = (least: number, most: number) => {
  const power = fc.double({ min: Math.log2(least), max: Math.log2(most), noNaN: true });
  return fc
    .oneof({ weight: 1, arbitrary: power }, { weight: 3, arbitrary: fc.noBias(power) })
    .map((exponent) => Math.round(2 ** exponent));
};
const windows: fc.Arbitrary<Window> = fc.record({
  width: doubling(320, 3840),
  height: doubling(256, 2160),
  root: fc.constantFrom(16, 16, 24, 32),
  spacing: fc.boolean(),
  moving: fc.constantFrom(false, false, false, true),
});
/** Windows a page is looked at in. */
const EACH = isWhole ? 4 : 1;
console.log(`windows of seed ${seed}`);
const sample = fc.sample(windows, { seed, numRuns: pages.length * EACH });

/** WCAG 1.4.12. */
const SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';
const LIMITS = { type: 12, stuck: 0.6, lines: 6 };

describe.each(
  oneIn(
    2,
    pages.map((page, i) => [page.path, page, i] as const),
  ),
)('%s', (path, { steps }, i) => {
  it.each(
    sample
      .slice(i * EACH, (i + 1) * EACH)
      .map(
        (w) =>
          [
            `${w.width}×${w.height}, ${w.root} px${w.spacing ? ', spaced' : ''}${w.moving ? ', moving' : ''}`,
            w,
          ] as const,
      ),
  )(
    'has nothing over anything, cut, out of reach or too small: %s',
    async (_, { width, height, root, spacing, moving }) => {
      const { page, leave, said } = await chromium.fresh({
        ...{ viewport: { width, height }, bypassCSP: true },
        reducedMotion: moving ? 'no-preference' : 'reduce',
      });
      await page.addInitScript(
        (css) => {
          addEventListener('DOMContentLoaded', () => {
            document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
          });
        },
        `html{font-size:${root}px}${spacing ? SPACING : ''}`,
      );
      await goTo(page, path);
      const found: string[] = [];
      for (const id of ['', ...steps.map((step) => step.id)]) {
        await page.evaluate((id) => {
          if (id) document.getElementById(id)?.scrollIntoView({ behavior: 'instant', block: 'start' });
          return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        }, id);
        const faults = await page.evaluate(windowFaults, LIMITS);
        found.push(...faults.map((fault) => `#${id}: ${fault}`));
      }
      expect(
        [...new Set(found.map((f) => f.replace(/^#\S*: /, '')))].slice(0, 12),
        `seed ${seed}; ${found[0] ?? ''}`,
      ).toEqual([]);
      expect(said).toEqual([]);
      await leave();
    },
  );
});
