/** The charts with controls, and two of them, each at whatever a reader may set. */
import fc from 'fast-check';
import type { Bounds } from '../src/data/settable.ts';
import { anySettings } from './any-settings.ts';
import { charts } from './content.ts';

export const withControls = Object.entries(charts).flatMap(([id, { declared }]) =>
  declared.controls ? [{ id, controls: declared.controls as Readonly<Record<string, Bounds>> }] : [],
);
/** Two charts, which may be the same, each with settings. */
export const twoCharts = fc
  .tuple(fc.constantFrom(...withControls), fc.constantFrom(...withControls))
  .chain(([a, b]) =>
    fc.tuple(anySettings(a.controls), anySettings(b.controls)).map(([first, second]) => ({
      ...{ a, b, first, second },
    })),
  );
