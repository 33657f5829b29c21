/** The code that is pasted into other people’s pages, a destination after the other. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { HEIGHT, SANDBOX } from '../src/embed/element/frame.ts';
import { DESTINATIONS, ROOM, embedCodes, type Embeddable } from '../src/embed/codes.ts';
import { chart, frozen, playable, words } from './any-embeddable.ts';

const parse = (html: string): Element => {
  const box = new Window().document.createElement('div');
  box.innerHTML = html;
  return box as unknown as Element;
};

describe('the code that is pasted', () => {
  it('says, in every tag, what it is, how large, and that it may wait; no title breaks out of it', () => {
    fc.assert(
      fc.property(chart, (e) => {
        const codes = embedCodes(e);
        for (const to of ['wordpress', 'ghost', 'component', 'iframe', 'image'] as const)
          for (const html of Object.values(codes[to]) as string[]) {
            const box = parse(html);
            const main = box.querySelector('iframe, hundred-models-chart, img');
            expect(main?.getAttribute('title'), to).toBe(e.title);
            expect(main?.getAttribute('loading'), to).toBe('lazy');
            expect(Number(main?.getAttribute('width')), to).toBeGreaterThan(0);
            expect(Number(main?.getAttribute('height')), to).toBeGreaterThan(0);
            expect(box.querySelectorAll('*').length, to).toBeLessThanOrEqual(4);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the state and the colours that the reader has before them, and leaves out what was not chosen', () => {
    fc.assert(
      fc.property(chart, (e) => {
        const codes = embedCodes(e);
        const frame = parse(codes.iframe.live).querySelector('iframe');
        const src = new URL(frame?.getAttribute('src') ?? '');
        expect(src.origin + src.pathname).toBe(e.embed);
        expect(src.searchParams.get('theme')).toBe(e.theme ?? null);
        expect(frame?.getAttribute('sandbox')).toBe(SANDBOX);
        const element = parse(codes.component.live).querySelector('hundred-models-chart');
        expect(element?.getAttribute('state')).toBe(e.state);
        expect(element?.getAttribute('theme')).toBe(e.theme ?? null);
        expect(element?.querySelector('img')?.getAttribute('src')).toBe(e.png);
        expect(new URL(codes.notion.live).searchParams.get('fit')).toBe('1');
      }),
      { numRuns: 60 },
    );
  });

  it('carries what a reader has set into every frame, under the title that it has there, and leaves the picture', () => {
    const settings = 'weight=1.84&sold=300000';
    fc.assert(
      fc.property(chart, words, fc.constantFrom('chart', 'playground' as const), (e, title, what) => {
        const codes = embedCodes({ ...e, set: { settings, title } }, what);
        const frame = parse(codes.iframe.live).querySelector('iframe');
        const theme = e.theme ? `&theme=${e.theme}` : '';
        expect(frame?.getAttribute('src')).toBe(`${e.embed}?${settings}${theme}`);
        expect(frame?.getAttribute('title')).toBe(title);
        expect(codes.notion.live).toBe(`${e.embed}?${settings}${theme}&fit=1`);
        expect(codes.react.live).toContain(`src={${JSON.stringify(`${e.embed}?${settings}${theme}`)}}`);
        const element = parse(codes.component.live).querySelector('hundred-models-chart');
        expect(element?.getAttribute('settings')).toBe(settings);
        expect(element?.querySelector('img')?.getAttribute('alt')).toBe(e.title);
        const { image, data, citation } = codes;
        expect(embedCodes(e)).toMatchObject({ image, data, citation });
      }),
      { numRuns: 40 },
    );
  });

  it('offers the frozen script beside the live one, held to its hash, where there is one', () => {
    fc.assert(
      fc.property(chart, (e) => {
        const { component } = embedCodes(e);
        expect(component.frozen !== undefined).toBe(e.frozen !== undefined);
        if (!component.frozen) return;
        const script = parse(component.frozen).querySelector('script');
        expect(script?.getAttribute('integrity')).toBe(frozen.integrity);
        expect(script?.getAttribute('crossorigin')).toBe('anonymous');
      }),
      { numRuns: 20 },
    );
  });

  it('holds the chart unless its playground is wanted, and all frames that then, under its own title', () => {
    fc.assert(
      fc.property(playable, ({ chart: plain, playground, e }) => {
        expect(embedCodes(e)).toEqual(embedCodes(plain));
        const set = { settings: 'weight=1', title: '' };
        const codes = embedCodes({ ...e, set }, 'playground');
        const { wordpress, iframe, ghost, component, notion, react, ...taken } = codes;
        const query = e.theme ? `?theme=${e.theme}` : '';
        for (const code of [wordpress, iframe]) {
          const frame = parse(code.live).querySelector('iframe');
          expect(frame?.getAttribute('src')).toBe(playground.embed + query);
          expect(frame?.getAttribute('title')).toBe(playground.title);
          expect(frame?.getAttribute('height')).toBe('999');
        }
        expect(notion.live).toContain(`${playground.embed}?`);
        expect(react.live).toContain('height={999}');
        expect(react.live).toContain(`src={${JSON.stringify(playground.embed + query)}}`);
        for (const html of [ghost, component].flatMap((code) => Object.values(code) as string[])) {
          const element = parse(html).querySelector('hundred-models-chart');
          expect(element?.hasAttribute('settings')).toBe(false);
          expect(element?.getAttribute('state')).toBe('playground');
          expect(element?.getAttribute('title')).toBe(playground.title);
          // What stands in for it is a picture of the chart, and says so.
          expect(element?.querySelector('img')?.getAttribute('alt')).toBe(e.title);
        }
        expect(embedCodes(plain)).toMatchObject(taken);
      }),
      { numRuns: 40 },
    );
  });

  it('holds the chart where a playground is wanted and there is none', () => {
    fc.assert(
      fc.property(chart, (e) => {
        expect(embedCodes(e, 'playground')).toEqual(embedCodes(e));
      }),
      { numRuns: 10 },
    );
  });

  it('is there for every destination', () => {
    const [e] = fc.sample(chart, 1) as [Embeddable];
    for (const to of DESTINATIONS) expect(embedCodes(e)[to].live, to).toBeTruthy();
  });

  it('keeps the element’s room as the README does', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(`style="${ROOM}"`);
    expect(readFileSync('docs/embed/react.tsx', 'utf8')).toContain(HEIGHT);
  });
});
