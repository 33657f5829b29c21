// Over 150 lines: the controls of one chart, whose parts share what the reader has set.
/** Lets a reader set what a chart is drawn from: fetched where a page has such a chart, once that is near. */
import type { Settable, Values } from '../../data/settable.ts';
import { addSettings, isSet, prefixOf, readSettings } from '../../urls/settings.ts';
import type { LiveChart } from '../chart/live-chart.ts';
import { addressWriter } from './address.ts';
import type { Answers } from './answers.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { wordsAround } from './words-around.ts';

/** A key that is held changes a value many times: what changed is said once it is let go, in ms. */
const ANNOUNCED_AFTER = 400;

/**
 * Loads what draws a chart where nobody has yet: an embed is a picture until somebody asks for more. A page defines the
 * element itself, and if this had come first, its whole script would fail at that.
 */
async function upgraded(chart: Element): Promise<LiveChart> {
  if (!chart.closest('chart-embed')) await customElements.whenDefined('live-chart');
  else if (!customElements.get('live-chart')) {
    const [{ LiveChart }, { openPageView }] = await Promise.all([
      import('../chart/live-chart.ts'),
      import('../chart/page-view.ts'),
    ]);
    LiveChart.openView = openPageView;
    // The embed's own script may have been as quick.
    if (!customElements.get('live-chart')) customElements.define('live-chart', LiveChart);
  }
  return chart as LiveChart;
}

/** The controls of one chart, and the chart that they set. */
class ChartControls {
  readonly #root: HTMLElement;
  readonly #chart: Element;
  readonly #given: Settable;
  /** What stands before each key in an address: in a story, the chart's name. */
  readonly #prefix: string;
  readonly #fields: Fields;
  readonly #say: ReturnType<typeof wordsAround>;
  #writeAddress: ((values: Values) => void) | undefined;
  #opening: Promise<void> | undefined;
  #live: LiveChart | undefined;
  #answers: Answers | undefined;
  /** The settings of which the last sentence was said. */
  #announced: Values;
  #frame = 0;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  /** @param home what holds chart and controls */
  constructor(root: HTMLElement, home: Element, chart: Element) {
    const given = JSON.parse(root.querySelector('script')?.textContent ?? '') as Settable;
    this.#root = root;
    this.#chart = chart;
    this.#given = given;
    this.#say = wordsAround(home, chart);
    this.#prefix = home.localName === 'scroll-steps' ? prefixOf(given.chart) : '';
    // The address of a frame is its host's.
    if (home.localName !== 'chart-embed') this.#writeAddress = addressWriter(given.controls, this.#prefix);
    this.#fields = fieldsOf(root, given, {
      onInput: () => this.#onInput(),
      onChange: () => this.#announceLater(),
    });
    this.#openAddress(home);
    this.#announced = this.#fields.values();
    home.addEventListener('view-query', (event) =>
      addSettings((event as CustomEvent<URLSearchParams>).detail, this.#fields.values(), this.#prefix),
    );
    home.addEventListener('view-open', (event) => this.#openView((event as CustomEvent<string>).detail));
    // Where the chart can't be drawn there is nothing to set.
    home.addEventListener('failed', () => this.#fail('the chart stands still'));
    root.querySelector('.take')?.addEventListener('click', () => {
      const sentence = home.querySelector('.state-sentence')?.textContent ?? '';
      import('./take.ts').then(({ take }) => take(chart, given, sentence), this.#fail);
    });
    // Before the first of them is moved, what that waits for: code, and a picture that the svg was compared with.
    for (const event of ['pointerenter', 'focusin'])
      root.addEventListener(event, () => this.#warm(), { once: true });
    root.dataset.ready = '';
  }

  #warm(): void {
    this.#open().then(() => {
      // The same picture once more; what is set already was drawn.
      if (this.#live && !this.#isSet()) this.#live.settings = this.#live.settings;
    }, this.#fail);
  }

  #fail = (why: unknown): void => {
    // eslint-disable-next-line no-console -- readers keep the picture as it stands; whoever mends it must see why
    console.warn(`The controls of the chart "${this.#given.chart}" do not work:`, why);
    this.#root.dataset.failed = '';
  };

  /** Sets what the address asks for, and says what of it could not be. */
  #openAddress(home: Element): void {
    const { values, refused } = readSettings(location.search, this.#given.controls, this.#prefix);
    this.#fields.set(values);
    if (this.#isSet()) this.#show();
    const said = refused.map(({ control, value, why }) => this.#fields.refuse(control, value, why));
    if (refused.length) this.#root.setAttribute('open', '');
    // Most addresses set nothing, and there is nothing to tell of them.
    if (location.search)
      void import('./ignored.ts').then(
        ({ sayIgnored }) => sayIgnored(home, this.#root, this.#given, said),
        this.#fail,
      );
  }

  /** Goes to a view that a link asks for, as if the reader had set it. @param search the link's query */
  #openView(search: string): void {
    this.#fields.set(readSettings(search, this.#given.controls, this.#prefix).values);
    this.#onInput();
    this.#announceLater();
  }

  #onInput(): void {
    this.#show();
    this.#writeAddress?.(this.#fields.values());
  }

  #show(): void {
    this.#root.toggleAttribute('data-set', this.#isSet());
    this.#drawLater();
  }

  #isSet = (): boolean => isSet(this.#fields.values(), this.#given.controls);

  /** Loads the chart and what it says; once. */
  #open(): Promise<void> {
    const open = async (): Promise<void> => {
      const live = await upgraded(this.#chart);
      const [{ openAnswers }, facts] = await Promise.all([import('./answers.ts'), live.facts(), live.open()]);
      this.#answers = await openAnswers(this.#given, facts);
      live.picture = this.#answers.picture;
      this.#live = live;
    };
    return (this.#opening ??= open());
  }

  #drawLater(): void {
    this.#open().then(() => {
      this.#frame ||= requestAnimationFrame(this.#draw);
    }, this.#fail);
  }

  /** Draws once the last picture is there: of a drag, pictures that nobody would see are left out. */
  #draw = (): void => {
    this.#frame = 0;
    if (!this.#live?.hasAttribute('data-settled')) return this.#drawLater();
    const controls = this.#fields.values();
    const settings = this.#isSet() ? { controls, words: this.#answers?.words(controls) } : undefined;
    this.#live.settings = settings as LiveChart['settings'];
    this.#say(settings?.words);
    this.#root.dispatchEvent(new Event('view-set', { bubbles: true }));
  };

  #announceLater(): void {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(
      () => void this.#open().then(() => this.#announce(), this.#fail),
      ANNOUNCED_AFTER,
    );
  }

  #announce(): void {
    const now = this.#fields.values();
    if (Object.keys(now).every((key) => now[key] === this.#announced[key])) return;
    const state = this.#chart.getAttribute('state') ?? '';
    const line = this.#root.querySelector('.changed');
    if (line && this.#answers) line.textContent = this.#answers.changed(this.#announced, now, state);
    this.#announced = now;
  }
}

/** @param root what the server wrote as `Controls.astro` */
export function startControls(root: HTMLElement): void {
  // Near and by a link to a view, it may be asked for twice.
  if ('ready' in root.dataset) return;
  const home = root.closest('scroll-steps, chart-player, chart-embed');
  const chart = home?.querySelector('live-chart');
  if (home && chart) new ChartControls(root, home, chart);
}
