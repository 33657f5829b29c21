import { FRAME, SANDBOX } from '../../embed/element/frame.ts';
import { escaped } from '../../picture/svg.ts';
import { address, cardAddress, embedAddress } from '../../urls/addresses.ts';
import type { Lang } from '../../i18n/lang.ts';

/** What a chart takes at this width; a host that listens is told the true height. */
const CARD = { width: 1200, height: 630 };
const DAY = 24 * 60 * 60;

/** What oEmbed wants to know. */
export interface Pasted {
  readonly id: string;
  readonly lang: Lang;
  /** What the chart is called, and the essay. */
  readonly title: string;
  readonly name: string;
  /** The address that the essay stands at. */
  readonly site: URL;
}

/** A chart as oEmbed 1.0 has it, of the type `rich`; its html is one frame and nothing else. */
export function oembed({ id, lang, title, name, site }: Pasted): Record<string, string | number> {
  const absolute = (path: string): string => new URL(path, site).href;
  const home = absolute(address(lang, ''));
  const attributes = {
    ...{ src: absolute(embedAddress(lang, id)), title: `${title} · ${name}`, ...FRAME },
    ...{ loading: 'lazy', frameborder: 0, sandbox: SANDBOX },
  };
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escaped(String(value))}"`);
  return {
    ...{ version: '1.0', type: 'rich', title },
    ...{ author_name: name, author_url: home, provider_name: name, provider_url: home },
    cache_age: DAY,
    thumbnail_url: absolute(cardAddress(lang, `charts/${id}`)),
    ...{ thumbnail_width: CARD.width, thumbnail_height: CARD.height },
    ...FRAME,
    html: `<iframe ${written.join(' ')}></iframe>`,
  };
}

/** The same as XML. */
export function oembedXml(fields: Readonly<Record<string, string | number>>): string {
  const lines = Object.entries(fields).map(([key, value]) => `  <${key}>${escaped(String(value))}</${key}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${lines.join('\n')}\n</oembed>\n`;
}
