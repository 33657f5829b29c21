/** What is told of a chapter that can’t be read: one mistake, where the slip is, whatever the parser stumbles over. */
import { expect, it } from 'vitest';
import { outline } from '../src/mdx/outline.ts';

const CHAPTER = `---
title: A chapter
summary: A summary.
published: 2026-11-24
---

<Passage>
What <Mark step="one">they say</Mark>.
</Passage>

## A heading

<Scrolly chart="bars" layout="full">
<Step id="one" state="low">

At first <Claim id="first">one</Claim> <Term id="token">token</Term>.

</Step>
<Step id="two" state="high">

Then <Claim id="second">two</Claim>.

</Step>
</Scrolly>

## Another

The end.
`;

const ONE = '<Step id="one" state="low">';
/** A slip: what is written in place of what, where it is told, and a part of what is said. */
type Slip = readonly [from: string, to: string, at: string, says: string];
const SLIPS: readonly Slip[] = [
  // Tags that are missing, or one too many.
  ['</Step>\n<Step id="two"', '<Step id="two"', '18:1', 'the <Step> of line 14 is still open: write </Step>'],
  ['</Step>\n</Scrolly>', '</Scrolly>', '23:1', '</Scrolly> stands where </Step> is missing'],
  [`${ONE}\n`, '', '15:1', '<Step> is missing above this: line 17 closes it'],
  ['</Step>\n</Scrolly>', '</Step>\n</Step>\n</Scrolly>', '24:1', '</Step> stands twice: take one away.'],
  ['</Scrolly>\n', '', '25:1', '</Scrolly> is missing above this: the <Scrolly> of line 13 is never closed.'],
  ['<Scrolly chart="bars" layout="full">\n', '', '13:1', '<Step> stands outside a <Scrolly>'],
  ['<Passage>\n', '', '7:1', '<Passage> is missing above this: line 8 closes it'],
  ['</Passage>\n', '', '7:1', '<Passage> is never closed'],
  ['<Claim id="second">', '', '21:9', '</Claim> closes nothing'],
  ['two</Claim>', 'two', '21:6', '<Claim> is never closed'],
  ['two</Claim>', 'two<Claim>', '21:28', 'write </Claim> to close that.'],
  ['two</Claim>', 'two</Claim></Claim>', '21:36', '</Claim> stands twice'],
  ['token</Term>', 'token', '16:40', '<Term> is never closed'],
  // Tags that are written wrongly.
  [ONE, ONE.replace('>', ' />'), '14:1', '<Step … /> is closed at once'],
  [ONE, ONE.replace('Step', 'step'), '14:1', '<step> is not one of ours: write <Step>.'],
  ['</Step>\n<Step id="two"', '</Stp>\n<Step id="two"', '18:1', '</Stp> is not one of ours: write </Step>.'],
  ['</Step>\n<Step id="two"', '< /Step>\n<Step id="two"', '18:1', 'a blank stands behind the “<” of </Step>'],
  ['</Step>\n<Step id="two"', '<Step>\n<Step id="two"', '18:1', 'write </Step> to close that.'],
  [
    ONE,
    ONE.slice(0, -1),
    '14:1',
    'the tag of <Step> is not closed: write > behind <Step id="one" state="low".',
  ],
  ['<Claim id="second">', '<Claim id="second"', '21:6', 'the tag of <Claim> is not closed'],
  ['id="one" state', 'id="one", state', '14:1', 'a comma stands behind id="one" of <Step>'],
  ['id="one"', 'id=“one”', '14:1', 'write id="one".'],
  ['id="one"', 'id="one”', '14:1', 'write id="one".'],
  ['id="one"', 'id=one', '14:1', '<Step> has id=one without quotation marks'],
  ['<Step id="one"', '＜Step id="one"', '14:1', '“＜” is a full-width mark'],
  ['<Claim id="second">', '<Claim id="second"＞', '21:24', '“＞” is a full-width mark'],
  // What the parser takes, and would make something else of the chapter.
  ['---\ntitle', 'title', '1:1', 'no --- stands above the front matter'],
  ['---\ntitle', '\n---\ntitle', '1:1', 'nothing stands above it'],
  ['---\ntitle', '—\ntitle', '1:1', '“—” opens no front matter'],
  ['24\n---\n', '24\n', '1:1', 'the front matter that opens here is not closed'],
  ['The end.', '```\nThe end.', '28:1', '“```” begins code'],
  ['The end.', '<<<<<<< HEAD\nThe end.', '28:1', '“<<<<<<<” is a mark of two versions'],
  ['The end.\n', 'The end.\n=======\n', '29:1', '“=======” is a mark of two versions'],
  ['The end.\n', 'The end.\n\n>>>>>>> main\n', '30:1', '“>>>>>>>” is a mark of two versions'],
  // What the parser says best.
  ['The end.', 'The {end.', '28:5', '{ begins code'],
  ['The end.', 'The <!-- end -->.', '28:5', 'a comment has no place'],
  ['The end.', 'Less <than.', '28:6', '< begins a component, and none follows'],
];

it.each(SLIPS)('%j as %j is told at %s', (from, to, at, says) => {
  expect(CHAPTER.split(from)).toHaveLength(2);
  const { problems } = outline(
    'content/en/chapters/a.mdx',
    CHAPTER.replace(from, () => to),
  );
  expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(at ? [at] : []);
  for (const problem of problems) expect(problem).toMatchObject({ rule: 'mdx-syntax', unreadable: true });
  expect(problems.map(({ message }) => message).join()).toContain(says);
});
