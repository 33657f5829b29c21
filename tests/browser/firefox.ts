import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { end, PROGRAMS, within } from './engines.ts';
import { marionette, type Marionette } from './marionette.ts';
import { find } from '../programs.ts';
import { reader, type Reader } from './webdriver.ts';

/** Any port that is free, no pages of its own, no talk to the network. */
const PREFS = {
  'marionette.port': 0,
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': '',
};
/** The last of them is for its console, which only Firefox itself can read. */
const FLAGS = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access'];

/** Runs in Firefox itself: its console's errors that a page is to blame for, which are then forgotten. */
const CONSOLE = `const said = Services.console.getMessageArray();
  Services.console.reset();
  const blames = (m) => m instanceof Ci.nsIScriptError && !(m.flags & m.warningFlag) && /^http/.test(m.sourceName);
  return said.filter(blames).map((m) => m.category + ': ' + m.errorMessage);`;

/** Starts Debian's Firefox without a window, with a profile of its own. @throws a sentence if there is none */
export async function firefox(): Promise<Reader> {
  const command = find(PROGRAMS.firefox);
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const prefs = Object.entries(PREFS).map(([name, v]) => `user_pref("${name}", ${JSON.stringify(v)});`);
  writeFileSync(join(profile, 'user.js'), prefs.join('\n'));
  const child = spawn(command, [...FLAGS, '--profile', profile], { stdio: 'ignore' });
  const stop = async (): Promise<void> => {
    await end(child);
    rmSync(profile, { recursive: true, force: true });
  };
  const file = join(profile, 'MarionetteActivePort');
  const talk = async (): Promise<Marionette> => {
    const port = await within(60, 'Firefox named no port', () =>
      existsSync(file) ? Number(readFileSync(file)) : 0,
    );
    const talking = await marionette(port);
    await talking.send('WebDriver:NewSession');
    return talking;
  };
  const { send, close } = await talk().catch(async (error) => {
    await stop();
    throw error;
  });
  return reader({
    open: (url) => send('WebDriver:Navigate', { url }),
    run: (script, args) => send('WebDriver:ExecuteScript', { script, args }),
    click: (id) => send('WebDriver:ElementClick', { id }),
    enter: (element) => send('WebDriver:SwitchToFrame', element ? { element } : { id: null }),
    rect: (rect) => send('WebDriver:SetWindowRect', rect),
    async errors() {
      await send('Marionette:SetContext', { value: 'chrome' });
      const said = await send('WebDriver:ExecuteScript', { script: CONSOLE, args: [] });
      await send('Marionette:SetContext', { value: 'content' });
      return said as string[];
    },
    async close() {
      close();
      await stop();
    },
  });
}
