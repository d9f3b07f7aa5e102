import { createWriteStream } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { systemClock } from '../../platform/clock.ts';
import { NoAnswer } from '../../platform/skolverket/ask.ts';
import { fetchSchoolUnits, SKOLVERKET_API } from '../../platform/skolverket/school-units.ts';
import { readOptions } from './options.ts';
import { InputRefused, type Outcome, type Terminal } from './terminal.ts';
import { importTexts } from './texts/import-texts.ts';

const OPTIONS = { municipality: 'word', out: 'word', 'base-url': 'word' } as const;

/** `bin/platsbild fetch schools`: a municipality's school units from Skolverket, as a file that `import` and `exposure` read. */
export async function fetchSchools(words: readonly string[], terminal: Terminal): Promise<Outcome> {
  const line = readOptions(words, OPTIONS);
  if (!line.ok) throw new InputRefused(line.refusal.code, line.refusal.value);
  const [what, extra] = line.value.files;
  if (what !== 'schools') throw new InputRefused('fetch-what-unknown', what ?? '');
  if (extra !== undefined) throw new InputRefused('argument-unwanted', extra);
  const told = (name: keyof typeof OPTIONS) => line.value.options.findLast((option) => option.name === name)?.value;
  const municipality = told('municipality') ?? '';
  if (!/^\d{4}$/.test(municipality)) throw new InputRefused('municipality-malformed', municipality);
  const baseUrl = told('base-url') ?? SKOLVERKET_API;
  if (!/^https?:$/.test(URL.parse(baseUrl)?.protocol ?? '')) throw new InputRefused('base-url-malformed', baseUrl);
  const out = told('out') ?? `skolenheter-${municipality}-${systemClock.today()}.ndjson`;
  try {
    await fetchTo(out, municipality, baseUrl, terminal);
    return 'done';
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    terminal.say(importTexts(terminal).trouble(error.trouble, error.url, error.seen));
    return 'no-answer';
  }
}

async function fetchTo(out: string, municipality: string, baseUrl: string, terminal: Terminal): Promise<void> {
  const texts = importTexts(terminal);
  const missing: string[] = [];
  let units = 0;
  const lines = async function* (): AsyncGenerator<string> {
    const progress = (done: number, total: number) => {
      if (done % 50 === 0 || done === total) terminal.say(texts.fetching(done, total));
    };
    for await (const answer of fetchSchoolUnits({ municipality, baseUrl, progress })) {
      if ('missing' in answer) missing.push(answer.missing);
      else {
        units++;
        yield `${JSON.stringify(answer.unit)}\n`;
      }
    }
  };
  // Under another name until it is whole: half a register looks like a whole one.
  const partial = `${out}.part`;
  try {
    await pipeline(Readable.from(lines()), createWriteStream(partial));
    await writeFile(
      `${out}.source.json`,
      `${JSON.stringify(noteFor(municipality, baseUrl, units, missing), null, 2)}\n`,
    );
    await rename(partial, out);
  } catch (error) {
    await rm(partial, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'ENOENT' || code === 'EROFS' || code === 'EPERM') {
      throw new InputRefused('folder-not-writable', out);
    }
    throw error;
  }
  if (missing.length > 0) terminal.say(texts.missing(missing));
  terminal.say(texts.fetched(out, units));
}

/** What stands beside the file. That the register is complete is for its reader to say, not for us to assume. */
function noteFor(municipality: string, baseUrl: string, units: number, missing: readonly string[]): object {
  const date = systemClock.today();
  return { date, completeFor: null, licence: 'CC0', fetchedFrom: baseUrl, municipality, units, missing };
}
