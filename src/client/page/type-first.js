// Runs after first.js, in pages alone. Chinese type, some 250 KB, is asked for once the first screen has been painted, in
// the system's: it would come before that, and keep it. Whoever comes from a page of ours, or back, has most of it already.
const { type, ahead } = document.currentScript.dataset;
const append = (properties) =>
  document.head.appendChild(Object.assign(document.createElement('link'), properties));
/** Ms that the stylesheet waits for its fonts: all faces at once lay the page out anew once, but not on any line. */
const PATIENCE = 2000;
let wasAsked;
const askForType = () => {
  if (wasAsked) return;
  wasAsked = true;
  let sheet;
  const set = () => (sheet = sheet || append({ rel: 'stylesheet', href: type }));
  const files = ahead ? ahead.split(' ') : [];
  let left = files.length + 1;
  const come = () => --left || set();
  setTimeout(set, PATIENCE);
  const ask = (properties) =>
    append(Object.assign({ rel: 'preload', onload: come, onerror: come }, properties));
  ask({ as: 'style', href: type });
  for (const href of files) ask({ as: 'font', type: 'font/woff2', crossOrigin: 'anonymous', href });
};
if (type) {
  const [visit = {}] = performance.getEntriesByType('navigation');
  const isPaintTold = window.PerformanceObserver && /paint/.test(PerformanceObserver.supportedEntryTypes);
  if (isPaintTold && visit.type === 'navigate' && !document.referrer.startsWith(location.origin + '/'))
    new PerformanceObserver((paints, observer) => {
      if (!paints.getEntriesByName('first-contentful-paint').length) return;
      observer.disconnect();
      askForType();
    }).observe({ type: 'paint', buffered: true });
  else askForType();
  // A page that is not seen is never painted.
  addEventListener('load', () => setTimeout(askForType, 3000));
}
