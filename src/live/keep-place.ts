const PLACES = '.step, .chapter > :is(p, h2), .opening, .poster, .toc';

/** What stands at the reader's eye, and how far down, as a share of the viewport. */
function look(): { at: Element; share: number } | undefined {
  // Below the chart on a phone, within the step beside a chart on a desk.
  const eye = innerHeight * 0.7;
  const at = [...document.querySelectorAll(PLACES)]
    .filter((e) => e.getBoundingClientRect().top <= eye)
    .at(-1);
  return at && { at, share: at.getBoundingClientRect().top / innerHeight };
}

/**
 * Keeps what the reader reads where it is when the page's width changes (a turned phone, a zoom):
 * the words wrap anew, and the same scroll position would be another paragraph. A change of
 * height alone is a phone's toolbar, and moves nothing.
 */
export function keepPlace(): void {
  let width = innerWidth;
  let place: ReturnType<typeof look>;
  const remember = (): void => {
    if (innerWidth === width) place = look();
  };
  addEventListener('scrollend', remember);
  document.addEventListener('step', remember);
  addEventListener('resize', () => {
    if (innerWidth === width) return;
    width = innerWidth;
    const kept = place;
    requestAnimationFrame(() => {
      if (!kept) return;
      if (kept.at.matches('.step')) kept.at.scrollIntoView({ behavior: 'instant', block: 'start' });
      else
        scrollBy({
          top: kept.at.getBoundingClientRect().top - kept.share * innerHeight,
          behavior: 'instant',
        });
    });
  });
}
