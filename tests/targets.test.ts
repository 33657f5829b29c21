import { readFileSync } from 'node:fs';
import browserslist from 'browserslist';
import { describe, expect, it } from 'vitest';
import { targetsOf } from '../src/build/browser/targets.ts';

const { browserslist: promise } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  browserslist: string[];
};

describe('what the build lowers to', () => {
  it('is every version of the last three years of each browser that package.json names', () => {
    const named = new Set(promise.map((line) => line.split(' ')[0]));
    const recent = browserslist('last 3 years').filter((version) => named.has(version.split(' ')[0]));
    const promised = new Set(browserslist(promise));
    expect(recent.length).toBeGreaterThan(100);
    expect(recent.filter((version) => !promised.has(version))).toEqual([]);
  });

  it('is read from package.json as Vite writes it', () => {
    expect(targetsOf(['chrome >= 117', 'ios_saf >= 17.1', 'samsung >= 24'])).toEqual([
      'chrome117',
      'ios17.1',
    ]);
    expect(targetsOf(promise).length).toBeGreaterThan(4);
  });

  it.each(['last 3 years', 'chrome > 117', 'ie >= 11', 'chrome >= latest'])(
    'refuses "%s", and says what would be right',
    (line) => {
      expect(() => targetsOf([line])).toThrow(`"${line}"; right would be a line such as "chrome >= 117"`);
    },
  );
});
