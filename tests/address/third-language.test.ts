/**
 * A third language is a folder of content and a line of the table: the small essay of tests/essay is built in three,
 * and the pages of the third are walked through. Over 150 lines: one build, held to all that is asked of a language.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SIZES } from '../../src/picture/sizes.ts';
import { all, attribute, first, parseHtml, textOf, type Element } from '../built/html.ts';
import { checked, type Without } from '../third-language/checked.ts';
import { ROOT, writeScratch } from '../third-language/scratch.ts';
import { LANG, TAG } from '../third-language/translated.ts';

const DIST = join(ROOT, 'dist');
const isKept = Boolean(process.env['KEEP_DIST']) && existsSync(DIST);
const content = writeScratch(isKept);
beforeAll(() => {
  if (isKept) return;
  execFileSync('npx', ['astro', 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    // It stands where a site stands of which nobody says otherwise, as the essay's own does.
    env: {
      ...{ ...process.env, SITE: undefined, BASE: undefined, BASE_URL: undefined },
      ...{ NODE_ENV: 'production', PDF: '0', PRECOMPRESS: '0', PNG_LEVEL: '1' },
    },
  });
}, 600_000);

/** Addresses of the language's pages, and what each says. */
const pages = () =>
  readdirSync(join(DIST, LANG), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(DIST, LANG, file), 'utf8');
      return { address: `/${LANG}/${file.replace(/index\.html$/, '')}`, page: parseHtml(html) };
    });
/** Those with the bar on top, which leads to the other languages. */
const withBar = () => pages().filter(({ page }) => first('a.language', page));
const langAt = (address: string): string | undefined =>
  attribute('lang')(first('html', parseHtml(readFileSync(join(DIST, address, 'index.html'), 'utf8'))));

/** Texts of a page, each with the language that it is said to be in; code, addresses and numbers of a picture are none. */
function* textsOf(node: Element, lang: string): Generator<{ text: string; lang: string; drawn: boolean }> {
  for (const child of node.children) {
    if (child.type === 'text') yield { text: textOf(child as never), lang, drawn: node.name === 'text' };
    if (child.type !== 'tag' || /^(script|style|pre|code|template)$/.test((child as Element).name)) continue;
    yield* textsOf(child as Element, (child as Element).attribs['lang'] ?? lang);
  }
}

const LATIN = /[A-Za-z][A-Za-z’-]+/g;
/** Names of formats and units are of no language. */
const FORMAT = /^([A-Z-]{2,}|BibTeX|px)$/;
const HAN = /\p{Script=Han}/gu;
const ADDRESS = /\S*\w[./@]\w\S*/g;
const found = (texts: readonly string[], what: RegExp): Set<string> => new Set(texts.join('\n').match(what));
const under = (folder: string): string[] =>
  Object.entries(content).flatMap(([file, text]) => (file.startsWith(folder) ? [text] : []));
/** What is of no language, or of that of its source: cells of data, licences, titles and publishers of sources. */
const ofNone = Object.entries(content).flatMap(([file, text]) =>
  /^content\/(data\/|sources|names)/.test(file) ? [text] : [],
);
const terms = (parse(content['content/terms.yaml'] ?? '') as { en: { term: string } }[]).map(
  ({ en }) => en.term,
);

describe('the pages of a third language', () => {
  it('are as many as those of the first, and say which language they are in', () => {
    const steps = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('index.html') && !/^(lzh|zh-hant)\//.test(file),
    );
    expect(
      pages()
        .map(({ address }) => address.replace(`/${LANG}/`, ''))
        .sort(),
    ).toEqual(steps.map((file) => file.replace(/index\.html$/, '')).sort());
    for (const { address, page } of pages())
      expect([address, attribute('lang')(first('html', page))]).toEqual([address, TAG]);
  });

  it('name the same page in every language, which is there and in that language', () => {
    for (const { address, page } of withBar()) {
      const links = all('link[hreflang]:not([hreflang="x-default"])', page).map(({ attribs }) => attribs);
      const told = links.map(({ hreflang, href = '' }) => [hreflang, langAt(new URL(href).pathname)]);
      expect([address, told]).toEqual([address, ['en', 'zh-Hant-TW', TAG].map((tag) => [tag, tag])]);
    }
  });

  it('lead on to both other languages, by the names that these have for themselves', () => {
    for (const { address, page } of withBar()) {
      const links = all('a.language', page);
      expect(links.map(attribute('lang'))).toEqual(['en', 'zh-Hant-TW']);
      for (const link of links) {
        const { href = '', lang } = link.attribs;
        const name = parse(content[`content/${lang === 'en' ? 'en' : 'zh-hant'}/site.yaml`] ?? '') as {
          language: string;
        };
        expect([address, langAt(href), textOf(link).trim().replace(/\s/g, '')]).toEqual([
          address,
          lang,
          name.language,
        ]);
      }
    }
  });

  it('are told of by the pages of the others', () => {
    for (const home of ['index.html', 'zh-hant/index.html']) {
      const page = parseHtml(readFileSync(join(DIST, home), 'utf8'));
      expect(all('a.language', page).map(attribute('href'))).toContain(`/${LANG}/`);
    }
    expect(readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8')).toContain(`hreflang="${TAG}"`);
    for (const file of ['rss.xml', 'llms.txt', 'corrections/rss.xml'])
      expect([file, existsSync(join(DIST, LANG, file))]).toEqual([file, true]);
  });

  it('hold no word of another language that is not said to be of it', () => {
    const own = found([...under(`content/${LANG}/`), ...ofNone], LATIN);
    const english = found([...terms, 'English'], LATIN);
    const signs = found([...under(`content/${LANG}/`), '年月日萬〇一二三四五六七八九'], HAN);
    for (const { address, page } of pages())
      for (const { text, lang } of textsOf(first('body', page) as Element, TAG)) {
        const words = text.replace(ADDRESS, ' ').match(LATIN) ?? [];
        const strange = words.filter(
          (word) => !own.has(word) && !FORMAT.test(word) && !(lang === 'en' && english.has(word)),
        );
        const others = lang === TAG ? [...(text.match(HAN) ?? [])].filter((sign) => !signs.has(sign)) : [];
        expect([address, text.slice(0, 80), strange, others]).toEqual([address, text.slice(0, 80), [], []]);
      }
  });

  it('write every number of ours in its digits', () => {
    const kept = [...ofNone, ...Object.values(SIZES).map(({ width }) => String(width)), '320'].join('\n');
    for (const { address, page } of pages())
      for (const { text, lang, drawn } of textsOf(first('body', page) as Element, TAG)) {
        if (lang !== TAG || drawn) continue;
        const numbers =
          text.replace(ADDRESS, (part) => (/^[\d.]+$/.test(part) ? part : ' ')).match(/[\w-]*\d[\w.-]*/g) ??
          [];
        const strange = numbers.filter((number) => !kept.includes(number));
        expect([address, text.slice(0, 80), strange]).toEqual([address, text.slice(0, 80), []]);
      }
    const chapter = pages().find(({ address }) => address === `/${LANG}/moat/`);
    expect(textOf(first('.claim', chapter?.page as never))).toContain('四.四一');
  });
});

describe('the check', () => {
  /** The lines of a file that hold a text, without the one, or the file without its text. */
  const lines = (file: string): Without[] =>
    (content[file] ?? '')
      .split('\n')
      .flatMap((line, i): Without[] => (/^ *(?:- )?[\w-]+: \S/.test(line) ? [{ file, line: i + 1 }] : []));
  const own = Object.keys(content).filter((file) => file.startsWith(`content/${LANG}/`));
  const shared = own.filter((file) => /\/(claims\/.+|data\/.+|terms)\.yaml$/.test(file));

  it('has nothing to say of the essay in three languages', () => {
    expect(checked([])).toEqual([[]]);
  });

  it('names every file that the language lacks', () => {
    const found = checked(own.map((file) => ({ file })));
    expect(own.filter((file, i) => !found[i + 1]?.some((said) => said.startsWith(file)))).toEqual([]);
  });

  it('names every word that the language lacks of what all share, in its own file', () => {
    const cut = shared
      .flatMap(lines)
      .filter(
        ({ file, line = 0 }) =>
          !/^ *(?:- )?id:|lzh: ?$/.test((content[file] ?? '').split('\n')[line - 1] ?? ''),
      );
    const found = checked(cut);
    expect(cut.length).toBeGreaterThan(10);
    expect(
      cut.filter(
        ({ file }, i) =>
          !found[i + 1]?.some((said) => new RegExp(`^${file}:\\d+:\\d+ .* is missing`).test(said)),
      ),
    ).toEqual([]);
  });
});
