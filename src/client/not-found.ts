import { htmlLang, LANGS, otherLangs, DEFAULT_LANG } from '../i18n/lang.ts';
import { nearestPlace, places, normalizePath, type Index } from '../urls/not-found.ts';

/** Shows a sentence that waits for an address, in the link or the code in it; Chinese has other elements beside. */
function say(selector: string, address: string, href?: string): void {
  for (const p of document.querySelectorAll<HTMLElement>(selector)) {
    const shown = p.querySelector('a, code');
    if (shown) shown.textContent = address;
    if (href !== undefined) shown?.setAttribute('href', href);
    p.hidden = false;
  }
}

const index = JSON.parse(document.getElementById('not-found-index')?.textContent ?? '') as Index;
const { pathname, search, hash } = location;
// A chart's state and a step stand behind the path, but they are part of what is meant.
const part = new URLSearchParams(search).get('state') ?? hash.slice(1);
const typed = normalizePath(pathname) + (part && `${part}/`);
const found = nearestPlace(
  typed,
  LANGS.flatMap((lang) => places(lang, index)),
);

say('.not-found .requested', pathname + search + hash);
if (found) say('.not-found .nearest', found.href, found.href);
const spoken = otherLangs(DEFAULT_LANG).find((lang) => (found?.typed ?? typed).startsWith(`/${lang}`));
if (spoken) {
  for (const block of document.querySelectorAll(`.not-found [lang="${htmlLang(spoken)}"]`))
    block.parentElement?.prepend(block);
  // The heading stays on top of what it heads.
  const heading = document.querySelector('.not-found h1');
  heading?.parentElement?.prepend(heading);
  document.title = document.querySelector('.not-found h1')?.firstChild?.textContent ?? document.title;
}
