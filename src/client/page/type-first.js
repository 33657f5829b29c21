// Runs after first.js, in pages alone. Chinese type, some 250 KB, is asked for once the first screen has been painted, in
// the system's: it would come before that, and keep it. Whoever comes from a page of ours, or back, has most of it already.
const { type, ahead } = document.currentScript.dataset;
const needed = ahead ? ahead.split(' ') : [];
/** Ms that the faces wait for their fonts: all of them at once lay the page out anew once, but not on any line. */
const PATIENCE = 2000;
/** Adds a link to the head, and waits until what it asks for has come or failed. */
const addLink = (properties) =>
  new Promise((done) =>
    document.head.appendChild(
      Object.assign(document.createElement('link'), { onload: done, onerror: done }, properties),
    ),
  );
/**
 * The faces of a stylesheet as a script has them. One that is linked while a page shows makes Chromium read all faces
 * anew, and a Latin one that was late and left out for that (`font-display: optional`) moves what is read after all.
 */
const facesOf = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules].map(({ style }) => {
    const value = (name) => style.getPropertyValue(name);
    return new FontFace(value('font-family').replace(/["']/g, ''), value('src'), {
      weight: value('font-weight'),
      display: 'swap',
      unicodeRange: value('unicode-range'),
    });
  });
};
let wasAsked;
const askForType = () => {
  if (wasAsked) return;
  wasAsked = true;
  const patience = new Promise((done) => setTimeout(done, PATIENCE));
  const fonts = needed.map((href) =>
    addLink({ rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: 'anonymous', href }),
  );
  fetch(type)
    .then((answer) => answer.text())
    .then((css) => Promise.race([patience, Promise.all(fonts)]).then(() => facesOf(css)))
    .then((faces) => faces.forEach((face) => document.fonts.add(face)))
    // A browser that makes no faces in script has the stylesheet.
    .catch(() => addLink({ rel: 'stylesheet', href: type }));
};
if (type) {
  const [visit = {}] = performance.getEntriesByType('navigation');
  const isPaintTold = window.PerformanceObserver && /paint/.test(PerformanceObserver.supportedEntryTypes);
  if (isPaintTold && visit.type === 'navigate' && !document.referrer.startsWith(location.origin + '/')) {
    new PerformanceObserver((paints, observer) => {
      if (!paints.getEntriesByName('first-contentful-paint').length) return;
      observer.disconnect();
      askForType();
    }).observe({ type: 'paint', buffered: true });
    // A page that is not seen is never painted.
    addEventListener('load', () => setTimeout(askForType, 3000));
  }
  // Only what the parser itself reads holds a picture back: added by script, type would come just after it.
  else
    document.write(
      needed
        .map((href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">`)
        .join('') + `<link rel="stylesheet" href="${type}">`,
    );
}
