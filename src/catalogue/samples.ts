import { mark, type Mark, type Picture } from '../picture/mark.ts';

/** What a file of samples exports: by what is shown and how, its marks on a stage of 360 by 140. */
type Samples = Readonly<Record<string, Mark | readonly Mark[]>>;
export const STAGE = { width: 360, height: 140 } as const;

/** A part on a stage of its own. */
export interface Sample {
  readonly name: string;
  readonly picture: Picture;
}

/** A file of samples, as pictures. */
export const picturesOf = (samples: Samples): Sample[] =>
  Object.entries(samples).map(([name, marks]) => {
    const frame = { viewBox: `0 0 ${STAGE.width} ${STAGE.height}`, role: 'img', 'aria-label': name };
    return { name, picture: mark('svg', 'svg', frame, Array.isArray(marks) ? marks : [marks as Mark]) };
  });

const files = import.meta.glob<{ default: Samples }>('./samples/*.ts', { eager: true });
const texts = import.meta.glob<string>('./samples/*.ts', { query: '?raw', import: 'default', eager: true });

/** Every file of samples: its pictures, and the code that they are made with. */
export const catalogue = Object.entries(files).map(([path, file]) => ({
  path,
  samples: picturesOf(file.default),
  code: texts[path] ?? '',
}));
