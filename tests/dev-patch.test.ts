/** What of an open page changes while an editor writes. */
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { patch } from '../src/client/dev/patch.ts';

const window = new Window();
beforeAll(() => {
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('Text', window.Text);
});
afterAll(() => vi.unstubAllGlobals());

const dom = (html: string): Element => {
  const holder = window.document.createElement('main');
  holder.innerHTML = html;
  return holder as unknown as Element;
};

/** Pages as the server writes them: sections of paragraphs, some with a chart among them. */
const word = fc.constantFrom('one', 'two', 'three');
const paragraph = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `<p>${words.join(' ')}</p>`);
const chart = fc
  .array(word, { minLength: 1, maxLength: 2 })
  .map(
    (words) =>
      `<scroll-steps><live-chart><svg>${words.map((w) => `<text>${w}</text>`).join('')}</svg></live-chart><p>step</p></scroll-steps>`,
  );
const page = fc
  .array(fc.array(fc.oneof(paragraph, chart), { maxLength: 3 }), { minLength: 1, maxLength: 4 })
  .map((sections) => sections.map((parts) => `<section>${parts.join('')}</section>`).join(''));

describe('a page that is patched while an editor writes', () => {
  it('is as the server writes it now, or says that it has to be replaced', () => {
    fc.assert(
      fc.property(page, page, (before, after) => {
        const live = dom(before);
        if (patch(live, dom(before), dom(after), () => undefined))
          expect(live.innerHTML).toBe(dom(after).innerHTML);
        else expect(before).not.toBe(after);
      }),
    );
  });

  it('keeps what scripts made of the parts that did not change, and puts in only what did', () => {
    const [before, after] = ['one', 'two'].map(
      (w) => `<section><p id="a">same</p><p id="b">${w}</p></section>`,
    );
    const live = dom(before ?? '');
    const kept = live.querySelector('#a');
    kept?.setAttribute('data-settled', '');
    const made: string[] = [];
    expect(patch(live, dom(before ?? ''), dom(after ?? ''), ({ id }) => made.push(id))).toBe(true);
    expect(live.querySelector('#a')).toBe(kept);
    expect([kept?.hasAttribute('data-settled'), made, live.querySelector('#b')?.textContent]).toEqual([
      true,
      ['b'],
      'two',
    ]);
  });

  it('replaces a chart with the scroll that holds it, and leaves the words beside it', () => {
    const pageOf = (n: string): string =>
      `<p>before</p><scroll-steps><live-chart><svg>${n}</svg></live-chart><p>step</p></scroll-steps>`;
    const live = dom(pageOf('4'));
    const words = live.querySelector('p');
    const made: string[] = [];
    expect(patch(live, dom(pageOf('4')), dom(pageOf('5')), ({ localName }) => made.push(localName))).toBe(
      true,
    );
    expect(made).toEqual(['scroll-steps']);
    expect(live.querySelector('p')).toBe(words);
    expect(live.querySelector('svg')?.textContent).toBe('5');
  });

  it('says that it has to be replaced where scripts put something in', () => {
    const live = dom('<p>one</p>');
    live.append(dom('<p>of a script</p>').firstElementChild as Element);
    expect(patch(live, dom('<p>one</p>'), dom('<p>two</p>'), () => undefined)).toBe(false);
  });
});
