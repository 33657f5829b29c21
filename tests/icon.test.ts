import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { favicon, iconPng } from '../src/exports/images/icon.ts';
import { palette } from '../src/styles/palette.ts';
import { TOKENS } from '../src/picture/colour.ts';

it('every colour role has a literal colour by day and another by night', () => {
  for (const token of TOKENS) {
    expect(palette('light')[token]).toMatch(/^#[0-9a-f]{6}$/);
    expect(palette('dark')[token]).not.toBe(palette('light')[token]);
  }
});

it('the mark in a tab has the colours of the night by night', () => {
  const [day = '', night = ''] = favicon().split('prefers-color-scheme:dark');
  for (const role of ['cinnabar', 'indigo'] as const) {
    expect(day).toContain(palette('light')[role]);
    expect(night).toContain(palette('dark')[role]);
  }
});

describe.each([180, 192, 512])('the icon of %i px', (size) => {
  it('covers its whole square with paper, and keeps its dots where a phone cuts nothing off', async () => {
    const { data, info } = await sharp(await iconPng(size))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([size, size]);
    const paper = [1, 3, 5].map((i) => parseInt(palette('light').paper.slice(i, i + 2), 16)).join();
    let dots = 0;
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++) {
        const [r, g, b, a] = data.subarray((y * size + x) * 4);
        expect(a).toBe(255);
        if (`${r},${g},${b}` === paper) continue;
        dots++;
        if (Math.hypot(x - size / 2, y - size / 2) > size * 0.4) throw new Error(`a dot reaches ${x}, ${y}`);
      }
    expect(dots / size ** 2).toBeGreaterThan(0.15);
  });
});
