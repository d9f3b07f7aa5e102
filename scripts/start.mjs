// `npm start`: plain JavaScript for Node 20 with nothing installed.
import { join } from 'node:path';
import { PROJECT_ROOT } from './install.mjs';
import { runUnderNewNode } from './under-new-node.mjs';

await runUnderNewNode(() => [join(PROJECT_ROOT, 'src/apps/server/main.ts'), ...process.argv.slice(2)], { tied: true });
