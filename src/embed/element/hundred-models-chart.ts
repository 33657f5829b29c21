// Over 150 lines: it is sent as one script, whose parts share what they know of the frame.
import { HEIGHT, SANDBOX } from './frame.ts';

/** What the build knows and the browser can't: `hole:hole,need;bleu:…`; a chart with a playground has it as its last state. */
declare const CATALOG: string;
/** Folders of languages by what the tags of their elements begin with: `{ zh: 'zh-hant/' }`; the default one has none. */
declare const FOLDERS: Readonly<Record<string, string>>;

const NAME = 'hundred-models-chart';
const charts = new Map(
  CATALOG.split(';').map((line) => {
    const [id = '', states = ''] = line.split(':');
    return [id, states.split(',')];
  }),
);
/**
 * Where this script was loaded from, two folders below the site: it names no address, so that a copy of
 * the site, wherever it stands, shows its own charts. A module has no current script, and in a classic
 * script `import.meta` may not even be written; but a stack names the file that made it.
 */
const script =
  (document.currentScript as HTMLScriptElement | null)?.src ||
  /https?:[^\s)]+\/embed\.[\w.]*js/.exec(new Error().stack ?? '')?.[0];

/**
 * The frame is there from the start, unseen, as high as its page will be at this width; the
 * fallback lies over it until the frame has said its height. As an adopted sheet, since a host's
 * policy may forbid style elements.
 */
const SHEET = `:host{display:block;position:relative;container:none/inline-size;min-inline-size:min(100%,320px);padding:0!important}
:host([hidden]){display:none}
iframe{display:block;inline-size:100%;border:0;visibility:hidden;block-size:${HEIGHT.replaceAll('%', 'cqi')}}
iframe~slot{display:block;position:absolute;inset:0;overflow:hidden}
.ready{visibility:visible}
.ready~slot{display:none}
i{position:absolute;forced-color-adjust:none;color:red;color:light-dark(#fff,#000);transition:color 1ms}`;

/**
 * `<hundred-models-chart chart="jumbo" state="planes" settings="weight=1.84" lang="en" theme="dark">`: a chart of
 * the essay in a frame of its height. What stands within it shows until the chart does, or where it never does.
 */
class HundredModelsChart extends HTMLElement {
  static observedAttributes = ['chart', 'state', 'settings', 'lang', 'theme'];
  #root = this.attachShadow({ mode: 'open' });
  #frame: HTMLIFrameElement | undefined;
  /**
   * Without a size: its colour shows whether the host page is light or dark here, and changes with that. A contrast
   * theme would give it that of the host's text, which is the other.
   */
  #themeProbe = document.createElement('i');
  #chart = '';
  #sent: Record<string, string> = {};
  #waiting = false;

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    this.#root.adoptedStyleSheets = [sheet];
    this.#themeProbe.ontransitionend = this.#show;
    this.#root.append(document.createElement('slot'), this.#themeProbe);
  }

  connectedCallback(): void {
    addEventListener('message', this.#onMessage);
    this.attributeChangedCallback();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#onMessage);
    this.#drop();
  }

  /** Once for all attributes that are changed together. */
  attributeChangedCallback(): void {
    if (!this.#waiting) queueMicrotask(this.#show);
    this.#waiting = true;
  }

  #drop(): void {
    this.#frame?.remove();
    this.#frame = undefined;
    this.#chart = '';
  }

  get #theme(): string {
    const colour = getComputedStyle(this.#themeProbe).color;
    const inherited = colour.endsWith('(0, 0, 0)')
      ? 'dark'
      : colour.endsWith('(255, 255, 255)')
        ? 'light'
        : 'auto';
    return this.getAttribute('theme') || inherited;
  }

  #show = (): void => {
    this.#waiting = false;
    if (!this.isConnected) return;
    const id = this.getAttribute('chart') || '';
    const states = charts.get(id);
    if (!states || !script) {
      this.#drop();
      // eslint-disable-next-line no-console -- where else could it tell whoever pasted it
      console.error(
        `<${NAME}> ${states ? 'must be loaded from …/embed/v1/embed.js' : `has no chart "${id}". There are: ${[...charts.keys()].join(', ')}`}.`,
      );
      return;
    }
    const state = this.getAttribute('state') || '';
    const theme = this.#theme;
    const { lang = '' } = this.closest<HTMLElement>('[lang]') ?? {};
    const root = Object.entries(FOLDERS).find(([tag]) => lang.startsWith(tag))?.[1] ?? '';
    // A page of its own, which no message turns into the chart or back; nor is what is set told to a frame that is there.
    const play = state === 'playground' && states.includes(state);
    const settings = (!play && this.getAttribute('settings')) || '';
    const page = `${root}embed/${id}/${play ? 'playground/' : ''}`;
    const chart = `${page}?${settings}`;
    const ready = this.#frame?.className && chart === this.#chart;
    const message = { state: state || (states[0] ?? ''), theme };
    if (ready) {
      for (const [name, value] of Object.entries(message))
        if (this.#sent[name] !== value)
          // A sandboxed frame has no origin to name; nothing that is sent is secret.
          this.#frame?.contentWindow?.postMessage({ type: `hundred-models:${name}`, [name]: value }, '*');
    } else {
      const url = new URL(`../../${page}${!play && states.includes(state) ? `${state}/` : ''}`, script);
      // What the frame can't set it says itself.
      url.search = settings;
      if (state && !states.includes(state)) url.searchParams.set('state', state);
      url.searchParams.set('theme', theme);
      if (this.#frame?.src !== url.href) this.#load(url.href, id);
    }
    this.#chart = chart;
    this.#sent = message;
  };

  #load(src: string, id: string): void {
    const old = this.#frame;
    const frame = document.createElement('iframe');
    frame.loading = 'lazy';
    frame.title =
      this.title ||
      this.textContent?.trim().replace(/\s+/g, ' ') ||
      this.querySelector('img')?.alt ||
      `Chart “${id}” of The hundred-model war`;
    frame.setAttribute('sandbox', SANDBOX);
    frame.src = src;
    this.#frame = frame;
    // One that showed keeps its height while the next one loads.
    if (old) frame.style.cssText = old.style.cssText;
    old?.remove();
    this.#root.prepend(frame);
  }

  #onMessage = ({ source, data }: MessageEvent): void => {
    const frame = this.#frame;
    const height = data?.type === 'iframe-resized' && data.height;
    if (!frame || source !== frame.contentWindow || !Number.isFinite(height)) return;
    frame.style.blockSize = `${Math.min(5000, Math.max(50, Math.ceil(height)))}px`;
    frame.className = 'ready';
  };
}
// A page may have it twice.
if (!customElements.get(NAME)) customElements.define(NAME, HundredModelsChart);
