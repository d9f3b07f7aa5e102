// `npm test`: plain JavaScript for Node 20 with nothing installed. The run itself is scripts/test/run.ts, under Node 24.
import { join } from 'node:path';
import { ensureInstalled, PROJECT_ROOT } from './install.mjs';
import { runUnderNewNode } from './under-new-node.mjs';

try {
  await ensureInstalled();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.stdout.write('0 passed, 1 failed\n');
  process.exit(1);
}
await runUnderNewNode(() => [join(PROJECT_ROOT, 'scripts/test/run.ts'), ...process.argv.slice(2)]);
