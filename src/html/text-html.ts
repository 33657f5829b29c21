import { escaped } from '../picture/svg.ts';
import { raised } from './superscript.ts';

/** An editor's plain text as HTML, with its raised digits. */
export const textHtml = (text: string): string => raised(escaped(text));
