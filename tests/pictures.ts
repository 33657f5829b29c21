/** Any picture, and the form in which two drawings are compared. */
import fc from 'fast-check';
import { mark, type Mark } from '../src/picture/mark.ts';
import { isToken } from '../src/picture/colour.ts';
import { attrText } from '../src/picture/svg.ts';
import { palette } from '../src/styles/palette.ts';

/** Any picture of dots, lines and words, with keys that recur from picture to picture. */
const dot = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  x: fc.integer({ min: 0, max: 100 }),
  y: fc.double({ min: 0, max: 100, noNaN: true }),
  fill: fc.constantFrom('ink', 'llama', 'falcon'),
  opacity: fc.option(fc.constantFrom(0.25, 1)),
});
const words = fc.record({
  key: fc.constantFrom('a', 'b', 'c'),
  x: fc.integer({ min: 0, max: 100 }),
  text: fc.constantFrom('one', 'two < three', '「百模」'),
});

export const anyPicture: fc.Arbitrary<Mark> = fc
  .record({
    dots: fc.uniqueArray(dot, { selector: (d) => d.key, maxLength: 6 }),
    words: fc.uniqueArray(words, { selector: (w) => w.key, maxLength: 3 }),
    line: fc.option(fc.constantFrom('M0,0L10,10', 'M0,5L10,20')),
  })
  .map(({ dots, words: texts, line }) =>
    mark('svg', 'svg', { viewBox: '0 0 100 100', role: 'img', 'aria-label': 'a picture' }, [
      mark(
        'g',
        'dots',
        {},
        dots.map(({ key, x, y, fill, opacity }) =>
          mark('circle', key, {
            cx: x,
            cy: y,
            r: 3,
            fill,
            ...(opacity !== null && { opacity }),
            from: { r: 0 },
          }),
        ),
      ),
      mark(
        'g',
        'words',
        {},
        texts.map(({ key, x, text }) => mark('text', key, { x, y: 10 }, text)),
      ),
      ...(line ? [mark('path', 'line', { d: line, fill: 'none', stroke: 'ink' })] : []),
    ]),
  );

/** An svg in a document, as the server wrote it. */
export function parse(document: Document, svg: string): Element {
  const box = document.createElement('div');
  box.innerHTML = svg;
  document.body.append(box);
  return box.firstElementChild as Element;
}

const day = palette('light');
/** What is drawn, with its colours by role and its literal ones alike: a page may write either. */
export const byDay = (drawn: string): string =>
  drawn.replaceAll(/var\(--([\w-]+)\)/g, (role, name: string) => (isToken(name) ? day[name] : role));

/** One node in the form in which drawings are compared: its attributes in order, no namespace. */
export const canonForm = (
  tag: string,
  attrs: readonly (readonly [name: string, value: string])[],
  inside: string,
): string => {
  const written = attrs
    .filter(([name]) => name !== 'xmlns')
    .map(([name, value]) => `${name}=${JSON.stringify(byDay(value))}`)
    .sort()
    .join(' ');
  return `<${tag} ${written}>${inside}</>`;
};

/** A DOM as a string with its attributes in order, so that two can be held against each other. */
export const canon = (node: Element): string =>
  canonForm(
    node.tagName.toLowerCase(),
    [...node.attributes].map((a) => [a.name, a.value] as const),
    node.children.length ? [...node.children].map(canon).join('') : (node.textContent ?? ''),
  );

/** A picture as the same string, without a DOM. */
export const canonOfMark = (m: Mark): string =>
  canonForm(
    m.tag,
    Object.entries(m.attrs).map(([name, value]) => [name, attrText(name, value)] as const),
    m.children.length ? m.children.map(canonOfMark).join('') : (m.text ?? ''),
  );
