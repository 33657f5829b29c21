/** Texts of every file that was published, with a slip in them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPublished } from '../src/build/disk/published.ts';
import { keyedTexts, type KeyedText } from '../src/check/keyed-texts.ts';
import { publishedTextsOf } from '../src/check/published-texts.ts';
import { textSlips } from '../src/check/text-slips.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { oneIn } from './by-chance.ts';
import { problemsAfter, texts } from './whole-essay.ts';

const published = publishedTextsOf(texts);
const files = Object.keys(published);

const indexOf = (text: string, { line, column }: KeyedText): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, one) => sum + one.length + 1, 0) +
  column -
  1;
/** A file with two of its texts in each other’s place. */
function exchanged(file: string, a: KeyedText, b: KeyedText): string {
  const text = texts[file] ?? '';
  const [from, to] = [indexOf(text, a), indexOf(text, b)];
  const between = text.slice(from + a.text.length, to);
  return `${text.slice(0, from)}${b.text}${between}${a.text}${text.slice(to + b.text.length)}`;
}

it('texts are known by what they say and where they stand, and those that were published are as they stand', () => {
  expect(files.length).toBeGreaterThan(150);
  expect(textSlips(texts, published)).toEqual([]);
  const frozen = Object.keys(readPublished('.').texts ?? {});
  expect(frozen, 'of a new file `npm run freeze` writes down the texts').toEqual(files);
  for (const file of files)
    for (const own of keyedTexts(file, texts))
      expect(texts[file]?.slice(indexOf(texts[file], own)).startsWith(own.text), `${file} ${own.key}`).toBe(
        true,
      );
});

const CHOICE = / (?:chapter|kind|verdict|type|id)$/;
/** Whether a text is a heading, a paragraph, or what is called so in YAML. */
const kindOf = ({ key }: KeyedText): string => `${key.split(' ').length} ${key.split(' ').at(-1)}`;
/** Whether a text can stand anywhere in its file as it is written: within braces YAML takes a comma for an end. */
const canMove = (file: string, { key, text }: KeyedText): boolean =>
  !CHOICE.test(key) && !text.includes('\n') && (!file.endsWith('.yaml') || /^["']|^[^,{}[\]]+$/.test(text));
/** Texts of a kind that stand in lines of their own. */
const pairs = files.flatMap((file) => {
  const all = keyedTexts(file, texts).filter((one) => canMove(file, one));
  return all.flatMap((a, i) => {
    const isLike = (b: KeyedText): boolean =>
      b.value !== a.value && b.line !== a.line && kindOf(b) === kindOf(a);
    const b = all.slice(i + 1).find(isLike);
    return b ? [{ file, a, b }] : [];
  });
});
it('two texts that changed places in one language are found, and so is where each of them was', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pairs), ({ file, a, b }) => {
      const [only, ...others] = textSlips({ ...texts, [file]: exchanged(file, a, b) }, published);
      expect(others).toEqual([]);
      expect(only?.changes.map(({ line, text, was }) => [line, text, was])).toEqual([
        [a.line, b.text, a.text],
        [b.line, a.text, b.text],
      ]);
    }),
    { numRuns: 80 },
  );
});

it('what changed places in all languages did not slip', () => {
  const words = LANGS.map((lang) => `content/${lang}/charts/`);
  const names = files.flatMap((file) =>
    file.startsWith(words[0] ?? '') ? [file.slice(words[0]?.length)] : [],
  );
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(), fc.nat(), (name, n, m) => {
      const both = words.map((folder) => {
        const file = `${folder}${name}`;
        return keyedTexts(file, texts).filter((one) => canMove(file, one));
      });
      const find = (key: string | undefined) => both.map((all) => all.find((one) => one.key === key));
      const shared = (both[0] ?? []).filter(({ key }) => find(key).every((one) => one !== undefined));
      const [a, b] = [n, m].map((at) => shared[at % shared.length]?.key).sort();
      const [values, others] = [find(a), find(b)];
      if (values.some((one, i) => !one || one.value === others[i]?.value)) return;
      const moved = words.map((folder, i): [string, string] => {
        const own = (both[i] ?? []).filter(({ key }) => key === a || key === b);
        const [first, second] = own;
        return [`${folder}${name}`, first && second ? exchanged(`${folder}${name}`, first, second) : ''];
      });
      if (moved.some(([, text]) => !text)) return;
      expect(textSlips({ ...texts, ...Object.fromEntries(moved) }, published)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

const inFiles = [...Map.groupBy(pairs, ({ file }) => file).values()].flatMap(
  (all) => all.at(all.length / 2) ?? [],
);
it.each(oneIn(80, inFiles))('two texts of $file that changed places are told of once', ({ file, a, b }) => {
  const [only, ...others] = problemsAfter({ [file]: exchanged(file, a, b) });
  expect([only?.file, only?.rule, only?.line, others]).toEqual([file, 'published-text', a.line, []]);
});
