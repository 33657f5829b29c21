import type { Bounds, Values } from '../../data/settable.ts';
import { writeSettings } from '../../urls/settings.ts';

/** Safari refuses more than 100 changes of address in 30 seconds; a drag makes 60 a second. In ms. */
const WRITTEN_EVERY = 1000;

/**
 * Keeps the address of a chart's page in step with its settings: at most once a second, and no step in the history.
 * The player around it writes the same address and leaves what is not its own; so does this.
 */
export function addressWriter(controls: Readonly<Record<string, Bounds>>): (values: Values) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let next: Values = {};
  const write = (): void => {
    waiting = undefined;
    const search = writeSettings(next, controls, location.search);
    if (search === location.search) return;
    history.replaceState(history.state, '', location.pathname + search + location.hash);
    const other = document.querySelector<HTMLAnchorElement>('a.language');
    if (other) other.search = search;
  };
  return (values) => {
    next = values;
    waiting ??= setTimeout(write, WRITTEN_EVERY);
  };
}
