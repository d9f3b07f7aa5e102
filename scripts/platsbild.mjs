// The command line: plain JavaScript for Node 20 with nothing installed. `bin/platsbild` leads here.
import { join } from 'node:path';
import { PROJECT_ROOT } from './install.mjs';
import { runUnderNewNode } from './under-new-node.mjs';

await runUnderNewNode(() => [join(PROJECT_ROOT, 'src/apps/cli/main.ts'), ...process.argv.slice(2)], { tied: true });
