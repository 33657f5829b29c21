import { passedSteps } from './read-step.ts';
import { onLayoutChange } from '../page/layout-change.ts';
import { watch, type Watch } from './watch.ts';

/** Steps that share a reading line. */
interface Block {
  readonly steps: readonly HTMLElement[];
  /** Called with the number of steps passed. */
  readonly onPassed: (passed: number) => void;
  readonly watch: Watch;
  /** Scroll positions, in px, at which each step becomes the one that is read. */
  starts: readonly number[];
  passed: number;
}

/** Where the reader is in the whole page. */
export interface ReadingPlace {
  /** The page's steps, in order. */
  readonly steps: readonly HTMLElement[];
  /** How many of them have been passed; the last of these is the one that is read. */
  readonly passed: number;
  /** Where the page was scrolled to then, in px: to ask again after a write would lay the page out. */
  readonly scrollY: number;
}

/** Scrollama's observers round to whole pixels, so they may call before a step has crossed its line. */
const ROUNDING = 2;

const blocks: Block[] = [];
const listeners = new Set<(place: ReadingPlace) => void>();
let place: ReadingPlace = { steps: [], passed: -1, scrollY: 0 };
let stale = true;
let frame = 0;

/** Renews what a change of layout changes: the reading line, and where each step crosses it. */
function measure(block: Block): void {
  const [first] = block.steps;
  // The stylesheet says where the line is, as a share of the window's height.
  const line = (first && Number(getComputedStyle(first).getPropertyValue('--reading-line'))) || 0.6;
  block.starts = block.steps.map((s) => s.getBoundingClientRect().top + scrollY - innerHeight * line);
  block.watch.setOffset(line);
}

/** The one look of a frame: everything is read before anything is written. */
function look(): void {
  frame = 0;
  const y = scrollY;
  if (stale) blocks.forEach(measure);
  stale = false;
  const below = blocks.map((block) => block.starts.map((start) => start - y));
  blocks.forEach((block, i) => {
    const passed = passedSteps(below[i] ?? []);
    if (passed !== block.passed) block.onPassed((block.passed = passed));
  });
  const all = below.flat();
  const passed = passedSteps(all);
  if (passed !== place.passed || all.length !== place.steps.length) {
    place = { steps: blocks.flatMap((block) => block.steps), passed, scrollY: y };
    for (const listener of listeners) listener(place);
  }
  if (all.some((d) => Math.abs(d) <= ROUNDING))
    addEventListener('scroll', requestLook, { once: true, passive: true });
}

/** However often it is called within a frame, and by however many blocks, the page is looked at once. */
function requestLook(): void {
  frame ||= requestAnimationFrame(look);
}

function renew(): void {
  stale = true;
  requestLook();
}

/** Listens to what no observer of a step hears; a second call changes nothing. */
function listen(): void {
  onLayoutChange(renew);
  // A jump may pass a block without touching it, and then no observer fires. Where there is no
  // `scrollend`, every frame of a scroll is looked at.
  addEventListener('onscrollend' in window ? 'scrollend' : 'scroll', requestLook, { passive: true });
}

const follows = (a: Block, b: Block): boolean =>
  Boolean(
    (b.steps[0] as Node).compareDocumentPosition(a.steps[0] as Node) & Node.DOCUMENT_POSITION_FOLLOWING,
  );

/**
 * Follows the steps of one block, which share a reading line: `--reading-line` in the stylesheet.
 * @param steps in order
 * @param onPassed called with the number of steps passed, once at first and then whenever it changes
 * @returns a function that ends it
 */
export function trackSteps(steps: readonly HTMLElement[], onPassed: (passed: number) => void): () => void {
  if (!steps.length) return () => undefined;
  const block: Block = { steps, onPassed, watch: watch(steps, requestLook), starts: [], passed: -1 };
  blocks.splice(blocks.findLastIndex((b) => follows(block, b)) + 1, 0, block);
  listen();
  return () => {
    block.watch.end();
    blocks.splice(blocks.indexOf(block), 1);
    renew();
  };
}

/** Calls back whenever another step of the page is read, and only then. */
export function onReadingPlace(listener: (place: ReadingPlace) => void): void {
  listeners.add(listener);
}
