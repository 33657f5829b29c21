// Over 150 lines: what to paste, a destination after the other.
import { FRAME, HEIGHT, SANDBOX } from './element/frame.ts';
import type { Lang } from '../i18n/lang.ts';

/** Where a chart can be put, or what of it can be taken, in the order of the list. */
export const DESTINATIONS = [
  'wordpress',
  'ghost',
  'notion',
  'react',
  'component',
  'iframe',
  'image',
  'data',
  'citation',
] as const;
export type Destination = (typeof DESTINATIONS)[number];

/** A chart at one state as it goes to somebody's page. All addresses are whole. */
export interface Embeddable {
  readonly id: string;
  readonly state: string;
  readonly lang: Lang;
  /** Left out where the reader has chosen none. */
  readonly theme?: 'light' | 'dark';
  /** What the state shows, and whose it is: the name of the frame. */
  readonly title: string;
  /** The state's embed page, without a query. */
  readonly embed: string;
  /** What a reader has set of the chart, for the frame alone: the picture is as it was published. */
  readonly set?: { readonly settings: string; readonly title: string };
  /** What is set in the frame, as a query: `weight=1.84&sold=300000`; `framed` says so. */
  readonly settings?: string;
  /** The chart's own page. */
  readonly page: string;
  readonly script: string;
  /** The script as it is today, for good. */
  readonly frozen?: { readonly src: string; readonly integrity: string };
  readonly png: string;
  readonly data: readonly string[];
  readonly citation: string;
  /** The size of the png. */
  readonly image: { readonly width: number; readonly height: number };
  /** How tall a frame has to be that can't follow what is in it; `FRAME` unless told. */
  readonly height?: number;
  /** What stands in the frame where the reader wants the chart's playground instead; none of a chart that has none. */
  readonly playground?: Pick<Embeddable, 'state' | 'title' | 'embed' | 'height'>;
}
/** What can stand in the frame of a chart. */
export const FRAMED = ['chart', 'playground'] as const;
export type Framed = (typeof FRAMED)[number];

/** Code that follows our mendings, and the same frozen as it is today where there is such a thing. */
export interface Code {
  readonly live: string;
  readonly frozen?: string;
}

// The table of picture/svg.ts once more: shared, it would come with the code of every chapter.
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const quoted = (value: string | number): string =>
  `"${String(value).replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c)}"`;
const tag = (name: string, attrs: Record<string, string | number | undefined>): string =>
  `<${name}${Object.entries(attrs)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}=${quoted(value)}`]))
    .join('')}>`;

const address = ({ embed, theme, settings }: Embeddable, query: Record<string, string> = {}): string => {
  const looks = new URLSearchParams({ ...(theme && { theme }), ...query }).toString();
  const all = [settings, looks].filter(Boolean).join('&');
  return embed + (all && `?${all}`);
};

const frameOf = ({ height = FRAME.height }: Embeddable) => ({ width: FRAME.width, height });

const iframe = (e: Embeddable): string =>
  `${tag('iframe', {
    src: address(e),
    title: e.title,
    ...frameOf(e),
    loading: 'lazy',
    sandbox: SANDBOX,
    frameborder: 0,
  })}</iframe>`;

const image = ({ png, title, image: { width, height }, page }: Embeddable): string =>
  `${tag('a', { href: page })}${tag('img', { src: png, alt: title, title, width, height, loading: 'lazy' })}</a>`;

/** Keeps the element's room until its script is there, which then takes it over; README.md pastes the same. */
export const ROOM = `display:block;padding-bottom:${HEIGHT}`;

/** The element, with a picture in it for where the script does not come. @param chart what the picture is of */
const element = (e: Embeddable, chart: Embeddable): string =>
  `${tag('hundred-models-chart', {
    chart: e.id,
    state: e.state,
    settings: e.settings,
    lang: e.lang,
    theme: e.theme,
    title: e.title,
    ...frameOf(e),
    loading: 'lazy',
    style: ROOM,
  })}${image(chart)}</hundred-models-chart>`;

function component(e: Embeddable, chart: Embeddable): Code {
  const script = (attrs: Record<string, string>): string =>
    `<script async ${tag('x', attrs).slice(3, -1)}></script>`;
  const { frozen } = e;
  return {
    live: `${script({ src: e.script })}\n${element(e, chart)}`,
    ...(frozen && {
      frozen: `${script({ src: frozen.src, integrity: frozen.integrity, crossorigin: 'anonymous' })}\n${element(e, chart)}`,
    }),
  };
}

const react = (e: Embeddable): string => {
  const props = {
    ...{ src: address(e), title: e.title, loading: 'lazy', sandbox: SANDBOX },
  };
  const lines = Object.entries(props).map(([name, value]) => `  ${name}={${JSON.stringify(value)}}`);
  const { width, height } = frameOf(e);
  return ['<iframe', ...lines, `  width={${width}}`, `  height={${height}}`, '/>'].join('\n');
};

/** What goes into the frame: the chart, or its playground where it is wanted and there is one. */
export function framed(chart: Embeddable, what: Framed): Embeddable {
  // A playground has nothing of the chart's to set.
  if (what === 'playground' && chart.playground) return { ...chart, ...chart.playground };
  return { ...chart, ...chart.set };
}

/**
 * What a reader pastes to have a chart elsewhere, by where it goes.
 * @param chart at the state, settings and colours that the reader has before them
 * @param what goes into frames; picture, data and citation are the chart's, as it was published
 */
export function embedCodes(chart: Embeddable, what: Framed = 'chart'): Record<Destination, Code> {
  const e = framed(chart, what);
  return {
    wordpress: { live: iframe(e) },
    ghost: component(e, chart),
    notion: { live: address(e, { fit: '1' }) },
    react: { live: react(e) },
    component: component(e, chart),
    iframe: { live: iframe(e) },
    image: { live: image(chart) },
    data: { live: chart.data.join('\n') },
    citation: { live: chart.citation },
  };
}
