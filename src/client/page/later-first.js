// Runs after first.js, in pages alone.
//
const [visit = {}] = performance.getEntriesByType('navigation');
const isNew = visit.type === 'navigate';

// What is far down is laid out later (lay-in-turn.ts) where a reader comes to the beginning of a page. An address with a
// place, quoted words or what it sets, a page loaded anew or gone back to lead to heights that must be true; so does a
// browser that does not hold what is read where it is while something above it grows.
if (BUILT && isNew && !/[?#]/.test(visit.name + location.hash) && CSS.supports('overflow-anchor', 'auto'))
  classList.add('in-turn');

// Chinese type, some 250 KB, is asked for once the first screen has been painted, in the system's type: it would come
// before that, and keep it. Whoever comes from a page of ours has most of it already.
const { type, ahead } = document.currentScript.dataset;
const append = (properties) => document.head.appendChild(Object.assign(document.createElement('link'), properties));
let wasAsked;
const askForType = () => {
  if (wasAsked) return;
  wasAsked = true;
  let sheet;
  const set = () => (sheet = sheet || append({ rel: 'stylesheet', href: type }));
  const files = ahead ? ahead.split(' ') : [];
  let left = files.length + 1;
  // All faces at once, so that the page is laid out anew once; but on a slow line nobody waits for the last.
  const come = () => --left || set();
  setTimeout(set, 3000);
  const ask = (properties) => append(Object.assign({ rel: 'preload', onload: come, onerror: come }, properties));
  ask({ as: 'style', href: type });
  for (const href of files) ask({ as: 'font', type: 'font/woff2', crossOrigin: 'anonymous', href });
};
if (type) {
  const isPaint = window.PerformanceObserver && /paint/.test(PerformanceObserver.supportedEntryTypes);
  if (isPaint && isNew && !document.referrer.startsWith(location.origin + '/'))
    new PerformanceObserver((paints, observer) => {
      if (!paints.getEntriesByName('first-contentful-paint').length) return;
      observer.disconnect();
      askForType();
    }).observe({ type: 'paint', buffered: true });
  else askForType();
  // A page that is not seen is never painted.
  addEventListener('load', () => setTimeout(askForType, 3000));
}
