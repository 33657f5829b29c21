/** A name that is misspelt in one place is told there, and not at every other place that leans on it. */
import { expect, it } from 'vitest';
import { oneIn } from './by-chance.ts';
import { problemsAfter, texts } from './whole-essay.ts';

/** Where names stand, by what they name: the first group is the name. */
const NAMED: readonly (readonly [what: string, file: RegExp, name: RegExp])[] = [
  ['a term that is introduced', /\.mdx$/, /<Term id="([\w-]{5,})"/g],
  ['a step', /en\/chapters\/.+\.mdx$/, /<Step id="([\w-]{5,})"/g],
  ['what a link sets', /\.mdx$/, /set="([a-z]{4,})=/g],
  ['an attribute of a step', /\.mdx$/, /<Step (id)=/g],
  ['an entry of the ledger', /claims\/.+\.yaml$/, /^- id: ([\w-]{5,})$/gm],
  ['a source', /content\/sources\.yaml$/, /^- id: ([\w-]{5,})$/gm],
  ['a term of the glossary', /content\/terms\.yaml$/, /^- id: ([\w-]{5,})$/gm],
  ['an address that was renamed', /moved\.yaml$/, /^([\w-]+\/[\w-]+): /gm],
  // Of a file with one entry the language as a whole is missed, too.
  ['a language of an entry', /claims\/(?!cover).+\.yaml$/, /^ {2}(en):$/gm],
  ['a column', /\.csv$/, /^(\w{5,}),/g],
];

/** Two letters changed places, the first of them that differ. */
function slipped(name: string): string {
  const i = [...name].findIndex((letter, at) => at + 1 < name.length && letter !== name[at + 1]);
  return name.slice(0, i) + (name[i + 1] ?? '') + (name[i] ?? '') + name.slice(i + 2);
}

const slips = NAMED.map(([what, of, pattern]): [string, [string, number, string][]] => [
  what,
  Object.entries(texts).flatMap(([file, text]) =>
    of.test(file)
      ? [...text.matchAll(pattern)].map(({ 0: all, 1: name = '', index }): [string, number, string] => {
          const start = index + all.indexOf(name);
          const line = text.slice(0, start).split('\n').length;
          return [file, line, text.slice(0, start) + slipped(name) + text.slice(start + name.length)];
        })
      : [],
  ),
]);

it.each(slips.flatMap(([what, all]) => oneIn(all.length, all).map((one) => [what, ...one] as const)))(
  '%s, in %s:%i',
  (_, file, line, text) => {
    const told = problemsAfter({ [file]: text });
    // Of an id that one place alone names nobody knows whether the list or the place is right.
    const isSource = file === 'content/sources.yaml' && told[0]?.rule === 'unknown-source';
    if (isSource) expect(told).toHaveLength(1);
    else expect(told.map((one) => `${one.file}:${one.line}`)).toEqual([`${file}:${line}`]);
  },
);
