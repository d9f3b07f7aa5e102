import { systemClock } from '../../platform/clock.ts';
import { openDatabase } from '../../platform/database/database.ts';
import { systemIds } from '../../platform/random.ts';
import { readConfiguration } from '../../platform/start/configuration.ts';
import { PROJECT_ROOT } from '../../platform/start/project-root.ts';
import { inviteFirstAdministrator, makeNewPasswordLink, type InvitedFirst } from '../../rooms/access/server.ts';
import { readAccessLine, type AccessLine } from './access-line.ts';
import { reachWorkspace } from './database.ts';
import { InputRefused, type Outcome, type Terminal } from './terminal.ts';
import { accessTexts, type AccessTexts } from './texts/access-texts.ts';

const USUAL_PORT = 3000;

/** `bin/platsbild access`: links for those whom nobody inside can let in, also while a server runs. */
export async function access(words: readonly string[], terminal: Terminal): Promise<Outcome> {
  const line = readAccessLine(words);
  const address = addressOf(line);
  const reached = await reachWorkspace(line.workspace);
  try {
    const database = openDatabase(reached.owner);
    try {
      const deps = { database, clock: systemClock, ids: systemIds };
      const make = line.what === 'new-password' ? newPassword : invite;
      tell(await make(deps, line, address, accessTexts(terminal)), line, terminal);
      return 'done';
    } finally {
      await database.close();
    }
  } finally {
    await reached.close();
  }
}

type Deps = Parameters<typeof inviteFirstAdministrator>[0];

async function invite(deps: Deps, line: AccessLine, address: string, texts: AccessTexts): Promise<InvitedFirst> {
  const { email, name = email, function: title = texts.administrator, again } = line;
  const invited = await inviteFirstAdministrator(deps, { email, name, function: title, again }, address);
  if (invited.ok) return invited.value;
  const { refusal } = invited;
  const value = refusal.code === 'administrator-there' ? refusal.functions.join(', ') : email;
  throw new InputRefused(refusal.code, value);
}

async function newPassword(deps: Deps, line: AccessLine, address: string): Promise<InvitedFirst> {
  const { email, withoutSecondFactor } = line;
  const made = await makeNewPasswordLink(deps, { email, endsSecondFactor: withoutSecondFactor }, address);
  if (!made.ok) throw new InputRefused(made.refusal.code, email);
  return made.value;
}

function tell({ link, organisation, expiresAt }: InvitedFirst, line: AccessLine, terminal: Terminal): void {
  if (line.json)
    return terminal.print(`${JSON.stringify({ schemaVersion: 1, link, organisation, expiresAt }, null, 2)}\n`);
  terminal.say(accessTexts(terminal)[line.what](line.email, organisation));
  // The link alone on stdout, so that it can be handed on by a pipe.
  terminal.print(`${link}\n`);
}

/** Where people reach the server, as the settings of this very environment say it. */
function addressOf({ workspace }: AccessLine): string {
  const env = { ...process.env, ...(workspace === undefined ? {} : { PLATSBILD_WORKSPACE: workspace }) };
  const told = readConfiguration({ argv: [], env, cwd: process.cwd(), projectRoot: PROJECT_ROOT });
  return told.publicUrl ?? `http://localhost:${told.port === 0 ? USUAL_PORT : told.port}`;
}
