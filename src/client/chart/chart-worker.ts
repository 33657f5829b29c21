/** Draws charts and paints what moves in a thread of its own, so that no scrolled frame waits for it. */
import type { SizeName } from '../../picture/sizes.ts';
import type { Picture } from '../../picture/mark.ts';
import { canvasInk } from '../theme/ink.ts';
import { canvasSheet, type CanvasSheet } from './canvas-sheet.ts';
import { openDrawings, type Drawings } from './drawings.ts';
import type { Answer, FontSource, Request } from './messages.ts';

interface WorkerSheet {
  readonly view: number;
  readonly size: SizeName;
  readonly canvas: CanvasSheet;
  /** The picture that the server drew, until the page has it. */
  first: Picture | undefined;
  /** The request that it is busy with. */
  turn: number;
}
interface WorkerView {
  readonly drawings: Drawings;
  readonly drawn: string;
  readonly sheets: Map<SizeName, WorkerSheet>;
}

const scope = self as unknown as {
  readonly fonts: FontFaceSet;
  postMessage(answer: Answer): void;
  onmessage: (event: MessageEvent<Request>) => void;
};
const views = new Map<number, WorkerView>();
let colours: (Request & { type: 'colours' })['colours'] = new Map();
const ink = canvasInk((role) => colours.get(role) ?? 'none');
const later = (work: () => void): void => void setTimeout(work, 0);

async function open({ view, chart, facts, drawn }: Request & { type: 'open' }): Promise<void> {
  views.set(view, { drawings: await openDrawings(chart, facts, later), drawn, sheets: new Map() });
  scope.postMessage({ type: 'open', view });
}

function addCanvas({ view, size, canvas, face }: Request & { type: 'canvas' }): void {
  const mine = views.get(view);
  if (!mine) return;
  const first = mine.drawings.get(size, mine.drawn);
  const end = (picture: Picture): void => arrive(sheet, picture, true);
  const begin = (): void => scope.postMessage({ type: 'moving', view, turn: sheet.turn });
  const sheet: WorkerSheet = {
    view,
    size,
    canvas: canvasSheet(canvas, first, { ink, face }, { begin, end }),
    first,
    turn: 0,
  };
  mine.sheets.set(size, sheet);
}

function arrive(sheet: WorkerSheet, picture: Picture, moved: boolean): void {
  const { view, size, turn, first } = sheet;
  scope.postMessage({ type: 'arrived', view, size, turn, moved, picture, first });
  sheet.first = undefined;
}

function draw(request: Request & { type: 'draw' }): void {
  const { view, size, turn, state, inMotion, pixels, settings, isShown } = request;
  const mine = views.get(view);
  const sheet = mine?.sheets.get(size);
  if (!mine || !sheet || !mine.drawings.states.includes(state)) return;
  const picture = mine.drawings.get(size, state, settings);
  sheet.turn = turn;
  if (inMotion) {
    sheet.canvas.resize(pixels);
    sheet.canvas.move(picture);
  } else {
    for (const other of mine.sheets.values()) other.canvas.stop();
    sheet.canvas.show(picture);
    if (!isShown) arrive(sheet, picture, false);
  }
  mine.drawings.ahead(size, state, settings);
}

/** Takes over the page's fonts: a worker has none of its own. */
function addFonts(fonts: readonly FontSource[]): void {
  for (const { family, source, descriptors } of fonts) {
    const font = new FontFace(family, source, descriptors);
    scope.fonts.add(font);
    // The page has this font already. Where the worker can't load it, a move is painted in the system's.
    font.load().catch(() => undefined);
  }
}

function repaint(): void {
  for (const { sheets } of views.values())
    for (const { canvas } of sheets.values()) if (canvas.running()) canvas.repaint();
}

scope.onmessage = ({ data }) => {
  const fail = (error: unknown): void => {
    if ('view' in data) scope.postMessage({ type: 'failed', view: data.view, why: String(error) });
  };
  try {
    if (data.type === 'open') open(data).catch(fail);
    else if (data.type === 'canvas') addCanvas(data);
    else if (data.type === 'draw') draw(data);
    else if (data.type === 'resize') views.get(data.view)?.sheets.get(data.size)?.canvas.resize(data.pixels);
    else if (data.type === 'close') views.delete(data.view);
    else if (data.type === 'fonts') addFonts(data.fonts);
    else {
      colours = data.colours;
      repaint();
    }
  } catch (error) {
    fail(error);
  }
};
