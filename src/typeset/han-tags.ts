import { htmlLang, LANGS, LANGUAGES } from '../i18n/lang.ts';

const primary = (tag: string): string => tag.split('-')[0] ?? '';
/** Languages of the essay that are written in Han, without script and region: a part of a page may name neither. */
const HAN = new Set(LANGS.filter((lang) => LANGUAGES[lang].han).map((lang) => primary(htmlLang(lang))));

/** Whether a language, as HTML names it, is one that the essay sets as Han: `zh-Hant`. */
export const isHanTag = (tag: string): boolean => HAN.has(primary(tag));
