/** Brings a page that scripts have changed to what the server says now, where that differs from what it said before. */

/** What can't be patched from within: it keeps what it was made from. */
const WHOLE = 'live-chart, [data-given], [type="application/json"]';

const isCustom = ({ localName }: Element): boolean => localName.includes('-');

/** The texts between the elements within one. */
const ownTexts = ({ childNodes }: Element): string =>
  [...childNodes].map((node) => (node instanceof Text ? node.data : '')).join('\n');

const sameTag = (a: Element, b: Element): boolean => a.cloneNode(false).isEqualNode(b.cloneNode(false));

/**
 * Patches an element.
 * @param live as it stands in the page
 * @param was as the server wrote it; @param now as the server writes it now
 * @param onNew called with each element that was put into the page
 * @returns false where it has to be replaced with what holds it
 */
export function patch(live: Element, was: Element, now: Element, onNew: (made: Element) => void): boolean {
  if (was.isEqualNode(now)) return true;
  if (live.matches(WHOLE) || !sameTag(was, now) || ownTexts(was) !== ownTexts(now)) return false;
  const [parts, before, after] = [[...live.children], [...was.children], [...now.children]];
  if (before.length !== after.length || parts.length !== after.length) return false;
  for (const [i, part] of parts.entries()) {
    const [old, next] = [before[i], after[i]];
    if (!old || !next || patch(part, old, next, onNew)) continue;
    // A custom element looks for its parts once.
    if (isCustom(live)) return false;
    const made = document.importNode(next, true);
    part.replaceWith(made);
    onNew(made);
  }
  return true;
}
