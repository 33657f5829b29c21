import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { oneIn } from '../by-chance.ts';
import { files, readPages, textOf } from './built.ts';

const validate = new HtmlValidate({
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  rules: {
    // A claim's notes share a name, but at most one of them is open; other landmarks are held below.
    'unique-landmark': 'off',
    // A step as it is shared is titled by what its chart shows, and the site's name is the tail.
    'long-title': 'off',
  },
});

it('every page is valid HTML', async () => {
  const pages = oneIn(
    3,
    [...files].filter((f) => f.endsWith('.html')),
  );
  expect(pages.length).toBeGreaterThan(10);
  const said = new Map<string, string>();
  for (const file of pages) {
    const { results } = await validate.validateString(textOf(file), file);
    for (const { messages } of results)
      for (const m of messages) {
        const key = `${m.ruleId}: ${m.message}`;
        if (!said.has(key)) said.set(key, `${file}:${m.line}:${m.column} ${m.selector ?? ''}`);
      }
  }
  expect([...said].map(([what, where]) => `${where} ${what}`)).toEqual([]);
});

it('no two landmarks of a page have one name', () => {
  for (const { file, landmarks } of readPages())
    expect(
      landmarks.filter((name, i) => landmarks.indexOf(name) !== i),
      file,
    ).toEqual([]);
});

it('no id stands twice on a page', () => {
  for (const { file, ids } of readPages())
    expect(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      file,
    ).toEqual([]);
});
