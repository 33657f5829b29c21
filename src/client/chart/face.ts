let face: string | undefined;

/**
 * The face of charts, as `:is(.sheet, .still, .plate) svg` in the stylesheet has it. Asked of the page and not of an
 * svg: that stands in a size container, whose styles are not known before the whole page is laid out. Asked once:
 * after a write even this lays the page out.
 */
export const chartFace = (): string =>
  (face ??= getComputedStyle(document.documentElement).getPropertyValue('--sans').trim());
