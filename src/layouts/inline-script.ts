import { createHash } from 'node:crypto';
import { transformSync } from 'esbuild';

/** What the first browsers with CSS grid read, which README.md promises a page. */
const OLDEST = 'es2016';

/**
 * A script that stands in a page itself.
 * @param text its code, which may use any syntax and leaves no names behind
 * @returns the code as small as can be, and what the page's policy names it by
 */
export function inlineScript(text: string): { code: string; hash: string } {
  const code = transformSync(`(()=>{${text}\n})()`, { minify: true, target: OLDEST }).code.trim();
  return { code, hash: `'sha256-${createHash('sha256').update(code).digest('base64')}'` };
}
