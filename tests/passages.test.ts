import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageProblems } from '../src/check/check-passages.ts';
import { sentence } from '../src/data/problem.ts';
import { outline, type Outline } from '../src/mdx/outline.ts';

const front = '---\ntitle: A\nsummary: B\npublished: 2026-11-24\n---\n\n';
const steps =
  '\n\n<Scrolly chart="x" layout="full">\n<Step id="june" state="a">\n\nWords.\n\n</Step>\n</Scrolly>\n';
const chapter = (words: string, lang: string, slug = 'chapters/moat'): Outline =>
  outline(`content/${lang}/${slug}.mdx`, front + words + steps);
const others = (lang: string): Outline[] => [chapter('', lang, 'chapters/since'), chapter('', lang, 'cover')];

function messages(words: string, lang: 'en' | 'zh-hant' = 'en'): string[] {
  const o = chapter(words, lang);
  const all = [o, ...others(lang)];
  return [...o.problems, ...passageProblems(o, { en: all, 'zh-hant': all }, lang)].map(sentence);
}
const passage = (inside: string): string => `<Passage>\n${inside}\n</Passage>`;
const mark = '<Mark step="june">four</Mark>';

describe('a passage', () => {
  it.each([
    ['with a mark', passage(`One ${mark}.`)],
    ['that is all mark', passage(mark)],
    ['with numbers, which are the article’s', passage(`In 2015 ${mark}.`)],
    ['marked for a step of another chapter', passage('<Mark step="since/june">One</Mark>.')],
    ['marked for a step of the cover', passage('<Mark step="cover/june">One</Mark>.')],
    ['that is emphasised', passage(`*One ${mark}*.`)],
  ])('may stand %s', (_, words) => expect(messages(words)).toEqual([]));

  it.each([
    [
      'not the first',
      `Words.\n\n${passage(mark)}`,
      ':9:1 <Passage> is not what the chapter begins with: it stands right below the front matter, once.',
    ],
    [
      'the second',
      `${passage(mark)}\n\n${passage(mark)}`,
      ':11:1 <Passage> is not what the chapter begins with',
    ],
    ['without a mark', passage('One.'), ':7:1 <Passage> holds no <Mark>: mark what the chapter checks.'],
    [
      'marked outside it',
      `${passage(mark)}\n\nA ${mark}.`,
      ':11:3 <Mark> stands outside a <Passage>: it marks words of the article alone.',
    ],
    [
      'marked for a step that is none',
      passage('<Mark step="jun">One</Mark>'),
      ':8:1 <Mark step="jun">: this chapter has no step "jun". Did you mean "june"?',
    ],
    [
      'marked for a step that another chapter lacks',
      passage('<Mark step="since/july">One</Mark>'),
      ':8:1 <Mark step="since/july">: the chapter "since" has no step "july". Did you mean "june"?',
    ],
    [
      'marked for a chapter that is none',
      passage('<Mark step="sinse/june">One</Mark>'),
      ':8:1 <Mark step="sinse/june">: there is no chapter "sinse". Did you mean "since"?',
    ],
    ['marked for no step', passage('<Mark>One</Mark>'), ':8:1 <Mark> has no step="…".'],
    ['marked emptily', passage('One <Mark step="june"></Mark>.'), ':8:5 <Mark> is empty'],
    [
      'with a claim in it',
      passage(`${mark} <Claim id="x">one</Claim>`),
      ':8:31 <Claim> stands inside a <Passage>, which holds the article’s words and <Mark> only.',
    ],
    [
      'with a term in a mark',
      passage('<Mark step="june">a <Term id="x">word</Term></Mark>'),
      ':8:21 <Term> stands inside a <Mark>, and no link can hold another: set it before or behind the words of the <Mark>.',
    ],
  ])('is told when it is %s', (_, words, says) =>
    expect(messages(words).join('\n')).toContain(`content/en/chapters/moat.mdx${says}`),
  );

  it('may hold 60 English words or 120 Chinese characters, and no more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 150 }), (n) => {
        const english = messages(passage(`${'one '.repeat(n - 1)}${mark}`));
        expect(english.join()).toBe(
          n > 60
            ? `content/en/chapters/moat.mdx:7:1 <Passage> quotes ${n} words, and 60 are the most: quote less.`
            : '',
        );
        const chinese = messages(passage(`<Mark step="june">${'字'.repeat(n)}</Mark>`), 'zh-hant');
        expect(chinese.length).toBe(n > 120 ? 1 : 0);
      }),
    );
  });
});

describe('a link in a link', () => {
  it.each([
    [
      'a term in a claim',
      '<Claim id="a">one <Term id="b">word</Term></Claim>',
      '<Term> stands inside a <Claim>',
    ],
    [
      'a claim in a term',
      '<Term id="b">one <Claim id="a">word</Claim></Term>',
      '<Claim> stands inside a <Term>',
    ],
    [
      'and through an emphasis',
      '<Claim id="a">*one <Term id="b">word</Term>*</Claim>',
      '<Term> stands inside a <Claim>',
    ],
  ])('is reported: %s', (_, words, says) => expect(messages(words).join()).toContain(says));

  it('a term in a heading is reported', () => {
    expect(messages('## A <Term id="b">word</Term>').join()).toContain('7:6 <Term> stands in a heading');
  });
});
