import { watchMarks, type OpenMarks } from './watch-marks.ts';

/**
 * Runs what a page's script does, unless `first.js` has laid the page out without script: the browser is too old, or
 * the script came too late.
 * @param start what it throws is reported, and then the page is laid out without script
 * @param openMarks what reads marks out; none in a page without charts. It is taken here, since a module that only some
 *   scripts shared would be one more to fetch
 */
export function startPage(start: () => void, openMarks?: OpenMarks): void {
  const { classList, dataset } = document.documentElement;
  if (!classList.contains('js')) return;
  start();
  dataset.started = 'true';
  if (openMarks) watchMarks(openMarks);
}
