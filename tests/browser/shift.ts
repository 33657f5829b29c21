declare global {
  interface Window {
    seen: [top: number, script: boolean][];
  }
}

/**
 * The script of a host's page that notes where what follows a chart (`#after`) stands, frame by
 * frame, and whether the element's script was there yet. Firefox and WebKit tell of no layout shifts.
 * @param report an address that is asked for once, when a frame has shown what follows
 */
export const watch = (report: string): string => `seen = [];
const look = () => {
  const after = document.querySelector('#after');
  const there = Boolean(customElements.get('hundred-models-chart'));
  if (after) seen.push([after.getBoundingClientRect().top + scrollY, there]);
  if (seen.length === 2) fetch('${report}', { mode: 'no-cors', cache: 'no-store' });
  requestAnimationFrame(look);
};
look();`;

/**
 * The score of the Layout Instability draft, from what `watch` saw: for each move, the part of the
 * window that it took up before or after, times how far it moved, in parts of the longer side.
 * @param wide of the window, as high, in CSS pixels
 */
export const shift = (seen: Window['seen'], wide: number, high: number): number =>
  seen.slice(1).reduce((sum, [top], i) => {
    const [before] = seen[i] ?? [top];
    const part = Math.max(0, high - Math.min(before, top)) / high;
    return sum + (part * Math.abs(top - before)) / Math.max(wide, high);
  }, 0);
