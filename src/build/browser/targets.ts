/** Names of browserslist as Vite writes them. Samsung Internet has none there: it is a Chromium. */
const NAMES: Readonly<Record<string, string | undefined>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  ios_saf: 'ios',
  opera: 'opera',
  safari: 'safari',
  samsung: undefined,
};

/**
 * What a build lowers scripts to, from the promise in package.json.
 * @param promise its `browserslist`: lines of the form `chrome >= 117`, the one that needs no data to be read
 * @returns Vite's `build.target`
 * @throws a sentence for a line of another form, or a browser that Vite does not know
 */
export const targetsOf = (promise: readonly string[]): string[] =>
  promise.flatMap((line) => {
    const [, name = '', version = ''] = /^(\w+) >= (\d+(?:\.\d+)?)$/.exec(line) ?? [];
    if (!(name in NAMES))
      throw new Error(
        `package.json: browserslist says "${line}"; right would be a line such as "chrome >= 117", of ${Object.keys(NAMES).join(', ')}.`,
      );
    return NAMES[name] ? [`${NAMES[name]}${version}`] : [];
  });

/**
 * What a build lowers stylesheets to: the first engines with cascade layers, in which all of ours stand, so
 * that whoever gets them at all gets every rule that can be had. Those before take src/styles/floor.css.
 */
export const LAYERS = ['chrome99', 'edge99', 'firefox97', 'ios15.4', 'safari15.4'];
