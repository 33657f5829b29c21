/** So far across a finger has moved, in px, before it draws: browsers wait about as long until they scroll. */
const FAR = 8;

/**
 * Listens to a finger, a pen or a mouse that draws. A finger that goes up or down scrolls the page: the stylesheet lets
 * the browser have it (`touch-action: pan-y`), which then says `pointercancel`. So a finger draws once it has moved
 * across, and where it was only put down.
 * @param draw is called with where the stroke was when it was last looked at, and where it is
 */
export function onStroke(root: HTMLElement, draw: (from: MouseEvent, to: MouseEvent) => void): void {
  let last: PointerEvent | undefined;
  let isDrawing = false;
  const to = (event: PointerEvent): void => {
    if (last && isDrawing) draw(last, event);
    if (isDrawing) last = event;
  };
  root.addEventListener('pointerdown', (event) => {
    if (event.button || !event.isPrimary) return;
    last = event;
    root.setPointerCapture(event.pointerId);
    isDrawing = event.pointerType !== 'touch';
    to(event);
  });
  root.addEventListener('pointermove', (event) => {
    if (!last || !event.isPrimary) return;
    const [x, y] = [event.clientX - last.clientX, event.clientY - last.clientY].map(Math.abs) as [
      number,
      number,
    ];
    isDrawing ||= x > FAR && x > y;
    to(event);
  });
  root.addEventListener('pointerup', (event) => {
    isDrawing = true;
    to(event);
    last = undefined;
  });
  root.addEventListener('pointercancel', () => (last = undefined));
}
