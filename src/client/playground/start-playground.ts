import { write } from '../../playgrounds/elements.ts';
import { labelsOf, type Labels } from '../../kit/chart/labels.ts';
import { langOfTag } from '../../i18n/lang.ts';
import type { Start } from '../../playgrounds/playground.ts';
import { fileAddress } from '../../urls/addresses.ts';
import { reducedMotion } from '../page/media.ts';
import { askOnce } from './may-fetch.ts';
import { isFetched, shippedModel } from './models.ts';

const modules = import.meta.glob<{ start: Start<Labels> }>('../../playgrounds/*/client.ts');

/**
 * Resolves in the next frame once an element has been laid out, which is when an observer of its size is first
 * called. What is written then is laid out with that frame; written before, it would be laid out for whoever
 * asks where the page is scrolled to, and again.
 */
const laidOut = (element: Element): Promise<void> =>
  new Promise((done) => {
    new ResizeObserver((_, observer) => {
      observer.disconnect();
      done();
    }).observe(element);
  });

/** How long a sentence stands where assistive technology hears of it: a search would find it there, unseen. */
const SAID_MS = 2000;

/** The JSON of a script element within another; undefined where there is none. */
const jsonIn = (root: Element, selector: string): unknown => {
  const text = root.querySelector(selector)?.textContent;
  return text ? JSON.parse(text) : undefined;
};

/** Makes a playground work: `data-ready` says that it does; where it can't, what the server wrote stays. */
export async function startPlayground(root: HTMLElement): Promise<void> {
  const { playground: id = '' } = root.dataset;
  // All that is looked for at once: its code and its model may come many frames later.
  const said = root.querySelector('.said');
  const mayFetch = askOnce(root);
  let silence: ReturnType<typeof setTimeout> | undefined;
  try {
    const labels = jsonIn(root, '[data-words]') as Record<string, string>;
    const given = jsonIn(root, '[data-given]');
    const module = await modules[`../../playgrounds/${id}/client.ts`]?.();
    if (!module) throw new Error(`there is no playground "${id}"`);
    await laidOut(root);
    await module.start(root, {
      lang: langOfTag(document.documentElement.lang),
      label: labelsOf({ labels }),
      async model(name) {
        if (!isFetched(name)) await mayFetch();
        const model = await shippedModel(name);
        await laidOut(root);
        return model;
      },
      file: fileAddress,
      given,
      say: (text) => {
        if (said) write(said, text);
        clearTimeout(silence);
        silence = setTimeout(() => said?.replaceChildren(), SAID_MS);
      },
      isStill: () => reducedMotion.matches,
    });
    root.dataset.ready = '';
    for (const tag of root.querySelectorAll<HTMLElement>('[data-recorded], [data-measured]'))
      tag.hidden = 'recorded' in tag.dataset;
  } catch (why) {
    // eslint-disable-next-line no-console -- readers keep what the server wrote; whoever mends it must see why
    console.warn(`The playground "${id}" does not work:`, why);
    root.dataset.failed = '';
    root.querySelector<HTMLElement>('.failed')?.removeAttribute('hidden');
  }
}
