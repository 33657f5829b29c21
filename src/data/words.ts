import type { Lang } from '../i18n/lang.ts';

/** The words of one chart in one language. */
export interface Words {
  readonly lang: Lang;
  readonly title: string;
  readonly unit: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, { readonly title: string; readonly sentence: string }>>;
}

/** All that an editor wrote for a chart. */
export interface WrittenWords extends Words {
  /** The labels of its playground; empty where it has none. */
  readonly playground: Readonly<Record<string, string>>;
  /** What is said once a reader has set something: the result grew, shrank, or stayed. Only with controls. */
  readonly changed?: Readonly<Record<Change, string>> | undefined;
}
export type Change = 'more' | 'less' | 'same';
