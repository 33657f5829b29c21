import { DESTINATIONS, embedCodes, type Embeddable } from '../../embed/codes.ts';
import { copyAndSay } from './copied.ts';

/**
 * `<embed-codes>`: keeps the codes, and the previews, at the state and the colours that the reader
 * has before them. Those stand in the live chart of the page, or in its own attribute `state`.
 */
class EmbedCodes extends HTMLElement {
  #facts: Record<string, Embeddable> = {};
  #watch: MutationObserver | undefined;
  #eyes: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.#facts = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as Record<string, Embeddable>;
    this.addEventListener('click', this.#clicked);
    this.#watch = new MutationObserver(this.#show);
    this.#watch.observe(this, { attributeFilter: ['state'] });
    const chart = this.#chart;
    if (chart) this.#watch.observe(chart, { attributeFilter: ['state'] });
    this.#watch.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    // Two frames of a preview are for who has come to see them.
    this.#eyes = new IntersectionObserver(([entry]) => entry?.isIntersecting && this.#preview());
    this.#eyes.observe(this);
    addEventListener('message', this.#heard);
    this.#show();
  }

  disconnectedCallback(): void {
    this.#watch?.disconnect();
    this.#eyes?.disconnect();
    removeEventListener('message', this.#heard);
  }

  get #chart(): Element | null {
    return document.querySelector('chart-player live-chart');
  }

  get #embeddable(): Embeddable | undefined {
    const state = this.getAttribute('state') ?? this.#chart?.getAttribute('state') ?? '';
    const fact = this.#facts[state] ?? Object.values(this.#facts)[0];
    const theme = document.documentElement.dataset['theme'];
    return fact && { ...fact, ...((theme === 'light' || theme === 'dark') && { theme }) };
  }

  get #frames(): HTMLIFrameElement[] {
    return [...this.querySelectorAll('iframe')];
  }

  #show = (): void => {
    const e = this.#embeddable;
    if (!e) return;
    const codes = embedCodes(e);
    for (const to of DESTINATIONS)
      for (const [kind, code] of Object.entries(codes[to])) {
        const pre = this.querySelector(`[data-code="${to} ${kind}"]`);
        if (pre && pre.textContent !== code) pre.textContent = code;
      }
    for (const frame of this.#frames) if (frame.hasAttribute('src')) this.#aim(frame, e);
  };

  /** The preview stands where this page stands, wherever the codes will lead. */
  #aim(frame: HTMLIFrameElement, e: Embeddable): void {
    const { pathname } = new URL(e.embed);
    const src = `${pathname}?theme=${frame.dataset['theme']}`;
    if (frame.getAttribute('src') !== src) frame.setAttribute('src', src);
  }

  #preview(): void {
    this.#eyes?.disconnect();
    const box = this.querySelector<HTMLElement>('.preview');
    const e = this.#embeddable;
    if (!box || !e) return;
    box.hidden = false;
    for (const frame of this.#frames) this.#aim(frame, e);
  }

  #heard = ({ source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>): void => {
    const frame = this.#frames.find((f) => f.contentWindow === source);
    const height = Number(data?.height);
    if (frame && data?.type === 'iframe-resized' && height > 50 && height < 5000)
      frame.height = String(height);
  };

  #clicked = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button.copy');
    const pre = button && this.querySelector(`[data-code="${button.dataset['of']}"]`);
    if (!pre) return;
    const copied = this.dataset['copied'] ?? '';
    const said = this.querySelector('.said');
    // Emptied first, so that a second copy is said again.
    if (said) said.textContent = '';
    copyAndSay(pre.textContent ?? '', button, copied)
      .then(() => {
        if (said) said.textContent = copied;
      })
      // Where the clipboard is forbidden, the code is selected for a copy by hand.
      .catch(() => getSelection()?.selectAllChildren(pre));
  };
}
customElements.define('embed-codes', EmbedCodes);
