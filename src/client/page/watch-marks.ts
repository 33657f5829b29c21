/**
 * Opens what reads the marks of a picture out.
 * @param room what holds the picture; @param begin to be called once events are answered: gives the last one that came
 *   before, and leaves those to come
 */
export type OpenMarks = (room: HTMLElement, begin: () => Event | undefined) => Promise<void>;

/**
 * Makes each picture a stop of the Tab key, and opens it when a reader first points at it, taps it or comes to it by
 * keys. A finger that scrolls asks for nothing.
 */
export function watchMarks(open: OpenMarks): void {
  for (const room of document.querySelectorAll<HTMLElement>('.room[data-marks]')) {
    room.tabIndex = 0;
    room.setAttribute('role', 'group');
    room.setAttribute('aria-label', room.dataset.marks ?? '');
    const done = new AbortController();
    let last: Event | undefined;
    const answer = (event: Event): void => {
      if (event.type === 'pointermove' && (event as PointerEvent).pointerType === 'touch') return;
      const isFirst = !last;
      last = event;
      if (!isFirst) return;
      const begin = (): Event | undefined => {
        done.abort();
        return last;
      };
      // Where it can't be had, the picture stays as it is, with its numbers in the table below.
      open(room, begin).catch(() => room.removeAttribute('tabindex'));
    };
    for (const type of ['pointermove', 'click', 'focus', 'keydown'])
      room.addEventListener(type, answer, { signal: done.signal });
  }
}
