import type { LiveChart } from '../chart/live-chart.ts';

/**
 * Makes each picture a stop of the Tab key, and fetches what reads its marks out when a reader first points at it,
 * taps it or comes to it by keys. A finger that scrolls asks for nothing.
 * @param liveIn gives the chart that a picture belongs to, ready to be opened
 */
export function watchMarks(liveIn: (room: HTMLElement) => LiveChart | Promise<LiveChart>): void {
  for (const room of document.querySelectorAll<HTMLElement>('.room[data-marks]')) {
    room.tabIndex = 0;
    room.setAttribute('role', 'group');
    room.setAttribute('aria-label', room.dataset.marks ?? '');
    const done = new AbortController();
    /** What the reader did last, before there was an answer. */
    let last: Event | undefined;
    const open = async (event: Event): Promise<void> => {
      if (event.type === 'pointermove' && (event as PointerEvent).pointerType === 'touch') return;
      const isFirst = !last;
      last = event;
      if (!isFirst) return;
      const [{ startReadout }, live] = await Promise.all([import('./start-readout.ts'), liveIn(room)]);
      await startReadout(room, live, () => {
        done.abort();
        return last;
      });
    };
    // The picture stays as it is, with its numbers in the table below.
    const tryOpen = (event: Event): void => void open(event).catch(() => room.removeAttribute('tabindex'));
    for (const type of ['pointermove', 'click', 'focus', 'keydown'])
      room.addEventListener(type, tryOpen, { signal: done.signal });
  }
}
