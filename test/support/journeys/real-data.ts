import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../../src/platform/start/project-root.ts';

const FOLDER = join(PROJECT_ROOT, '..', 'shared', 'data');

/** Real registers lie beside the project, never in it: others may not have them. */
export const HAS_REAL_DATA = existsSync(join(FOLDER, 'schools'));

export function realFile(path: string): string {
  return join(FOLDER, path);
}
