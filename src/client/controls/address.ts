import type { Bounds, Values } from '../../data/settable.ts';
import { writeSettings } from '../../urls/settings.ts';

/** Safari refuses more than 100 changes of address in 30 seconds; a drag makes 60 a second. In ms. */
const WRITTEN_EVERY = 1000;

/** The charts that were set since the address was last written, each as a change of the query. */
const due = new Map<string, (search: string) => string>();
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Sends the links to other languages to the same settings. */
function keepInOtherLanguages(search: string): void {
  for (const other of document.querySelectorAll<HTMLAnchorElement>('a.language')) other.search = search;
}

function write(): void {
  waiting = undefined;
  const search = [...due.values()].reduce((query, change) => change(query), location.search);
  due.clear();
  if (search === location.search) return;
  keepInOtherLanguages(search);
  try {
    history.replaceState(history.state, '', location.pathname + search + location.hash);
  } catch {
    // Refused all the same, as in a page that was saved: the address stays as it is.
  }
}

/**
 * Keeps the page's address in step with the settings of a chart: at most once a second for all charts of the page, and
 * no step in the history. What else stands in the address, which others write, is left alone.
 * @param prefix what stands before each key
 */
export function addressWriter(
  controls: Readonly<Record<string, Bounds>>,
  prefix: string,
): (values: Values) => void {
  keepInOtherLanguages(location.search);
  return (values) => {
    due.set(prefix, (search) => writeSettings(values, controls, search, prefix));
    waiting ??= setTimeout(write, WRITTEN_EVERY);
  };
}
