import type { Lang } from '../i18n/lang.ts';
import type { Label, Labels } from '../kit/chart/labels.ts';
import type { ModelName } from '../models/config.ts';
import type { Model } from '../models/infer/index.ts';

/** What a playground is given once a reader comes near. */
export interface Tools<L extends Labels> {
  readonly lang: Lang;
  /** Writes a label of content/…/charts/<id>.yaml under `playground`, its slots filled. */
  readonly label: Label<L>;
  /** Loads one of the shipped models, each once a page; a reader who saves data is asked before. Rejects with a sentence where it can't be had. */
  model(name: ModelName): Promise<Model>;
  /** The address of a file of the site, from its path in public/. */
  file(path: string): string;
  /** What `Playground.astro` wrote as `<script type="application/json" data-given>`; undefined without one. */
  readonly given: unknown;
  /** Reads a result out, politely: once for a change, not for every frame. */
  say(text: string): void;
  /** Whether the reader wants no motion. */
  isStill(): boolean;
}

/**
 * What `client.ts` of a playground exports: makes what the server wrote answer to the reader's hand. `root` holds that.
 * When it returns, or resolves, the controls (`.by-hand`) are shown. Where it throws or rejects they stay away, and
 * what the server wrote stays.
 */
export type Start<L extends Labels> = (root: HTMLElement, tools: Tools<L>) => void | Promise<void>;
