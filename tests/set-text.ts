/** What is set of a Chinese page, in marks that a test can write. */
import { nameFinder, typeset } from '../src/typeset/typeset.ts';

export const page = (body: string, lang = 'zh-Hant-TW'): string =>
  `<!doctype html><html lang="${lang}"><head><title>一百個模型，100億美元</title></head><body>${body}</body></html>`;
const names = nameFinder(['Claude 3 Opus', 'GPT-4', 'Apache 2.0']);
/** What is set of a body, spans in brackets, joints as +, breaks as |. */
export const set = (body: string): string =>
  typeset(page(body), names)
    .replace(page('\0').split('\0')[0] ?? '', '')
    .replace('</body></html>', '')
    .replaceAll(/<span class="(?:nobr|keep)">(.*?)<\/span>/g, '[$1]')
    .replaceAll('<span class="join"></span>', '+')
    .replaceAll('<wbr>', '|');
