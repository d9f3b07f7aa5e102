// run.mjs FILE [args]: a TypeScript file under Node 24. run.mjs --tool NAME [args]: a tool of node_modules under Node 24.
import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PROJECT_ROOT } from './install.mjs';
import { runUnderNewNode } from './under-new-node.mjs';

const argv = process.argv.slice(2);
const isTool = argv[0] === '--tool';
const [name, ...rest] = isTool ? argv.slice(1) : argv;

if (name === undefined) {
  process.stderr.write('run.mjs FILE [arguments]\nrun.mjs --tool NAME [arguments]\n');
  process.exit(2);
}

// A tool's name is a link to its file; without following it, its relative imports would miss.
const file = () => (isTool ? realpathSync(join(PROJECT_ROOT, 'node_modules', '.bin', name)) : resolve(name));
await runUnderNewNode(() => [file(), ...rest]);
