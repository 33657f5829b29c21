import { SIZES } from '../../picture/sizes.ts';
import { onLayoutChange } from '../page/layout-change.ts';

/** The least type of a picture that stays, in px. */
const LEAST_TYPE = 12;
/** The least width of a picture that stays, in px, by its size: 320, 512 and 800. */
const LEAST_WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.values(SIZES).map(({ name, width, leastType }) => [name, (width * LEAST_TYPE) / leastType]),
);
/** What stays above the words leaves so many lines of them; and on a phone it takes at most this share of the window. */
const LEAST_LINES = 6;
const MOST_STUCK = 0.6;
/** What is smaller than this in one direction is held in a hand, in px. */
const PHONE = 600;

const px = (length: string): number => Number.parseFloat(length) || 0;

/** Whether there is room for a block's chart to stay beside its words; asked of a block that is laid out so. */
function hasRoom(block: Element): boolean {
  const stage = block.querySelector('.stage');
  const steps = block.querySelector('.steps');
  if (!stage || !steps) return false;
  const [place, column] = [stage.getBoundingClientRect(), steps.getBoundingClientRect()];
  const isBeside = place.right <= column.left + 1 || column.right <= place.left + 1;
  const isWide = [...stage.querySelectorAll<HTMLElement>('.sheet')].some((sheet) => {
    // Layout rounds to parts of a px.
    return sheet.getBoundingClientRect().width + 0.5 >= (LEAST_WIDTHS[sheet.dataset.size ?? ''] ?? Infinity);
  });
  const over = stage.scrollHeight - stage.clientHeight;
  if (!isWide || over > 1) return false;
  if (isBeside || getComputedStyle(steps).position === 'relative') return true;
  const stuck = px(getComputedStyle(stage).insetBlockStart) + place.height;
  const line = px(getComputedStyle(steps).lineHeight);
  const isPhone = Math.min(innerWidth, innerHeight) < PHONE;
  if (isPhone && stuck > MOST_STUCK * innerHeight + 1) return false;
  return innerHeight - stuck >= LEAST_LINES * line;
}

/** What the room of a stage depends on: the window, and how type is set, which a reader's stylesheet may change. */
function setting(of: Element): string {
  const { fontSize, lineHeight, letterSpacing, wordSpacing } = getComputedStyle(of);
  return [innerWidth, innerHeight, fontSize, lineHeight, letterSpacing, wordSpacing].join(' ');
}

/**
 * Lets go of the charts that have no room to stay, in a window that is low or small or of large type: their
 * steps' stills stand in the column instead, until there is room. What is read stays where it is.
 */
export function fitStages(): void {
  const blocks = [...document.querySelectorAll('scroll-steps')];
  // Paragraphs too: below the steps of a chart stands what a reader sets of it, while the chart stays.
  const places = [...document.querySelectorAll('.step, .chapter > :is(p, h2)')];
  const top = (place: Element): number => place.getBoundingClientRect().top;
  let loose = new Set<Element>();
  const [headline = document.body] = document.querySelectorAll('.stage .headline');
  let before = '';
  onLayoutChange(() => {
    // The body grows with what is opened in it too.
    const now = setting(headline);
    if (now === before) return;
    before = now;
    const read = scrollY > 0 ? places.findLast((place) => top(place) < innerHeight * 0.7) : undefined;
    const from = read && top(read);
    const mayStay = blocks.filter((block) => block.querySelector('.stage'));
    for (const block of loose) block.classList.remove('stills');
    const next = new Set(mayStay.filter((block) => !hasRoom(block)));
    for (const block of next) block.classList.add('stills');
    loose = next;
    if (read && from !== undefined && Math.abs(top(read) - from) > 1)
      scrollBy({ top: top(read) - from, behavior: 'instant' });
  });
}
