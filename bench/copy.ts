import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of what git knows of the project, or would know, with the packages that are here.
 * @param root the project; @param name what the copy's folder begins with
 * @param more folders that git does not know and the copy is to have
 * @returns the folder
 */
export function copyOf(root: string, name: string, more: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  // A file that is deleted and not yet committed is still listed.
  for (const file of files.filter((f) => existsSync(join(root, f))))
    cpSync(join(root, file), join(folder, file));
  for (const other of more) cpSync(join(root, other), join(folder, other), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
