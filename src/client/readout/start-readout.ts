/** Reads out the mark that is pointed at, tapped or stepped to: fetched when a reader first does. */
import type { ReadoutWords } from '../../data/readout.ts';
import type { Lang } from '../../i18n/lang.ts';
import { markOf } from '../../picture/show.ts';
import { readoutAddress } from '../../urls/addresses.ts';
import type { LiveChart } from '../chart/live-chart.ts';
import type { OpenMarks } from '../page/watch-marks.ts';
import { Readout } from './readout.ts';
import { Tip } from './tip.ts';

let tip: Tip | undefined;

/** Waits until the svg that shows knows its marks: nobody may have drawn it yet. */
async function drawn(room: HTMLElement, live: LiveChart): Promise<void> {
  const isKnown = (): boolean =>
    live.hasAttribute('data-settled') &&
    [...room.querySelectorAll('.sheet > svg')].some((svg) => svg.clientWidth && markOf(svg));
  await live.open();
  if (isKnown()) return;
  // The same state once more.
  live.settings = live.settings;
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (!isKnown()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(live, { attributes: true });
    look();
  });
}

/**
 * @param room what holds the picture; @param begin says that events are answered from now on, and gives the last one
 * that came before
 */
export async function startReadout(
  room: HTMLElement,
  live: LiveChart,
  begin: Parameters<OpenMarks>[1],
): Promise<void> {
  tip ??= new Tip();
  const address = readoutAddress(live.getAttribute('lang') as Lang, live.getAttribute('chart') ?? '');
  const [words] = await Promise.all([
    fetch(address).then((answer) => answer.json() as Promise<ReadoutWords>),
    tip.ready,
    drawn(room, live),
  ]);
  const readout = new Readout(room, live, words, tip);
  const last = begin();
  room.dataset.reads = '';
  if (last) readout.answer(last);
}
