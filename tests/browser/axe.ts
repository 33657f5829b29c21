/** What axe finds wrong with a page, and what of it a person has judged. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { emptyPictures, noteLooks, thinLooks, thinTables } from './thin-page.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What keeps axe from judging colours: underlines, which it takes for a background, and full-width marks that are set
 * closer, whose empty halves lie over their neighbours.
 */
const PLAIN =
  '*, *::before, *::after { background-image: none !important } [class^="trim-"] { margin: 0 !important }';

/**
 * Gives a page, and every frame that it will have, a function that brings axe. To send axe to a document each time it is
 * asked for took as long as what axe then does there.
 */
export const withAxe = (page: Page): Promise<unknown> =>
  page.addInitScript(`self.bringAxe = () => {${source}}`);

/**
 * Brings axe into a page. A frame of another origin, or of none in its sandbox, axe leaves out without a word unless it
 * is allowed.
 */
const PREPARE = `self.axe || bringAxe();
axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });
{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(${JSON.stringify(PLAIN)});
  document.adoptedStyleSheets.push(sheet);
}
(${thinTables.toString()})();
(${emptyPictures.toString()})()`;

/** The rules of what changes with a page's theme. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** Which rules are asked, of those that axe asks by itself. */
const RULES = {
  all: {},
  colours: { runOnly: COLOURS },
  'all but colours': { rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])) },
} as const;

/**
 * What axe can't judge and a person has: the rule, why it can't, and where. docs/accessibility.md says what was seen
 * there. Anything else that it can't judge is a fault.
 */
const JUDGED = [
  ['link-in-text-block', 'bgOverlap', /./],
  ['color-contrast', 'elmPartiallyObscured', /\b(?:table|caption|th|tr|td)\b/],
  ['color-contrast', 'shortTextContent', /./],
  ['color-contrast', 'bgOverlap', /\.state-sentence/],
] as const;

/**
 * What axe finds wrong with a page, quickest if it was opened `withAxe`, and all its frames, or with what a selector finds in the page alone.
 * @param which rules are asked
 * @returns a line a rule that is broken, or that axe can't judge and nobody has
 */
export async function faults(
  page: Page,
  where?: string,
  which: keyof typeof RULES = 'all',
): Promise<string[]> {
  const frames = where ? [page.mainFrame()] : page.frames();
  // A page that was opened without it is given it now.
  await Promise.all(
    frames.map(async (frame) => {
      if (!(await frame.evaluate('Boolean(self.axe || self.bringAxe)'))) await frame.evaluate(source);
    }),
  );
  const exposed = (await Promise.all(frames.map((frame) => frame.evaluate<string[]>(PREPARE)))).flat();
  const { violations, incomplete, passes } = await page.evaluate(
    ([selector, rules]) => {
      const { axe } = window as unknown as { axe: { run(where: string, o: object): Promise<AxeResults> } };
      return axe.run(selector ?? 'html', {
        iframes: !selector,
        // It need not write down all that is well.
        resultTypes: ['violations', 'incomplete'],
        ...rules,
      });
    },
    [where, RULES[which]] as const,
  );
  if (!passes.length) throw new Error(`axe has looked at nothing on ${page.url()}`);
  const unjudged = incomplete
    // Of what a selector finds in a host's page that host is no concern of ours, nor are its frames.
    .filter(({ id }) => !where || id !== 'frame-tested')
    .map(({ nodes, ...rule }) => ({
      ...rule,
      nodes: nodes.filter(({ target, any }) => {
        const data: { messageKey?: string } | null | undefined = any[0]?.data;
        const at = target.flat().join(' ');
        return !JUDGED.some(([id, why, of]) => id === rule.id && why === data?.messageKey && of.test(at));
      }),
    }))
    .filter(({ nodes }) => nodes.length);
  return [
    ...exposed,
    ...[...violations, ...unjudged].map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes[0]?.any[0]?.data?.messageKey ?? ''}) — ${nodes
          .map((n) => n.target.join(' '))
          .slice(0, 4)
          .join(', ')}`,
    ),
  ];
}

/**
 * What axe finds wrong with a page and its frames by day and by night: what is no matter of colours by day, and the
 * colours of all that look the same once by day and once by night.
 * @returns a line a fault, as `faults` does
 */
export async function faultsByDayAndNight(page: Page): Promise<string[]> {
  const themes = ['dark', 'light'] as const;
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(noteLooks);
  }
  const found = await faults(page, undefined, 'all but colours');
  const left = await page.evaluate(thinLooks);
  if (left < 20)
    throw new Error(`${left} elements of ${page.url()} are too few to be all that look different`);
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await faults(page, undefined, 'colours')).map((fault) => `${colorScheme}: ${fault}`));
  }
  return found;
}
