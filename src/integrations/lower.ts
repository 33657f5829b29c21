import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { LAYERS, targetsOf } from '../build/browser/targets.ts';

/** Lowers what readers get to the browsers that package.json promises; README.md says what they are promised. */
export const lower = (): AstroIntegration => ({
  name: 'lower',
  hooks: {
    'astro:config:setup': ({ config, updateConfig }) => {
      const { browserslist } = JSON.parse(readFileSync(new URL('package.json', config.root), 'utf8')) as {
        browserslist: string[];
      };
      const target = targetsOf(browserslist);
      updateConfig({
        vite: {
          build: { cssMinify: 'lightningcss', cssTarget: LAYERS },
          plugins: [
            {
              name: 'lower',
              // Astro sets the client's own target, after all that a configuration says.
              configEnvironment(name, { build }) {
                if (name === 'client' && build) Object.assign(build, { target, cssTarget: LAYERS });
              },
            },
          ],
        },
      });
    },
  },
});
