import { processLog } from '../../platform/log.ts';
import { CannotStart } from '../../platform/start/cannot-start.ts';
import { readLanguage, type Surroundings } from '../../platform/start/configuration.ts';
import { catchTheRest } from '../../platform/start/last-resort.ts';
import { PROJECT_ROOT } from '../../platform/start/project-root.ts';
import { createSteps, type Steps } from '../../platform/start/steps.ts';
import { wordFor, type Language } from '../../platform/texts/fill-in.ts';
import { serve, type RunningServer } from './serve.ts';
import { startTexts } from './start-texts.ts';

const EXIT = { asked: 0, failed: 1, refused: 2 } as const;
const STOPPING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Starts the server and stays with it until a signal, then ends the process: 0 as asked, 1 for a fault, 2 for a start
 * that was refused. A refusal is one line on stderr.
 */
export async function runServer(argv: readonly string[]): Promise<void> {
  const surroundings = { argv, env: process.env, cwd: process.cwd(), projectRoot: PROJECT_ROOT };
  // The process that installed us was killed: whoever asked for the server can no longer stop it.
  const leave = () => process.exit(EXIT.failed);
  if (process.channel !== undefined) process.once('disconnect', leave);
  const language = languageOf(surroundings);
  const steps = createSteps(processLog, startTexts(language).start, language);
  try {
    if (argv.includes('--help') || argv.includes('-h')) return steps.note('usage');
    const running = await serve({ surroundings, steps, log: processLog });
    process.removeListener('disconnect', leave);
    stayUntilAsked(running, steps);
  } catch (error) {
    process.exit(explain(error, language));
  }
}

function stayUntilAsked(running: RunningServer, steps: Steps): void {
  let isStopping = false;
  const stop = (exitCode: number) => {
    // In a terminal a Ctrl-C comes twice: from the terminal, and forwarded by the process that started us.
    if (isStopping) return;
    isStopping = true;
    steps.note('stopping');
    running.stop().then(
      () => {
        steps.note('stopped');
        process.exit(exitCode);
      },
      (error: unknown) => {
        processLog.fault('stop', error);
        process.exit(EXIT.failed);
      },
    );
  };
  for (const signal of STOPPING_SIGNALS) process.on(signal, () => stop(EXIT.asked));
  if (process.channel !== undefined) process.once('disconnect', () => stop(EXIT.failed));
  catchTheRest(process, processLog, () => stop(EXIT.failed));
  void running.databaseLost.then(() => {
    if (!isStopping) steps.note('database-lost');
    return stop(EXIT.failed);
  });
}

function languageOf(surroundings: Surroundings): Language {
  try {
    return readLanguage(surroundings);
  } catch {
    return 'sv'; // the refusal comes when the configuration is read
  }
}

function explain(error: unknown, language: Language): number {
  const texts = startTexts(language);
  if (error instanceof CannotStart) {
    process.stderr.write(`${wordFor(texts.startRefusals, error.code, error.data)}\n`);
    return EXIT.refused;
  }
  process.stderr.write(
    `${wordFor(texts.start, 'fault', { reason: error instanceof Error ? error.message : String(error) })}\n`,
  );
  processLog.fault('start', error);
  return EXIT.failed;
}
