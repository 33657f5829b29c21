import type { SizeName } from '../../picture/sizes.ts';
import type { Token } from '../../picture/colour.ts';
import type { Picture } from '../../picture/mark.ts';
import type { Settings } from './view.ts';

/** A font of the page, as a worker can load it. */
export interface FontSource {
  readonly family: string;
  readonly source: string;
  readonly descriptors: { readonly weight: string; readonly style: string; readonly unicodeRange: string };
}

/** What the page asks of the worker. `view` is a chart; with its size it names a sheet. */
export type Request =
  | { type: 'open'; view: number; chart: string; facts: string; drawn: string }
  | { type: 'canvas'; view: number; size: SizeName; canvas: OffscreenCanvas; face: string }
  | {
      type: 'draw';
      view: number;
      size: SizeName;
      turn: number;
      state: string;
      inMotion: boolean;
      pixels: number;
      settings: Settings | undefined;
      /** Whether the page has the picture already, and only what moves next must know of it. */
      isShown: boolean;
    }
  | { type: 'resize'; view: number; size: SizeName; pixels: number }
  | { type: 'close'; view: number }
  | { type: 'colours'; colours: ReadonlyMap<Token, string> }
  | { type: 'fonts'; fonts: readonly FontSource[] };

/**
 * What the worker answers: that a chart is open or can't be drawn; that a move can be seen; and the
 * picture that a turn has come to. `turn` is that of the request; `first` is the picture that the
 * server drew, with a sheet's first answer of this kind.
 */
export type Answer =
  | { type: 'open'; view: number }
  | { type: 'failed'; view: number; why: string }
  | { type: 'moving'; view: number; turn: number }
  | {
      type: 'arrived';
      view: number;
      size: SizeName;
      turn: number;
      moved: boolean;
      picture: Picture;
      first: Picture | undefined;
    };
