import { expect, it } from 'vitest';
import { feedItem } from '../src/exports/metadata/feed.ts';

const front = { title: 'Moat', summary: 'A moat & more.', published: '2026-11-24' };
const words = new Map([
  [
    'bars',
    {
      ...({ lang: 'en', title: 'Bars', unit: 'points', labels: {} } as const),
      states: { low: { title: 'Low, 10²⁰', sentence: 'It is "low" & <small>.' } },
    },
  ],
]);
const scrollies = [{ chart: 'bars', steps: [{ state: 'low' }, { state: 'high' }] }];
const item = feedItem('en', { slug: 'moat', front, scrollies }, words, new URL('https://essay.example'));

it('an item of the feed leads to its chapter, on its day', () => {
  expect(item.link).toBe('https://essay.example/moat/');
  expect(item.pubDate.toISOString()).toBe('2026-11-24T00:00:00.000Z');
});

it('shows each chart at its first state, with words in the picture’s place', () => {
  expect(item.content).toBe(
    '<p>A moat &amp; more.</p>\n' +
      '<h2>Low, 10<sup>20</sup></h2>\n' +
      '<p><img src="https://essay.example/charts/bars/low@2x.png" alt="It is &quot;low&quot; &amp; &lt;small&gt;." /></p>',
  );
});
