import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACEHOLDER, whereFrom } from '../src/site/where.ts';
import { switchesFrom } from '../src/site/switches.ts';

const segment = fc.stringMatching(/^[\w~-][\w.~-]{0,11}$/);
const slash = fc.constantFrom('', '/');

describe('where a site stands', () => {
  it('is the placeholder, unless the environment says otherwise', () => {
    expect(whereFrom({})).toEqual(PLACEHOLDER);
    expect(whereFrom({ SITE: '', BASE: '' })).toEqual(PLACEHOLDER);
  });

  it('is any host, as its origin, and any folder, between slashes, with or without its outer ones', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ validSchemes: ['http', 'https'], withFragments: false }),
        fc.array(segment, { minLength: 1, maxLength: 3 }),
        slash,
        slash,
        slash,
        (url, segments, end, before, after) => {
          const { origin } = new URL(url);
          const folder = segments.join('/');
          expect(whereFrom({ SITE: origin + end, BASE: before + folder + after })).toEqual({
            site: origin,
            base: `/${folder}/`,
          });
        },
      ),
    );
    expect(whereFrom({ BASE: '/' }).base).toBe('/');
    expect(whereFrom({ SITE: 'http://127.0.0.1:4321' }).site).toBe('http://127.0.0.1:4321');
    expect(whereFrom({ SITE: 'HTTPS://Example.org:443/' }).site).toBe('https://example.org');
  });

  it('is what it says of itself, said again', () => {
    fc.assert(
      fc.property(segment, (folder) => {
        const { site, base } = whereFrom({ SITE: 'https://example.org', BASE: folder });
        expect(whereFrom({ SITE: site, BASE: base })).toEqual({ site, base });
      }),
    );
  });

  it.each([
    ['SITE', 'example.org', 'such as https://example.org'],
    ['SITE', '//example.org', 'such as https://example.org'],
    ['SITE', 'https:example.org', 'such as https://example.org'],
    ['SITE', 'ftp://example.org', 'such as https://example.org'],
    ['SITE', 'https://', 'such as https://example.org'],
    ['SITE', 'https://example.org/essay/', 'SITE=https://example.org BASE=/essay/'],
    ['SITE', 'https://example.org/?a', 'such as https://example.org'],
    ['SITE', 'https://example.org/#a', 'such as https://example.org'],
    ['SITE', 'https://me:secret@example.org', 'such as https://example.org'],
    ['BASE', 'https://example.org/essay/', 'such as /essay/'],
    ['BASE', '//essay/', 'such as /essay/'],
    ['BASE', '/../essay/', 'such as /essay/'],
    ['BASE', '/an essay/', 'such as /essay/'],
    ['BASE', '/essay/?a', 'such as /essay/'],
    ['BASE', '/文/', 'such as /essay/'],
  ])('%s can’t be “%s”: a sentence says what it is and what would be right', (name, value, right) => {
    const refused = (() => {
      try {
        return whereFrom({ [name]: value });
      } catch (error) {
        return error as Error;
      }
    })() as Error;
    expect(refused).toBeInstanceOf(Error);
    expect(refused.message).toContain(`The environment variable ${name} is "${value}"`);
    expect(refused.message).toContain(right);
    expect(refused.message).toMatch(/^[^\n]+\.$/);
    expect(refused.stack).toBeUndefined();
  });
});

it('a build leaves out what is switched off, nothing else, and refuses what is no switch', () => {
  const all = { pdf: true, precompress: true, pngLevel: 5 };
  expect(switchesFrom({})).toEqual(all);
  expect(switchesFrom({ PDF: '0', PRECOMPRESS: '1' })).toEqual({ ...all, pdf: false });
  expect(switchesFrom({ PRECOMPRESS: '0', PNG_LEVEL: '1' })).toEqual({
    ...all,
    ...{ precompress: false, pngLevel: 1 },
  });
  expect(() => switchesFrom({ PDF: 'no' })).toThrow(/PDF is "no": it must be 0, .* or 1\.$/);
  expect(() => switchesFrom({ PNG_LEVEL: '10' })).toThrow(
    /PNG_LEVEL is "10": it must be a digit from 0 to 9\.$/,
  );
});
