import { frameName, isTheme, type Theme } from './params.ts';

/** What the frame's content takes up, in whole CSS pixels. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Who the frame is to its host. */
export interface Frame {
  /** Its address as the host wrote it: some hosts find the frame by it. */
  readonly href: string;
  /** The id that an iframe-resizer host gave it when it asked. */
  readonly resizerId?: string | undefined;
}

/** Between the fields of pym.js. */
const PYM = 'xPYMx';
const RESIZER = '[iFrameSizer]';
/** Asks a host with iframe-resizer to ask for the height. */
export const READY = '[iFrameResizerChild]Ready';

/**
 * The height in every dialect that hosts listen for: Datawrapper, AMP, Medium, open-iframe-resizer
 * and, for hosts that have named the frame, pym.js, iframe-resizer and WordPress.
 */
export function heightMessages({ width, height }: Extent, { href, resizerId }: Frame): unknown[] {
  const { pathname, searchParams, hash } = new URL(href);
  const childId = frameName(searchParams.get('childId'));
  const secret = frameName(/^#\?secret=(\w+)$/.exec(hash)?.[1]);
  return [
    { 'datawrapper-height': { [pathname]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
    { type: 'iframe-resized', width, height },
    ...(childId ? [['pym', childId, 'height', height].join(PYM)] : []),
    ...(resizerId ? [`${RESIZER}${resizerId}:${height}:${width}:resizeObserver`] : []),
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
}

/** What a host may ask of an embed. */
export type Wish =
  | { readonly ask: 'height'; readonly resizerId?: string | undefined }
  | { readonly ask: 'theme'; readonly theme: Theme }
  | { readonly ask: 'state'; readonly state: string };

/** Of iframe-resizer's first message; its later ones are shorter. */
const RESIZER_FIELDS = 8;
const MEASURE = new Set<unknown>(['iframe-child-init', 'iframe-get-child-dimensions', 'frames-init']);

function wishOfText(text: string): Wish | undefined {
  // Far longer than any host's question: not even read.
  if (text.length > 2000) return undefined;
  if (text.startsWith(`pym${PYM}`)) return { ask: 'height' };
  if (!text.startsWith(RESIZER)) return undefined;
  const fields = text.slice(RESIZER.length).split(':');
  const resizerId = fields.length >= RESIZER_FIELDS ? frameName(fields[0]) : undefined;
  return resizerId ? { ask: 'height', resizerId } : undefined;
}

/**
 * A host's message as a wish, whichever dialect it speaks.
 * @param data anything at all: a frame is sent what its host and everybody's extensions please
 * @returns nothing for whatever is not a wish
 */
export function wishOf(data: unknown): Wish | undefined {
  if (typeof data === 'string') return wishOfText(data);
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, message, theme, state } = data as Record<string, unknown>;
  if (type === 'hundred-models:theme') return isTheme(theme) ? { ask: 'theme', theme } : undefined;
  if (type === 'hundred-models:state') return typeof state === 'string' ? { ask: 'state', state } : undefined;
  return MEASURE.has(type) || message === 'ready' ? { ask: 'height' } : undefined;
}
