import { join, resolve } from 'node:path';
import { LANGUAGES, type Language } from '../texts/fill-in.ts';
import { CannotStart } from './cannot-start.ts';
import { readNet, type Net } from './read-net.ts';

export const WORKSPACE_KINDS = ['training', 'work'] as const;
/** `training` is Granvik, all of it fictional; `work` is a municipality's own. */
export type WorkspaceKind = (typeof WORKSPACE_KINDS)[number];

/** All that a start is told, checked. What the machine itself must agree to is checked later. */
export interface Configuration extends Net {
  readonly port: number;
  readonly language: Language;
  readonly workspace: WorkspaceKind;
  readonly database: EmbeddedChoice | ExternalChoice;
  /** The file that names the providers by which people may sign in. */
  readonly oidcFile: string | undefined;
  /** What is sealed is sealed with this; undefined leaves it to the data folder. */
  readonly secretKey: Uint8Array | undefined;
}

export interface EmbeddedChoice {
  readonly kind: 'embedded';
  readonly dataRoot: string;
  /** Where to go when only the default was asked for and the database's user cannot reach it. */
  readonly fallback: string | undefined;
}

export interface ExternalChoice {
  readonly kind: 'external';
  readonly ownerUrl: string;
  readonly appUrl: string;
}

export interface Surroundings {
  /** What follows `npm start --`. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly projectRoot: string;
}

/** Every variable that is read; `docs/operator/configuration.md` describes each. */
export const VARIABLES = [
  'PORT',
  'HOST',
  'PUBLIC_URL',
  'TRUST_PROXY',
  'RATE_LIMIT_PER_MINUTE',
  'PLATSBILD_DATA',
  'PLATSBILD_WORKSPACE',
  'PLATSBILD_LANGUAGE',
  'DATABASE_URL',
  'DATABASE_APP_URL',
  'PLATSBILD_RETENTION_FILE',
  'PLATSBILD_OIDC_FILE',
  'PLATSBILD_SECRET_KEY',
] as const;
type Variable = (typeof VARIABLES)[number];

// A course of thirty trains from one machine, or behind one address.
const REQUESTS_PER_MINUTE: Readonly<Record<WorkspaceKind, number>> = { work: 1200, training: 12_000 };

const FALLBACK_DATA_ROOT = '/var/lib/platsbild';

/** @throws CannotStart for the first thing that is wrong */
export function readConfiguration(given: Surroundings): Configuration {
  const unknown = given.argv.find((argument) => argument !== '--work');
  if (unknown !== undefined) throw new CannotStart('argument-unknown', { argument: unknown });
  const language = readLanguage(given);
  const net = readNet((variable) => read(given, variable));
  const { workspace, database } = readDatabase(given);
  const requestsPerMinute = net.requestsPerMinute ?? REQUESTS_PER_MINUTE[workspace];
  const oidcFile = read(given, 'PLATSBILD_OIDC_FILE');
  return {
    language,
    port: readPort(given),
    ...net,
    requestsPerMinute,
    workspace,
    database,
    oidcFile: oidcFile === undefined ? undefined : resolve(given.cwd, oidcFile),
    secretKey: readKey(given),
  };
}

/** The language alone, so that even a refusal can be said in it. */
export function readLanguage(given: Pick<Surroundings, 'env'>): Language {
  const value = read(given, 'PLATSBILD_LANGUAGE') ?? 'sv';
  const language = LANGUAGES.find((candidate) => candidate === value);
  if (language === undefined) throw new CannotStart('language-unknown', { value });
  return language;
}

function readPort(given: Surroundings): number {
  const value = read(given, 'PORT') ?? '3000';
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (!(port <= 65_535)) throw new CannotStart('port-invalid', { value });
  return port;
}

function readWorkspace(given: Surroundings): WorkspaceKind | undefined {
  const value = read(given, 'PLATSBILD_WORKSPACE');
  const kind = WORKSPACE_KINDS.find((candidate) => candidate === value);
  if (value !== undefined && kind === undefined) throw new CannotStart('workspace-unknown', { value });
  if (!given.argv.includes('--work')) return kind;
  if (value !== undefined && kind !== 'work') throw new CannotStart('workspace-conflict', { value });
  return 'work';
}

function readDatabase(given: Surroundings): Pick<Configuration, 'workspace' | 'database'> {
  const workspace = readWorkspace(given);
  const ownerUrl = readUrl(given, 'DATABASE_URL');
  const appUrl = readUrl(given, 'DATABASE_APP_URL');
  if (ownerUrl === undefined) {
    if (appUrl !== undefined) throw new CannotStart('app-url-alone', {});
    return { workspace: workspace ?? 'training', database: readDataRoot(given) };
  }
  if (workspace === undefined) throw new CannotStart('workspace-unnamed', {});
  if (appUrl === undefined) throw new CannotStart('app-url-missing', {});
  return { workspace, database: { kind: 'external', ownerUrl, appUrl } };
}

function readDataRoot(given: Surroundings): EmbeddedChoice {
  const value = read(given, 'PLATSBILD_DATA');
  if (value !== undefined) return { kind: 'embedded', dataRoot: resolve(given.cwd, value), fallback: undefined };
  return { kind: 'embedded', dataRoot: join(given.projectRoot, '.platsbild'), fallback: FALLBACK_DATA_ROOT };
}

const KEY_BYTES = 32;

/** Only what is exactly a key: base64 that was cut short, or has other letters in it, is otherwise read in silence. */
function readKey(given: Surroundings): Uint8Array | undefined {
  const value = read(given, 'PLATSBILD_SECRET_KEY');
  if (value === undefined) return undefined;
  const key = Buffer.from(value, 'base64');
  const isWhole = key.length === KEY_BYTES && key.toString('base64').replace(/=+$/, '') === value.replace(/=+$/, '');
  if (!isWhole) throw new CannotStart('secret-key-invalid', {});
  return key;
}

function readUrl(given: Surroundings, variable: 'DATABASE_URL' | 'DATABASE_APP_URL'): string | undefined {
  const value = read(given, variable);
  if (value === undefined) return undefined;
  const isPostgres = URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol);
  if (!isPostgres) throw new CannotStart('database-url-invalid', { variable });
  return value;
}

/** An empty variable is one that was not given, as `docker run -e NAME=` leaves it. */
function read(given: Pick<Surroundings, 'env'>, variable: Variable): string | undefined {
  const value = given.env[variable]?.trim();
  return value === '' ? undefined : value;
}
