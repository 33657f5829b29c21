/**
 * Whether the browser makes a night of its own of every page that is light. It reaches words and grounds, and leaves
 * the words and the grounds of pictures and canvases as they are, dark on dark: such a browser gets our own night.
 */
export function darkenedByBrowser(): boolean {
  const probe = document.createElement('i');
  probe.style.cssText = 'display: none; color-scheme: light; background-color: canvas';
  document.body.append(probe);
  const [red = 255] = (getComputedStyle(probe).backgroundColor.match(/\d+/g) ?? []).map(Number);
  probe.remove();
  return red < 128;
}
