/** What stands in a `live-chart` and beside it, as the server wrote it. */
import type { SizeName } from '../../picture/sizes.ts';
import type { Sheet } from './view.ts';

/** Its sheets, by their boxes; no width is known yet. */
export const sheetsOf = (chart: Element): Map<Element, Sheet> =>
  new Map(
    [...chart.querySelectorAll<HTMLElement>('.sheet')].map((box) => [
      box,
      { box, svg: box.firstElementChild as SVGSVGElement, size: box.dataset.size as SizeName, width: 0 },
    ]),
  );

/**
 * Its headlines, of which that of one state shows.
 * @param state whose shows now
 * @returns shows that of another
 */
export function headlinesOf(chart: Element, state: string): (state: string) => void {
  const all = new Map(
    [...chart.querySelectorAll<HTMLElement>('.headline')].map((p) => [p.dataset.of ?? '', p]),
  );
  let shown = all.get(state);
  return (next) => {
    const headline = all.get(next);
    if (headline === shown) return;
    shown?.removeAttribute('data-on');
    headline?.setAttribute('data-on', '');
    shown = headline;
  };
}

/** The links beside a chart that lead to the chart itself. @returns lets them lead to another state of it */
export function linksOf(chart: Element): (state: string) => void {
  const links = [...(chart.parentElement?.querySelectorAll<HTMLAnchorElement>('[data-keep-state]') ?? [])];
  return (state) => {
    for (const link of links) link.search = `?state=${state}`;
  };
}
