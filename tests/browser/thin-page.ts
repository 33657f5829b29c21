/** What is taken out of a page before axe looks at it: what it would judge again and again, or in vain. */

/**
 * Runs in a page: takes out what is within its pictures, which are images with a name, and whose
 * inside is announced to nobody. Axe looks at every mark of it all the same, most of a page's elements, and
 * judges words by `color` where they have `fill`.
 * @returns what within a picture could be announced or reached after all
 */
export const emptyPictures = (): string[] => {
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
 * Runs in a page: of a table's rows that differ in their words alone leaves two, in a table as wide and as high as before.
 * Axe takes two milliseconds to measure the colours of a cell, and of a chart's numbers there are up to two thousand cells.
 */
export const thinTables = (): void => {
  const formOf = (row: Element): string => {
    const copy = row.cloneNode(true);
    const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
      text.data = text.data.trim() && 'x';
    return (copy as Element).outerHTML;
  };
  for (const table of document.querySelectorAll<HTMLTableElement>('table:not(:has([rowspan], [headers]))')) {
    const { width, height } = getComputedStyle(table);
    for (const body of table.tBodies) {
      const found = new Map<string, number>();
      for (const row of [...body.rows]) {
        const form = formOf(row);
        found.set(form, (found.get(form) ?? 0) + 1);
        if ((found.get(form) ?? 0) > 2) row.remove();
      }
    }
    if (width !== 'auto') Object.assign(table.style, { width, height });
  }
};

/** Runs in a page: notes how each element looks in the theme of now, beside what was noted of it in another. */
export function noteLooks(): void {
  const noted = ((window as unknown as { looks?: Map<Element, string> }).looks ??= new Map());
  for (const e of document.body.querySelectorAll('*')) {
    const { color, backgroundColor, fontSize, fontWeight, opacity, visibility, display } =
      getComputedStyle(e);
    const look = [color, backgroundColor, fontSize, fontWeight, opacity, visibility, display].join();
    noted.set(e, `${noted.get(e) ?? `${e.localName}.${e.getAttribute('class')}`} ${look}`);
  }
}

/**
 * Runs in a page: of elements that look the same in all themes that were noted, and within parts that do, leaves one.
 * Axe says of their colours the same; that nothing lies over one of them windows.test.ts holds.
 * @returns how many elements it left
 */
export function thinLooks(): number {
  const { looks } = window as unknown as { looks: ReadonlyMap<Element, string> };
  const formOf = (e: Element): string => `(${looks.get(e)}${[...e.children].map(formOf).join('')})`;
  const found = new Set<string>();
  const thin = (parent: Element, path: string): void => {
    for (const e of [...parent.children]) {
      const form = path + formOf(e);
      if (found.has(form)) e.remove();
      else {
        found.add(form);
        thin(e, `${path}${looks.get(e)}>`);
      }
    }
  };
  thin(document.body, '');
  return document.body.querySelectorAll('*').length;
}
