import { watchMarks } from '../readout/watch.ts';

/**
 * Runs what a page's script does, unless `first.js` has laid the page out without script: the browser is too old, or
 * the script came too late.
 * @param start what it throws is reported, and then the page is laid out without script
 * @param liveIn gives the chart of a picture; none in a page without charts. It is here, since a module that only
 *   some scripts shared would be one more to fetch
 */
export function startPage(start: () => void, liveIn?: Parameters<typeof watchMarks>[0]): void {
  const { classList, dataset } = document.documentElement;
  if (!classList.contains('js')) return;
  start();
  dataset.started = 'true';
  if (liveIn) watchMarks(liveIn);
}
