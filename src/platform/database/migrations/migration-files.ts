import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../../start/cannot-start.ts';
import { readGrants, type Grant } from './grants.ts';

/** One file of `migrations/`, as it stands on disk. */
export interface Migration {
  readonly number: number;
  /** Like `0001-workspace.sql`. */
  readonly file: string;
  readonly sql: string;
  readonly sha256: string;
  readonly grants: readonly Grant[];
}

const NAME = /^(\d{4})-[a-z0-9]+(-[a-z0-9]+)*\.sql$/;

/**
 * Reads all migrations in the order of their numbers.
 * @throws CannotStart for a file whose name is not `0000-words.sql` and for a number used twice
 */
export function readMigrations(folder: string): Migration[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .toSorted();
  const migrations = files.map((file) => readMigration(folder, file));
  const twice = migrations.findIndex(
    (migration, index) => index > 0 && migration.number === migrations[index - 1].number,
  );
  if (twice > 0) {
    throw new CannotStart('migration-number-twice', {
      file: migrations[twice].file,
      other: migrations[twice - 1].file,
    });
  }
  return migrations;
}

function readMigration(folder: string, file: string): Migration {
  const number = NAME.exec(file)?.[1];
  if (number === undefined) throw new CannotStart('migration-unnamed', { file });
  // The checksum must not depend on how git wrote the line endings on this machine.
  const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  return {
    number: Number(number),
    file,
    sql,
    sha256: createHash('sha256').update(sql).digest('hex'),
    grants: readGrants(sql),
  };
}
