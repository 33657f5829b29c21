/** Where a chart stands beside its words; each becomes chart-on-top on a phone, overlay stays behind. */
export const LAYOUTS = ['side-left', 'side-right', 'overlay', 'full'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The size of picture that a layout shows on wide screens; phones show `s`. */
export const wideSize = (layout: Layout): 'm' | 'l' =>
  layout === 'full' || layout === 'overlay' ? 'l' : 'm';
