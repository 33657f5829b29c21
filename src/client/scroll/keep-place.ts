import { onLayoutChange } from '../page/layout-change.ts';

const PLACES = '.step, .chapter > :is(p, h2), .opening, .poster, .toc';

/**
 * Keeps what the reader reads where it is when the page's width changes (a turned phone, a zoom):
 * the words wrap anew, and the same scroll position would be another paragraph. A change of
 * height alone is a phone's toolbar, and moves nothing.
 *
 * By the time a resize is noticed the page has its new layout. So the places of everything are stored after
 * each layout, and the scroll position after each scroll; nothing is read while the page scrolls.
 */
export function keepPlace(): void {
  const places = [...document.querySelectorAll(PLACES)];
  let size = { width: innerWidth, height: innerHeight };
  let tops: number[] = [];
  let y = scrollY;
  let moved: { place: Element; share: number } | undefined;

  const remember = (): void => {
    if (innerWidth === size.width) y = scrollY;
  };
  addEventListener('onscrollend' in window ? 'scrollend' : 'scroll', remember, { passive: true });

  const restore = (): void => {
    if (moved?.place.matches('.step')) moved.place.scrollIntoView({ behavior: 'instant', block: 'start' });
    else if (moved) {
      const top = moved.place.getBoundingClientRect().top - moved.share * innerHeight;
      scrollBy({ top, behavior: 'instant' });
    }
    moved = undefined;
    y = scrollY;
  };

  onLayoutChange(() => {
    if (innerWidth !== size.width) {
      // At the reader's eye: below the chart on a phone, within the step beside a chart on a desk.
      const last = tops.findLastIndex((top) => top - y <= size.height * 0.7);
      // A step that begins below a paragraph or a heading of which all is seen is not yet read.
      const isAhead =
        places[last]?.matches('.step') && places[last - 1]?.matches('p, h2') && (tops[last - 1] ?? 0) >= y;
      const at = isAhead ? last - 1 : last;
      const place = places[at];
      moved = place && { place, share: ((tops[at] ?? 0) - y) / size.height };
      requestAnimationFrame(restore);
    } else y = scrollY;
    size = { width: innerWidth, height: innerHeight };
    tops = places.map((place) => place.getBoundingClientRect().top + scrollY);
  });
}
