import { XMLParser } from 'fast-xml-parser';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { withoutBase } from '../../src/site/base.ts';
import { chartAddress, oembedAddress } from '../../src/urls/addresses.ts';
import { chapters, charts } from '../book.ts';
import { fileOf, files, onDisk, readPages, textOf } from './built.ts';

type Fields = Record<string, string | number>;
const answers = [...files].filter((f) => /^(\/zh-hant)?\/oembed\/[\w-]+\.json$/.test(withoutBase(f)));
const read = (file: string): Fields => JSON.parse(textOf(file)) as Fields;

/**
 * What WordPress lets stand of a provider that it does not know (wp_filter_oembed_result): links,
 * blockquotes and frames with some of their attributes; of the rest only a last frame.
 */
function wordpress(html: string): string | undefined {
  const ATTRIBUTES = /^(src|width|height|frameborder|marginwidth|marginheight|scrolling|title)$/;
  const clean = html
    .replace(/<\/?(?!a\b|blockquote\b|iframe\b)[a-z][^>]*>/gi, '')
    .replace(/<iframe([^>]*)>/g, (_, all: string) => {
      const iframeAttributes = [...all.matchAll(/ ([\w-]+)="([^"]*)"/g)].filter(([, name = '']) =>
        ATTRIBUTES.test(name),
      );
      return `<iframe${iframeAttributes.map(([a]) => a).join('')}>`;
    });
  const found = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(clean);
  return found ? `${found[1] ?? ''}${found[2]}` : undefined;
}

it('there is an answer for every chart in each language', () => {
  expect(answers.length).toBe(2 * Object.keys(charts).length);
});

describe('every answer', () => {
  it('has what the specification asks of a rich one, and more that hosts read', async () => {
    for (const file of answers) {
      const fields = read(file);
      expect(fields, file).toMatchObject({ version: '1.0', type: 'rich' });
      for (const name of ['title', 'author_name', 'provider_name', 'html'])
        expect(String(fields[name]).length, `${file}: ${name}`).toBeGreaterThan(1);
      for (const name of ['width', 'height', 'cache_age', 'thumbnail_width', 'thumbnail_height'])
        expect(fields[name], `${file}: ${name}`).toBeTypeOf('number');
      for (const name of ['author_url', 'provider_url', 'thumbnail_url'])
        expect(files, `${file}: ${name}`).toContain(fileOf(String(fields[name])));
      const { width, height } = await sharp(onDisk(fileOf(String(fields['thumbnail_url'])) ?? '')).metadata();
      expect([width, height]).toEqual([fields['thumbnail_width'], fields['thumbnail_height']]);
    }
  });

  it('says the same in XML', () => {
    const parser = new XMLParser({ parseTagValue: false });
    for (const file of answers) {
      const { oembed } = parser.parse(textOf(file.replace(/json$/, 'xml'))) as { oembed: Fields };
      const text = Object.fromEntries(
        Object.entries(read(file)).map(([name, value]) => [name, String(value)]),
      );
      expect(oembed).toEqual(text);
    }
  });

  it('is one frame with a name of its own, a size, laziness and little leave', () => {
    const names = new Set<string>();
    for (const file of answers) {
      const { html = '', width, height } = read(file);
      const attribute = (name: string) => new RegExp(` ${name}="([^"]+)"`).exec(String(html))?.[1];
      expect(String(html)).toMatch(/^<iframe [^>]+><\/iframe>$/);
      expect([attribute('width'), attribute('height')]).toEqual([String(width), String(height)]);
      expect(attribute('loading')).toBe('lazy');
      expect(attribute('sandbox')).toBe(
        'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
      );
      names.add(attribute('title') ?? '');
      const id = /([\w-]+)\.json$/.exec(file)?.[1];
      expect(new URL(attribute('src') ?? '').pathname).toBe(file.replace(/\/oembed\/.*/, `/embed/${id}/`));
    }
    expect(names.size).toBe(answers.length);
  });

  it('comes through WordPress as a frame that still has its address, name and size', () => {
    for (const file of answers) {
      const left = wordpress(String(read(file)['html'])) ?? '';
      expect(left).toMatch(
        /^<iframe src="https:[^"]+" title="[^"]+" width="\d+" height="\d+" frameborder="0"><\/iframe>$/,
      );
    }
    expect(wordpress('<p>no frame</p><script>x</script>')).toBeUndefined();
  });
});

it('every chart’s page and every chapter names its answer in JSON and in XML', () => {
  const links = new Map(readPages().map((p) => [p.href, p.links]));
  const of = (path: string): string[] =>
    [...links].filter(([href]) => new URL(href).pathname === path).flatMap(([, to]) => to);
  const wanted = [
    ...Object.keys(charts).flatMap((id) => LANGS.map((lang) => [chartAddress(lang, id), lang, id] as const)),
    ...chapters.map(({ path, lang, steps }) => [path, lang, steps[0]?.chart ?? ''] as const),
  ];
  for (const [path, lang, id] of wanted)
    for (const format of ['json', 'xml'] as const)
      expect(
        of(path).map((to) => new URL(to).pathname),
        path,
      ).toContain(oembedAddress(lang, id, format));
});
