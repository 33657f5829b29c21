import { correctionTexts, updateText } from '../../data/correction-text.ts';
import type { Claim } from '../../data/schemas.ts';
import type { UiStrings } from '../../data/ui-strings.ts';
import { fill } from '../../i18n/fill.ts';
import type { Lang } from '../../i18n/lang.ts';
import { textHtml } from '../../html/text-html.ts';
import { address, changeAddress, updateId } from '../../urls/addresses.ts';
import { entryChangeId, updateChangeId } from '../../urls/ids.ts';
import type { FeedChapter } from './feed.ts';

/** Something that was changed after it was published. */
export interface Change {
  /** The day, as YYYY-MM-DD. */
  readonly date: string;
  /** Its id on the page of corrections. */
  readonly id: string;
  /** What was changed: a chapter by its title, an entry by what the article says. */
  readonly title: string;
  /** The same as a headline of a feed. */
  readonly headline: string;
  /** Where it is told of, beside what was changed. */
  readonly href: string;
  /** When, what and, of an entry, why. */
  readonly text: string;
}

/**
 * All changes that readers should know of, the newest first.
 * @param chapters the cover and the chapters; @param claims the ledger
 */
export function changesOf(
  lang: Lang,
  chapters: readonly FeedChapter[],
  claims: Iterable<Claim>,
  site: Pick<UiStrings, 'corrected' | 'updated' | 'headline-corrected' | 'headline-updated'>,
): Change[] {
  const updates = chapters.flatMap(({ slug, front }) =>
    (front.updates ?? []).map((update): Change => {
      const headline = fill(site['headline-updated'], { title: front.title });
      const id = updateChangeId(slug, update.date);
      const href = `${address(lang, slug)}#${updateId(update.date)}`;
      return {
        date: update.date,
        id,
        title: front.title,
        headline,
        href,
        text: updateText(update, lang, site),
      };
    }),
  );
  const corrections = [...claims].flatMap((claim) => {
    const texts = correctionTexts(claim, lang, site);
    const title = claim[lang].says;
    return (claim.corrections ?? []).map(({ date }, i): Change => {
      const headline = fill(site['headline-corrected'], { title });
      const href = `${address(lang, 'sources')}#${claim.id}`;
      return { date, id: entryChangeId(claim.id, date), title, headline, href, text: texts[i] ?? '' };
    });
  });
  return [...updates, ...corrections].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** A change as an item of a feed. @param origin the address the site is served at */
export const changeItem = (
  lang: Lang,
  { date, id, title, headline, text, href }: Change,
  origin: URL | undefined,
) => ({
  title: headline,
  description: text,
  link: new URL(changeAddress(lang, id), origin).href,
  pubDate: new Date(date),
  content: `<p><a href="${new URL(href, origin).href}">${textHtml(title)}</a></p>\n<p>${textHtml(text)}</p>`,
});
