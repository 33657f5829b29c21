import { spawn, type ChildProcess } from 'node:child_process';
import { end, PROGRAMS, within } from './engines.ts';
import { find, freePort } from '../programs.ts';
import { ELEMENT, reader, type Reader } from './webdriver.ts';

/** Waits for a screen that nobody sees. @returns its number */
function started(screen: ChildProcess): Promise<string> {
  let said = '';
  screen.stdout?.on('data', (text: Buffer) => (said += text.toString()));
  return within(20, 'Xvfb named no display', () => /^\d+(?=\n)/.exec(said)?.[0]);
}

/** Starts Debian's WebKit, with the small browser that its driver brings. @throws a sentence if there is none */
export async function webkit(): Promise<Reader> {
  const [command, xvfb] = [find(PROGRAMS.webkit), find(PROGRAMS.screen)];
  const screen = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const running: ChildProcess[] = [screen];
  const stop = async (): Promise<void> => {
    for (const child of running.reverse()) await end(child);
  };
  const port = await freePort();
  const send = async (path: string, params?: object, method = params ? 'POST' : 'GET'): Promise<unknown> => {
    const body = params && { body: JSON.stringify(params) };
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...body });
    const { value } = (await answer.json()) as { value: { error: string; message: string } };
    if (!answer.ok) throw new Error(`${path}: ${value.error}, ${value.message}`);
    return value;
  };
  const session = async (): Promise<string> => {
    const DISPLAY = `:${await started(screen)}`;
    running.push(spawn(command, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY } }));
    await within(20, 'WebKitWebDriver was not ready', () => send('/status').catch(() => undefined));
    const { sessionId } = (await send('/session', { capabilities: {} })) as { sessionId: string };
    return `/session/${sessionId}`;
  };
  const at = await session().catch(async (error) => {
    await stop();
    throw error;
  });
  return reader({
    open: (url) => send(`${at}/url`, { url }),
    run: (script, args) => send(`${at}/execute/sync`, { script, args }),
    click: (element) => send(`${at}/element/${element}/click`, {}),
    enter: (frame) => send(`${at}/frame`, { id: frame && { [ELEMENT]: frame } }),
    rect: (rect) => send(`${at}/window/rect`, rect),
    close: async () => void (await send(at, undefined, 'DELETE').finally(stop)),
  });
}
