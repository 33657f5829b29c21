/** What runs in a page before its first paint. As text, since it stands in the page and its policy names its hash. */
import first from '../client/page/first.js?raw';
import typeFirst from '../client/page/type-first.js?raw';
import themeFirst from '../client/theme/theme-first.js?raw';
import embedFirstCode from '../client/embed/embed-first.js?raw';
import { LOOKS } from '../client/embed/params.ts';
import { inlineScript } from './inline-script.ts';

const asked = Object.fromEntries(Object.entries(LOOKS).map(([name, [, ...values]]) => [name, values]));

export const pageFirst = inlineScript(`const STEPS = true; ${first} ${typeFirst} ${themeFirst}`);
export const embedFirst = inlineScript(
  `const STEPS = false, KNOWN = ${JSON.stringify(asked)}; ${first} ${embedFirstCode}`,
);
