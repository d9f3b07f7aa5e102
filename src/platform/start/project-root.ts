import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, migrations and dist. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
