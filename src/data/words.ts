import type { Lang } from '../i18n/lang.ts';

/** All words of one chart in one language, as an editor wrote them. */
export interface Words {
  readonly lang: Lang;
  readonly title: string;
  readonly unit: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, { readonly title: string; readonly sentence: string }>>;
}
