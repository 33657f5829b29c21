/** The poster of 244 dots, each in its place. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { posterCsv, posterDots, BOX, PITCH } from '../scripts/poster-dots.ts';

describe('the poster of 244 dots', () => {
  const dots = posterDots();

  it('is what the script makes', () => {
    expect(readFileSync('content/data/poster-dots.csv', 'utf8')).toBe(posterCsv());
  });

  it('has 130 dots of one camp to the left of 114 of the other', () => {
    expect(dots.map((dot) => dot.camp)).toEqual([...Array(130).fill('china'), ...Array(114).fill('us')]);
  });

  it('keeps its dots apart and inside the box', () => {
    for (const [i, a] of dots.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(8);
      expect(a.x).toBeLessThanOrEqual(BOX.width - 8);
      expect(a.y).toBeGreaterThanOrEqual(8);
      expect(a.y).toBeLessThanOrEqual(BOX.height - 8);
      for (const b of dots.slice(0, i))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(PITCH);
    }
  });
});
