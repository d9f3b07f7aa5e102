import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { generateWorld, writeWorld } from '../../worlds/index.ts';
import { readOptions } from './options.ts';
import { InputRefused, type Outcome, type Terminal } from './terminal.ts';

const FEWEST_INHABITANTS = 3_000;
const MOST_INHABITANTS = 30_000_000;
const WRITE_CHARACTERS = 1_000_000;

/** `bin/platsbild world`: Granvik as files, in the formats of real sources. Files are streamed, so size costs disk, not memory. */
export async function world(words: readonly string[], terminal: Terminal): Promise<Outcome> {
  const line = readOptions(words, { seed: 'word', inhabitants: 'word', out: 'word' });
  if (!line.ok) throw new InputRefused(line.refusal.code, line.refusal.value);
  if (line.value.files.length > 0) throw new InputRefused('argument-unwanted', line.value.files[0]);
  const told = (name: string): string | undefined =>
    line.value.options.findLast((option) => option.name === name)?.value;
  const out = told('out');
  if (out === undefined) throw new InputRefused('out-missing', '--out');
  const seed = wholeNumber(told('seed') ?? '7', 0, 0xffffffff, 'seed-malformed');
  const inhabitants = wholeNumber(
    told('inhabitants') ?? '30000',
    FEWEST_INHABITANTS,
    MOST_INHABITANTS,
    'inhabitants-malformed',
  );
  let files = 0;
  let bytes = 0;
  for (const { path, pieces } of writeWorld(generateWorld({ seed, inhabitants }))) {
    bytes += await writePieces(join(out, path), pieces);
    files++;
  }
  terminal.say(terminal.texts.worldWritten(out, files, bytes));
  return 'done';
}

async function writePieces(path: string, pieces: Iterable<string>): Promise<number> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const stream = createWriteStream(path);
    await pipeline(Readable.from(gathered(pieces)), stream);
    return stream.bytesWritten;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EROFS' || code === 'EEXIST' || code === 'ENOTDIR' || code === 'EPERM') {
      throw new InputRefused('folder-not-writable', dirname(path));
    }
    throw cause;
  }
}

/** Pieces are small, and a write for each would cost more than making them. */
function* gathered(pieces: Iterable<string>): Generator<string> {
  let buffer = '';
  for (const piece of pieces) {
    buffer += piece;
    if (buffer.length < WRITE_CHARACTERS) continue;
    yield buffer;
    buffer = '';
  }
  if (buffer !== '') yield buffer;
}

function wholeNumber(word: string, least: number, most: number, code: string): number {
  const number = /^\d{1,10}$/.test(word) ? Number(word) : NaN;
  if (!(number >= least && number <= most)) throw new InputRefused(code, word);
  return number;
}
