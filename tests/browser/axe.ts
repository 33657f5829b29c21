import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs in a page: takes out what is within its pictures, which are images with a name, and whose
 * inside is announced to nobody. Axe looks at every mark of it all the same, most of a page's elements, and
 * judges words by `color` where they have `fill`.
 * @returns what within a picture could be announced or reached after all
 */
const emptyPictures = (): string[] => {
  const pictures = [...document.querySelectorAll('svg[role="img"]')];
  const exposed = pictures.flatMap((svg) =>
    [...svg.querySelectorAll('*')].filter((e) =>
      [...e.attributes].some(({ name }) => /^(role|tabindex|aria-.*|href|on.*|contenteditable)$/.test(name)),
    ),
  );
  for (const svg of pictures) svg.replaceChildren();
  return exposed.map((e) => `in a picture: ${(e.cloneNode() as Element).outerHTML}`);
};

/**
 * What keeps axe from judging colours: underlines, which it takes for a background, and full-width marks that are set
 * closer, whose empty halves lie over their neighbours.
 */
const PLAIN =
  '*, *::before, *::after { background-image: none !important } [class^="trim-"] { margin: 0 !important }';

/**
 * Brings axe into a page, in one message for all of it. A frame of another origin, or of none in its sandbox, axe
 * leaves out without a word unless it is allowed.
 */
const PREPARE = `${source};
axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });
{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(${JSON.stringify(PLAIN)});
  document.adoptedStyleSheets.push(sheet);
}
(${emptyPictures.toString()})()`;

/** The rules of what changes with a page's theme. */
export const COLOURS: readonly string[] = ['color-contrast', 'link-in-text-block'];

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
 * What axe finds wrong with a page and all its frames, or with what a selector finds in the page alone.
 * @param rules those that are asked; without them all are that axe asks by itself
 * @returns a line a rule that is broken, or that axe can't judge and nobody has
 */
export async function faults(page: Page, where?: string, rules?: readonly string[]): Promise<string[]> {
  const frames = where ? [page.mainFrame()] : page.frames();
  const exposed = (await Promise.all(frames.map((frame) => frame.evaluate<string[]>(PREPARE)))).flat();
  const { violations, incomplete, passes } = await page.evaluate(
    ([selector, only]) => {
      const { axe } = window as unknown as { axe: { run(where: string, o: object): Promise<AxeResults> } };
      return axe.run(selector ?? 'html', {
        iframes: !selector,
        // It need not write down all that is well.
        resultTypes: ['violations', 'incomplete'],
        ...(only && { runOnly: only }),
      });
    },
    [where, rules] as const,
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
