/** How often the address of a view is written while a reader sets charts, and what it comes to say. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addressWriter } from '../src/client/controls/address.ts';
import type { Values } from '../src/data/settable.ts';
import { prefixOf, readSettings } from '../src/urls/settings.ts';
import { twoCharts, withControls } from './two-charts.ts';

describe('while a reader sets charts', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('the address is written at most once a second, adds no step to the history, and comes to say what is set', () => {
    const drag = fc.array(fc.tuple(twoCharts, fc.nat({ max: 700 })), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(drag, (inputs) => {
        vi.useFakeTimers();
        const at = { search: '?utm_source=x', pathname: '/economics/', hash: '#planes' };
        const written: number[] = [];
        vi.stubGlobal('document', { querySelectorAll: () => [] });
        vi.stubGlobal('location', at);
        // It has nothing that would add a step.
        vi.stubGlobal('history', {
          state: null,
          replaceState: (_state: unknown, _title: string, to: string) => {
            written.push(Date.now());
            const { search, pathname, hash } = new URL(to, 'https://essay.example');
            Object.assign(at, { search, pathname, hash });
          },
        });
        const writers = new Map(
          withControls.map(({ id, controls }) => [id, addressWriter(controls, prefixOf(id))]),
        );
        const last = new Map<string, Values>();
        for (const [{ a, first }, wait] of inputs) {
          writers.get(a.id)?.(first);
          last.set(a.id, first);
          vi.advanceTimersByTime(wait);
        }
        vi.advanceTimersByTime(1000);
        for (const [i, time] of written.entries())
          if (i) expect(time - (written[i - 1] ?? 0)).toBeGreaterThanOrEqual(1000);
        const { search, hash, pathname } = at;
        for (const { id, controls } of withControls) {
          const defaults = Object.fromEntries(Object.entries(controls).map(([key, c]) => [key, c.default]));
          expect(readSettings(search, controls, prefixOf(id)).values).toEqual(last.get(id) ?? defaults);
        }
        expect(new URLSearchParams(search).get('utm_source')).toBe('x');
        expect(pathname + hash).toBe('/economics/#planes');
      }),
      { numRuns: 25 },
    );
  });
});
