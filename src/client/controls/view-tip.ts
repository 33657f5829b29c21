/** Says of a link that sets the chart that it does, to whoever points at it or comes to it by keys, before they press. */
const TIP = 'view-tip';
/** Between the tip and the edge of the window, in px. */
const MARGIN = 8;

/** Places the tip below the line on which a link ends, within the window. */
function place(tip: HTMLElement, link: Element): void {
  const line = [...link.getClientRects()].at(-1);
  if (!line) return;
  const { width, height } = tip.getBoundingClientRect();
  const left = Math.min(line.left, document.documentElement.clientWidth - width - MARGIN);
  const isLow = line.bottom + height > innerHeight;
  tip.style.left = `${Math.max(MARGIN, left)}px`;
  tip.style.top = `${isLow ? line.top - height : line.bottom}px`;
}

/** It can be pointed at itself, stays as long as link or tip are pointed at, and goes with Escape (WCAG 1.4.13). */
export function explainViews(): void {
  if (document.getElementById(TIP)) return;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a.view')];
  const tip = document.createElement('span');
  Object.assign(tip, { id: TIP, role: 'tooltip', textContent: links[0]?.dataset['tip'] ?? '' });
  document.body.append(tip);
  const hide = (): void => tip.removeAttribute('data-on');
  const show = (link: Element): void => {
    tip.setAttribute('data-on', '');
    place(tip, link);
  };
  for (const link of links) {
    link.setAttribute('aria-describedby', TIP);
    link.addEventListener('pointerenter', () => show(link));
    link.addEventListener('focus', () => link.matches(':focus-visible') && show(link));
    link.addEventListener('blur', hide);
    link.addEventListener('pointerleave', ({ relatedTarget }) => relatedTarget === tip || hide());
  }
  tip.addEventListener('pointerleave', hide);
  // What called for this may have been such a link.
  const now = links.find((link) => link.matches(':hover, :focus-visible'));
  if (now) show(now);
  addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  addEventListener('scroll', hide, { passive: true });
}
