import type { CannotStart } from '../../platform/start/cannot-start.ts';
import { wordFor } from '../../platform/texts/fill-in.ts';
import { cliTexts } from './texts/index.ts';
import { InputRefused, type Outcome, type Terminal } from './terminal.ts';

type Command = (words: readonly string[], terminal: Terminal) => Promise<Outcome>;

// Each command loads what it needs and nothing else: `exposure` must not wait for the database's driver.
const COMMANDS: Record<string, () => Promise<Command>> = {
  analyse: async () => (await import('./analyse.ts')).analyse,
  exposure: async () => (await import('./exposure.ts')).exposure,
  world: async () => (await import('./world.ts')).world,
  serve: async () => (await import('./serve.ts')).serve,
  import: async () => (await import('./import.ts')).importFile,
  fetch: async () => (await import('./fetch.ts')).fetchSchools,
  access: async () => (await import('./access.ts')).access,
  audit: async () => (await import('./audit.ts')).audit,
  retention: async () => (await import('./retention.ts')).retention,
  privacy: async () => (await import('./privacy.ts')).privacy,
};

const EXIT_CODES: Record<Outcome, number> = {
  done: 0,
  'bad-input': 2,
  'no-answer': 1,
  'found-wrong': 1,
  refused: 3,
};

async function main(words: string[]): Promise<number> {
  const { language, rest } = takeLanguage(words);
  const texts = cliTexts(language);
  const terminal: Terminal = {
    texts,
    language: language === 'en' ? 'en' : 'sv',
    print: (text) => process.stdout.write(text),
    say: (line) => process.stderr.write(`${line}\n`),
    ...(process.stderr.isTTY && { progress: (line: string) => process.stderr.write(`\r\u001B[K${line}`) }),
  };
  const [name, ...options] = rest;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.print(texts.help.main);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!load) throw new InputRefused('command-unknown', name);
    if (options.includes('--help') || options.includes('-h')) {
      terminal.print(texts.help[name as keyof typeof texts.help]);
      return 0;
    }
    return EXIT_CODES[await (await load())(options, terminal)];
  } catch (cause) {
    if (cause instanceof InputRefused) {
      const message = texts.inputRefused(cause.code, cause.value);
      terminal.say(message);
      if (options.includes('--json')) {
        const { code, value } = cause;
        terminal.print(`${JSON.stringify({ schemaVersion: 1, error: { code, value, message } }, null, 2)}\n`);
      }
      return 2;
    }
    const refused = await wordRefusedStart(cause, language);
    if (refused !== undefined) {
      terminal.say(refused);
      return 2;
    }
    terminal.say(texts.fault(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)));
    return 1;
  }
}

/** A database that cannot be reached as the settings say: told as a start of the server would. */
async function wordRefusedStart(cause: unknown, language: string | undefined): Promise<string | undefined> {
  if (!(cause instanceof Error) || cause.name !== 'CannotStart') return undefined;
  const { code, data } = cause as CannotStart;
  const words = await (language === 'en' ? import('../../platform/texts/en.ts') : import('../../platform/texts/sv.ts'));
  return wordFor(words.startRefusals, code, data);
}

function takeLanguage(words: string[]): { language: string | undefined; rest: string[] } {
  const at = words.indexOf('--language');
  if (at === -1) return { language: process.env.PLATSBILD_LANGUAGE, rest: words };
  return { language: words[at + 1], rest: words.toSpliced(at, 2) };
}

// A reader that stops reading, such as `head`, is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  process.stderr.write(`${cliTexts(process.env.PLATSBILD_LANGUAGE).answerNotWritten(error.message)}\n`);
  process.exit(1);
});
// Nobody hears what is said there; the answer and the exit code still count.
process.stderr.on('error', () => undefined);

process.exitCode = await main(process.argv.slice(2));
