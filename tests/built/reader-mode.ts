import { Readability } from '@mozilla/readability';
// What Firefox itself reads a page with, once it is written as XML.
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { parse, serialize } from 'parse5';

const VOID = /<((?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b(?:[^>"]|"[^"]*")*)>/g;

/**
 * A page as Firefox's Reader View, and whoever else uses its extractor, keeps it.
 * @param html a whole page; @param address its own
 */
export function readerMode(html: string, address: string): { title: string; html: string } {
  const xml = serialize(parse(html))
    .replace(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replace(VOID, '<$1/>');
  const parser = new JSDOMParser();
  const document = parser.parse(xml, address);
  // Of what it can't read it only says so, on the console.
  if (parser.errorState) throw new Error(`${address}: ${parser.errorState}`);
  const article = new Readability(document).parse();
  return { title: article?.title ?? '', html: article?.content ?? '' };
}
