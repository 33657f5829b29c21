/** What comes near is noticed, however the browser puts together what it tells of it. */
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { onNear } from '../src/client/page/near.ts';

/** Stands for the browser's observer; a test tells it what comes about. */
class Observer {
  static tell: (entries: { isIntersecting: boolean }[]) => void;
  isOn = true;
  constructor(call: (entries: { isIntersecting: boolean }[]) => void) {
    Observer.tell = (entries) => this.isOn && call(entries);
  }
  observe = (): void => undefined;
  disconnect = (): void => void (this.isOn = false);
}

it('calls once as soon as an element is or was near, whatever is told at once and in which order', () => {
  vi.stubGlobal('IntersectionObserver', Observer);
  const deliveries = fc.array(fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(deliveries, (all) => {
      let calls = 0;
      onNear({} as Element, () => calls++);
      for (const [i, told] of all.entries()) {
        Observer.tell(told.map((isIntersecting) => ({ isIntersecting })));
        expect(calls).toBe(
          all
            .slice(0, i + 1)
            .flat()
            .includes(true)
            ? 1
            : 0,
        );
      }
    }),
  );
  vi.unstubAllGlobals();
});
