/**
 * Runs what a page's script does, unless `first.js` has laid the page out without script: the browser is too old, or
 * the script came too late.
 * @param start what it throws is reported, and then the page is laid out without script
 */
export function startPage(start: () => void): void {
  const { classList, dataset } = document.documentElement;
  if (!classList.contains('js')) return;
  start();
  dataset.started = 'true';
}
