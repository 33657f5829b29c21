/**
 * Runs in a page, and lists the words that a search would find where there is nothing to see: they have boxes, but
 * without a size, or within a part that is clipped to nothing.
 */
export const unseen = (): string[] => {
  const found: string[] = [];
  const known = new Map<Element, boolean>();
  /** Whether an element, or one around it, is clipped to nothing. */
  const isClipped = (element: Element | null): boolean => {
    if (!element) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    const { clipPath, overflow, opacity } = getComputedStyle(element);
    const { width, height } =
      overflow === 'visible' ? { width: 2, height: 2 } : element.getBoundingClientRect();
    const clipped =
      clipPath !== 'none' ||
      opacity === '0' ||
      Math.min(width, height) < 2 ||
      isClipped(element.parentElement);
    known.set(element, clipped);
    return clipped;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const element = text.parentElement;
    if (!element || !text.data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    // By its height alone: behind a word joiner Chromium measures a Chinese character as wide as nothing.
    const flat = ![...range.getClientRects()].some(({ height }) => height > 1);
    if (flat || isClipped(element))
      found.push(`${element.tagName}.${element.getAttribute('class')}: ${text.data.trim()}`);
  }
  return found;
};
