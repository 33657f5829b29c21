import type { Rolldown } from 'vite';

/**
 * Keeps from a build's log what Rolldown says of Astro's own `"use astro:head-inject"`, once for each chapter:
 * Astro writes the directive and reads it nowhere, so nothing is lost with it, and a dozen such warnings drown
 * those that are ours. A directive of anybody else is still told of.
 * Known to Astro: https://github.com/withastro/astro/issues/18087; goes when that is mended.
 */
export const onLog: NonNullable<Rolldown.InputOptions['onLog']> = (level, log, next) => {
  if (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('"use astro:head-inject"')) return;
  next(level, log);
};
