import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../../test/support/chromium.ts';

const INSTALL = 'apt-get install -y chromium';

/**
 * Finds a Chromium for the journeys; as root on Debian, installs Debian's.
 * @returns the path of its program
 * @throws Error with the line to run, when there is none and none may be installed
 */
export async function ensureChromium(): Promise<string> {
  const found = findChromium() ?? install();
  if (found === undefined) throw new Error(`No Chromium for the browser tests. Run: sudo ${INSTALL}`);
  return found;
}

function install(): string | undefined {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return undefined;
  process.stdout.write(`No Chromium here: ${INSTALL}\n`);
  // A fresh machine has no package lists yet, and old lists name files that are gone.
  if (!apt(['install', '-y', 'chromium']) && apt(['update'])) apt(['install', '-y', 'chromium']);
  return findChromium();
}

function apt(words: string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-q', ...words], { stdio: ['ignore', 2, 2], env: environment }).status === 0;
}
