import { PLACEHOLDER } from './where.ts';

/**
 * The folder that the site stands in, without its last slash: `/essay`, or empty where it has the host to
 * itself. Astro knows it and Vite writes it in. The tools that read `dist/` run without either: to them an
 * address is a path in that folder.
 */
export const BASE: string = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** A page of the site as another site would link it. @param path its path in the site: `/transformer/` */
export const wholeAddress = (path: string): string =>
  new URL(BASE + path, import.meta.env?.SITE ?? PLACEHOLDER.site).href;

/** An address, or a path, without the folder that the site stands in: `/moat/`, which is its path in `dist/`. */
export const withoutBase = (address: string): string =>
  address.startsWith(`${BASE}/`) ? address.slice(BASE.length) : address;
