/** Makes elements without HTML of strings, which the pages' policy forbids. */

/** An element with a class and what is in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...inside);
  return made;
}

/** Words in a language that is not the page's. */
export function inLanguage(lang: 'en' | 'zh-Hant', className: string, text: string): HTMLElement {
  const made = element('span', className, text);
  made.lang = lang;
  return made;
}

const HAN = /(\p{Script=Han}[\p{Script=Han}，。]*)/u;

/** Writes a text; Chinese in a page of another language says that it is, as the server says it. */
export function write(into: Element, text: string): void {
  const isChinese = document.documentElement.lang.startsWith('zh');
  const runs = isChinese ? [text] : text.split(HAN);
  into.replaceChildren(...runs.map((run, i) => (i % 2 ? inLanguage('zh-Hant', '', run) : run)));
}

/** The element that the server wrote. @throws a sentence where it did not */
export function part<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`the server wrote no ${selector}`);
  return found;
}
