import { cacheSlot } from '../../cache/build-cache.ts';
import { setFaultCache, type PictureFault } from '../../check/picture-faults.ts';
import type { Charts } from '../../kit/chart/module.ts';

/** Caches on disk what is wrong with the pictures of charts that were read from src/charts. */
export function cachePictureFaults(charts: Charts): void {
  for (const [id, chart] of Object.entries(charts))
    setFaultCache(chart, (lang, from, draw) => {
      const slot = cacheSlot(`faults/${lang}-${id}.json`, from);
      const cached = slot.read();
      if (cached !== undefined) return JSON.parse(cached) as PictureFault[];
      const found = draw();
      slot.write(JSON.stringify(found));
      return found;
    });
}
