/**
 * Fetches what makes guesses work once a reader comes near; in a frame, where it is folded, once it is opened, or where
 * its address says a guess: there with its stylesheet, so that frames stay light until then. It imports nothing at
 * once: what it shared with other scripts would be cut out of theirs, and fetched by pages that have nothing to guess.
 */
// A module, so that its names are its own.
export {};

/** A frame with a guess alone has its link to the view in that, and no other script that answers for it. */
const copyViewOf = (root: HTMLElement): void => {
  const button = root.querySelector<HTMLButtonElement>('.view-copy');
  if (!button) return;
  // Loaded before the press, since a browser may allow the clipboard only right after it.
  const loaded = import('../controls/copy-view.ts');
  button.addEventListener('click', () => void loaded.then(({ copyView }) => copyView(button)));
  loaded.catch(() => button.remove());
};
const start = (root: HTMLElement): void => {
  const { sheet } = root.dataset;
  if (sheet) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet }));
    copyViewOf(root);
  }
  const isSummary = root.classList.contains('guess-summary');
  const started = isSummary
    ? import('./start-summary.ts').then(({ startSummary }) => startSummary(root))
    : import('./start-guess.ts').then(({ startGuess }) => startGuess(root));
  // The chart goes on from state to state by itself, and the forecasters stand in the coda without it.
  started.catch(() => undefined);
};
const near = new IntersectionObserver(
  (entries) => {
    // A busy page is told at once of all that came about meanwhile, and one may have come near twice.
    for (const target of new Set(entries.filter((e) => e.isIntersecting).map((e) => e.target))) {
      near.unobserve(target);
      start(target as HTMLElement);
    }
  },
  { rootMargin: '150% 0px' },
);

if (document.documentElement.classList.contains('js'))
  for (const root of document.querySelectorAll<HTMLElement>('.guess, .guess-summary'))
    if (root.localName !== 'details' || /guess=[^&]/.test(location.search)) near.observe(root);
    else root.addEventListener('toggle', () => start(root), { once: true });
