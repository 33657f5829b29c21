/** What a frame of ours may do: run its own script, and open links and downloads beside its host. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/**
 * How tall a frame is at any width (100%), whichever chart is in it: as tall as the tallest of them,
 * and the others leave the rest empty, so that a host can keep the room before it knows anything of
 * the chart. From 800 px the picture is wide, below it is nearly square; hence the leap.
 * src/styles/embed/page.css gives the page in the frame the same height; a browser test holds the two together.
 */
export const HEIGHT = 'max(min(180px + 51.4%,798px),min(max(555px,243px + 88%),810px,(800px - 100%)*999))';

/** A frame for a host that gives it a fixed size, and that `HEIGHT` at that width. */
export const FRAME = { width: 600, height: 771 } as const;
