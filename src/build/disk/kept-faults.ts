import { cacheSlot } from '../../cache/build-cache.ts';
import { keepFaults, type PictureFault } from '../../check/picture-faults.ts';
import type { Charts } from '../../kit/chart/module.ts';

/** Has what is wrong with the pictures of charts, as they stand in src/charts, from the last check that drew them. */
export function keepOnDisk(charts: Charts): void {
  for (const [id, chart] of Object.entries(charts))
    keepFaults(chart, (lang, from, draw) => {
      const slot = cacheSlot(`faults/${lang}-${id}.json`, from);
      const kept = slot.read();
      if (kept !== undefined) return JSON.parse(kept) as PictureFault[];
      const found = draw();
      slot.write(JSON.stringify(found));
      return found;
    });
}
