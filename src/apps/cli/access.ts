import { systemClock } from '../../platform/clock.ts';
import { openDatabase } from '../../platform/database/database.ts';
import { systemIds } from '../../platform/random.ts';
import { readConfiguration } from '../../platform/start/configuration.ts';
import { PROJECT_ROOT } from '../../platform/start/project-root.ts';
import { inviteFirstAdministrator } from '../../rooms/access/server.ts';
import { readAccessLine, type AccessLine } from './access-line.ts';
import { reachWorkspace } from './database.ts';
import { InputRefused, type Outcome, type Terminal } from './terminal.ts';
import { accessTexts } from './texts/access-texts.ts';

const USUAL_PORT = 3000;

/** `bin/platsbild access`: lets in the one who lets in all others, also while a server runs. */
export async function access(words: readonly string[], terminal: Terminal): Promise<Outcome> {
  const line = readAccessLine(words);
  const address = addressOf(line);
  const reached = await reachWorkspace(line.workspace);
  try {
    const database = openDatabase(reached.owner);
    try {
      return await invite({ database, clock: systemClock, ids: systemIds }, line, address, terminal);
    } finally {
      await database.close();
    }
  } finally {
    await reached.close();
  }
}

async function invite(
  deps: Parameters<typeof inviteFirstAdministrator>[0],
  line: AccessLine,
  address: string,
  terminal: Terminal,
): Promise<Outcome> {
  const texts = accessTexts(terminal);
  const { email, name = email, function: title = texts.administrator, again } = line;
  const invited = await inviteFirstAdministrator(deps, { email, name, function: title, again }, address);
  if (!invited.ok) {
    const { refusal } = invited;
    const value = refusal.code === 'administrator-there' ? refusal.functions.join(', ') : email;
    throw new InputRefused(refusal.code, value);
  }
  const { link, organisation, expiresAt } = invited.value;
  if (line.json) terminal.print(`${JSON.stringify({ schemaVersion: 1, link, organisation, expiresAt }, null, 2)}\n`);
  else {
    terminal.say(texts.invited(email, organisation));
    // The link alone on stdout, so that it can be handed on by a pipe.
    terminal.print(`${link}\n`);
  }
  return 'done';
}

/** Where people reach the server, as the settings of this very environment say it. */
function addressOf({ workspace }: AccessLine): string {
  const env = { ...process.env, ...(workspace === undefined ? {} : { PLATSBILD_WORKSPACE: workspace }) };
  const told = readConfiguration({ argv: [], env, cwd: process.cwd(), projectRoot: PROJECT_ROOT });
  return told.publicUrl ?? `http://localhost:${told.port === 0 ? USUAL_PORT : told.port}`;
}
