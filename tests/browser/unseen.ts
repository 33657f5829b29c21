/**
 * Runs in a page, and lists the words that a search would find where there is nothing to see: they have boxes, but
 * without a size, or within a part that is clipped to nothing.
 */
export const unseen = (): string[] => {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const element = text.parentElement;
    if (!element || !text.data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    // By its height alone: behind a word joiner Chromium measures a Chinese character as wide as nothing.
    let clipped = ![...range.getClientRects()].some(({ height }) => height > 1);
    for (let around: Element | null = element; around && !clipped; around = around.parentElement) {
      const { clipPath, overflow, opacity } = getComputedStyle(around);
      const { width, height } = around.getBoundingClientRect();
      clipped =
        clipPath !== 'none' || opacity === '0' || (overflow !== 'visible' && Math.min(width, height) < 2);
    }
    if (clipped) found.push(`${element.tagName}.${element.getAttribute('class')}: ${text.data.trim()}`);
  }
  return found;
};
