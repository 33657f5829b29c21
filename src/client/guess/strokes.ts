/**
 * Listens to a finger, a pen or a mouse that draws. A finger that goes up or down scrolls the page: the stylesheet lets
 * the browser have it (`touch-action: pan-y`), which then says `pointercancel`. So a finger draws once it has moved
 * across, and where it was only put down.
 * @param draw is called with where the stroke was when it was last looked at, and where it is
 */
export function onStroke(root: HTMLElement, draw: (from: MouseEvent, to: MouseEvent) => void): void {
  let last: PointerEvent | undefined;
  let hasDrawn = false;
  const to = (event: PointerEvent): void => {
    if (!last || !event.isPrimary) return;
    draw(last, event);
    [last, hasDrawn] = [event, true];
  };
  root.addEventListener('pointerdown', (event) => {
    if (event.button || !event.isPrimary) return;
    [last, hasDrawn] = [event, false];
    root.setPointerCapture(event.pointerId);
    if (event.pointerType !== 'touch') to(event);
  });
  root.addEventListener('pointermove', to);
  root.addEventListener('pointerup', (event) => {
    if (!hasDrawn) to(event);
    last = undefined;
  });
  root.addEventListener('pointercancel', () => (last = undefined));
}
