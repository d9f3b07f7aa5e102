import type { RowRejection } from '../../../ground/row-report.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import type { Log } from '../../../platform/log.ts';
import type { Ids } from '../../../platform/random.ts';
import type { Importer } from '../domain/importer.ts';
import type { Keeper } from '../domain/source.ts';
import type { ImportWork } from './import-work.ts';

/** What the verbs of this room work with. */
export interface ImportDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly keeper: Keeper;
  readonly importers: readonly Importer<Tx>[];
  readonly work: ImportWork;
}

export function importerOf(deps: ImportDeps, kind: Importer<Tx>['kind']): Importer<Tx> {
  const found = deps.importers.find((importer) => importer.kind === kind);
  if (found === undefined) throw new Error(`No room takes files of the kind ${kind}`);
  return found;
}

/** What the routes of this room work with. */
export interface ImportRouteDeps {
  /** the verbs' deps for whoever asks */
  readonly of: (caller: Caller) => ImportDeps;
  /** How a file that leaves the house is called. */
  readonly nameFile: (words: readonly string[], extension: string) => string;
  /** What is wrong with a row and what to do about it: the rooms that read files have the words. */
  readonly wordFor: (rejection: RowRejection, acceptLanguage: string | undefined) => string;
}
