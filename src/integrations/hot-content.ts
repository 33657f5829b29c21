import { sep } from 'node:path';
import type { ViteDevServer } from 'vite';

/** What is sent to the open pages: a reload, an error, an event of ours. */
interface Payload {
  readonly type: string;
  readonly err?: { readonly id?: string | undefined } | undefined;
}
interface Channel {
  send(payload: Payload): void;
}

/** What the check of the content knows. */
interface Checked {
  /** Resolves once what was saved has been checked. @returns whether there is anything to mend */
  isBroken(): Promise<boolean>;
}

/** Ms after a save for which Astro may still make pages of what was there before. */
const STALE = 1500;
const CHANGED = { type: 'custom', event: 'content:changed' } as const;

const isPayload = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && 'type' in value;

/**
 * Lets an open page change in place when content is saved. Astro reloads every page twice then: once for the file, and
 * half a second later for its own store of chapters. Both are answered by `src/client/dev`, which fetches the page and
 * changes what differs; a reload would fetch some ninety files and lose what a reader has done. And of a mistake in
 * the content the check alone speaks: a page that can't be made of it names the code that failed.
 * @param root of the project, with a slash at its end
 */
export function hotContent(server: ViteDevServer, root: string, checked: Checked): void {
  let isContent = false;
  let saved = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  server.watcher.on('all', (_event, path) => {
    const [folder] = path.slice(root.length).split(sep);
    // Astro writes its store into a folder of its own.
    if (folder !== '.astro') isContent = folder === 'content';
    if (folder === 'content') saved = Date.now();
  });
  /** Whether an error names a file of the content, as the check does. Astro makes others of the errors that it is given. */
  const namesContent = ({ err }: Payload): boolean => err?.id?.startsWith(`${root}content`) ?? false;
  for (const channel of new Set([server.ws, server.environments.client.hot] as unknown as Channel[])) {
    const send = channel.send.bind(channel) as (...args: unknown[]) => void;
    channel.send = (...args: unknown[]) => {
      const [payload] = args;
      if (!isContent || !isPayload(payload) || namesContent(payload)) send(...args);
      else if (payload.type === 'full-reload') send(CHANGED);
      else if (payload.type === 'error')
        void checked.isBroken().then((isBroken) => {
          if (isBroken) return;
          const left = saved + STALE - Date.now();
          // Of a mistake that has just been mended: the page is asked for again, and says so if it still fails.
          if (left > 0) {
            retry ??= setTimeout(() => {
              retry = undefined;
              send(CHANGED);
            }, left);
          } else send(...args);
        });
      else send(...args);
    };
  }
}
