import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PARTS } from '../test/support/parts.ts';
import { isProved, recordOf } from './prove/record.ts';
import { type Proof, runProof } from './prove/run-proof.ts';
import { uncommitted, versionOf } from './prove/version.ts';
import { ROOT } from './test/step.ts';

const HELP = `npm run prove [-- NAME...] [-- --list] [-- --unrecorded]
Runs the proofs that are not yet recorded for this version, at full size, and writes docs/proofs/NAME.md.
--list         says what is proved and runs nothing
--unrecorded   runs beside uncommitted changes too, and writes nothing
`;
const RECORDS = join(ROOT, 'docs/proofs');

/** Stopped halfway, it goes on where it stopped: each proof is recorded as soon as it is done. */
async function main(words: readonly string[]): Promise<number> {
  if (words.includes('--help')) return say(HELP.trimEnd(), 0);
  const proofs = chosen(words.filter((word) => !word.startsWith('--')));
  if (proofs.length === 0) return say('No proof has that name.', 2);
  if (words.includes('--list')) return say(proofs.map((proof) => `${state(proof)}  ${proof.name}`).join('\n'), 0);
  const unrecorded = words.includes('--unrecorded');
  const changes = uncommitted(ROOT);
  if (!unrecorded && changes.length > 0) {
    return say(`A proof belongs to a commit, and these are not committed:\n${changes.join('\n')}`, 2);
  }
  let failed = 0;
  for (const proof of proofs) if (!(await prove(proof, unrecorded))) failed++;
  return say(`${proofs.length - failed} proved, ${failed} not proved`, failed === 0 ? 0 : 1);
}

async function prove(proof: Proof, unrecorded: boolean): Promise<boolean> {
  if (!unrecorded && state(proof) === 'proved    ') return say(`${proof.name}: proved for this version`, true);
  const page = recordOf(await runProof(proof, versionOf(ROOT)));
  if (!unrecorded) {
    mkdirSync(RECORDS, { recursive: true });
    writeFileSync(join(RECORDS, `${proof.name}.md`), page);
  }
  return say(page, isProved(page, versionOf(ROOT)));
}

/** The proofs by name; two of the same name would overwrite each other's record. */
function chosen(names: readonly string[]): Proof[] {
  const include = PARTS.find((part) => part.name === 'proofs')!.include;
  const proofs = globSync(include, { cwd: ROOT }).map((path) => ({ name: basename(path, '.proof.ts'), path }));
  const twice = proofs.find((proof, place) => proofs.findIndex(({ name }) => name === proof.name) !== place);
  if (twice !== undefined) throw new Error(`Two proofs are called ${twice.name}`);
  return proofs
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function state({ name }: Proof): 'proved    ' | 'not proved' {
  const file = join(RECORDS, `${name}.md`);
  return existsSync(file) && isProved(readFileSync(file, 'utf8'), versionOf(ROOT)) ? 'proved    ' : 'not proved';
}

function say<Answer>(text: string, answer: Answer): Answer {
  process.stdout.write(`${text}\n`);
  return answer;
}

process.exitCode = await main(process.argv.slice(2));
