import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { frontMatter } from './data/schemas.ts';

/** Chapters and covers; everything else in content/ is read by src/data. */
export const collections = {
  chapters: defineCollection({
    loader: glob({ base: './content', pattern: '*/{chapters/*,cover}.mdx' }),
    schema: frontMatter,
  }),
};
