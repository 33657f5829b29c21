import { palette } from '../../styles/palette.ts';
import { toPng } from './raster.ts';

/** The two dots of `.home::before` in a box of 1: a dot, and a smaller one behind it to its right. */
const DOTS = [
  { role: 'indigo', radius: 0.3, x: 0.5 },
  { role: 'cinnabar', radius: 0.35, x: 0 },
] as const;
type Role = (typeof DOTS)[number]['role'];
const WIDTH = 0.35 + 0.5 + 0.3;

/** @param paint how a dot says its colour, as an attribute */
const circles = (box: number, unit: number, paint: (role: Role) => string): string =>
  DOTS.map(({ role, radius, x }) => {
    const cx = box / 2 + (x + 0.35 - WIDTH / 2) * unit;
    return `<circle ${paint(role)} cx="${cx.toFixed(2)}" cy="${box / 2}" r="${(radius * unit).toFixed(2)}"/>`;
  }).join('');

/** The site's mark as an SVG file that knows day and night by itself. */
export function favicon(): string {
  const rules = (theme: 'light' | 'dark'): string =>
    DOTS.map(({ role }) => `.${role}{fill:${palette(theme)[role]}}`).join('');
  const style = `${rules('light')}@media (prefers-color-scheme:dark){${rules('dark')}}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>${style}</style>${circles(32, 27, (role) => `class="${role}"`)}</svg>`;
}

/**
 * The mark as a PNG on paper. A phone may cut it to any shape that holds a circle of 80 % (a
 * "maskable" icon), so the dots stay well within that.
 * @param size width and height in px
 */
export function iconPng(size: number): Promise<Buffer> {
  const day = palette('light');
  const marks = circles(size, size * 0.56, (role) => `fill="${day[role]}"`);
  const paper = `<rect width="${size}" height="${size}" fill="${day.paper}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${paper}${marks}</svg>`;
  return toPng(svg, 1);
}
