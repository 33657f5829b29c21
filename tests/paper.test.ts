import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namedFiles, pageHash } from '../src/build/dist/page-hash.ts';
import { outline } from '../src/mdx/outline.ts';
import { cssString } from '../src/components/paper/css-string.ts';
import { figureKey, firstCome, numbering } from '../src/components/paper/numbering.ts';
import { flat } from '../src/picture/flat.ts';
import { mark } from '../src/picture/mark.ts';

const chapter = (order: string) =>
  outline(
    'x.mdx',
    `---\ntitle: T\n${order}summary: S\npublished: 2026-11-05\n---\n
First <Claim id="b">words</Claim>, then <Claim id="a" />.

<Scrolly chart="one" layout="full">
<Step id="x" state="s">

Again <Claim id="b">words</Claim>.

</Step>
</Scrolly>

<Figure chart="two" state="t" />

<Scrolly chart="one" layout="full">
<Step id="y" state="s">

End.

</Step>
</Scrolly>
`,
  );

describe('on paper', () => {
  it('notes are numbered as the words come to them, and a claim has one', () => {
    expect([...numbering(chapter('order: 3\n')).notes]).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });

  it('figures are numbered by chapter and place, those without a step among them', () => {
    expect([...numbering(chapter('order: 3\n')).figures]).toEqual([
      ['x', '3.1'],
      [figureKey({ chart: 'two', state: 't' }), '3.2'],
      ['y', '3.3'],
    ]);
  });

  it('a chapter of order 0 says so, and the cover, which has none, counts plainly', () => {
    expect(numbering(chapter('order: 0\n')).figures.get('x')).toBe('0.1');
    expect(numbering(chapter('')).figures.get('x')).toBe('1');
  });

  it('a name keeps the number of its first coming', () => {
    expect([...firstCome(['b', 'a', 'b', 'c'])]).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 3],
    ]);
  });

  it('a title with quotes stays one string of a stylesheet', () => {
    expect(cssString('a "b" \\ c\nd')).toBe('"a \\"b\\" \\\\ c\\a d"');
  });
});

describe('a picture that never moves', () => {
  const dot = (attrs: Record<string, string | number>) => mark('circle', 'dot', { r: 1, ...attrs });

  it('leaves out what is absent and says nothing of what is opaque', () => {
    const picture = mark('svg', 'svg', {}, [dot({ opacity: 0 }), dot({ fill: 'ink', opacity: 1 })]);
    expect(flat(picture).children.map((m) => m.attrs)).toEqual([{ r: 1, fill: 'ink' }]);
  });

  it('has its opacity on the paint where a mark has one paint', () => {
    expect(flat(dot({ fill: 'ink', opacity: 0.3 })).attrs).toEqual({
      r: 1,
      fill: 'ink',
      'fill-opacity': 0.3,
    });
    expect(flat(dot({ fill: 'none', stroke: 'ink', opacity: 0.3 })).attrs['stroke-opacity']).toBe(0.3);
  });

  it('keeps it on the mark where paints, or the marks of a group, lie over each other', () => {
    const both = dot({ fill: 'ink', stroke: 'paper', opacity: 0.3 });
    expect(flat(both)).toEqual(both);
    const group = mark('g', 'g', { fill: 'ink', opacity: 0.3 }, [dot({})]);
    expect(flat(group)).toEqual(group);
  });
});

describe('a page is printed again', () => {
  it('when it, a stylesheet, or a font that this names has changed, and at nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'paper-'));
    for (const sub of ['print', 'css']) mkdirSync(join(folder, sub));
    const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
    write('print/index.html', '<link rel="stylesheet" href="/css/a.css"><a href="/other/">other</a>');
    write('css/a.css', "@font-face { src: url('./f.woff2') }");
    write('css/f.woff2', 'one');
    const now = (): string => pageHash(folder, '/print/');
    const first = now();
    write('css/unnamed.css', 'a {}');
    expect(now()).toBe(first);
    const seen = new Set([first]);
    for (const [file, text] of [
      ['css/f.woff2', 'two'],
      ['css/a.css', "b { src: url('./f.woff2') }"],
      ['print/index.html', '<link rel="stylesheet" href="/css/a.css">'],
    ] as const) {
      write(file, text);
      expect(seen.has(now()), file).toBe(false);
      seen.add(now());
    }
    expect(pageHash(folder, '/print/', 'other options')).not.toBe(now());
  });

  it('files are named from the site’s root, whoever names them', () => {
    expect(
      namedFiles('<script src="/_astro/a.js"></script> <link href="b.css?x">', '/print/index.html'),
    ).toEqual(['/_astro/a.js', '/print/b.css']);
    expect(namedFiles("url(./f.woff2) url('https://x.example/g.woff2')", '/_astro/a.css')).toEqual([
      '/_astro/f.woff2',
    ]);
  });
});
