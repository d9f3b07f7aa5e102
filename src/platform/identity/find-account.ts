import { sql } from 'kysely';
import { SIGN_IN_ACTOR } from '../database/actor.ts';
import type { IdentityDeps } from './deps.ts';
import { identityTables } from './identity-tables.ts';

/** The own account, as its owner sees it. */
export interface OwnAccount {
  readonly email: string;
  readonly hasPassword: boolean;
  readonly secondFactor: boolean;
  readonly mayHaveSecondFactor: boolean;
  readonly recoveryCodesLeft: number;
}

/** undefined for somebody without an account, as in training */
export async function findAccount(
  { database, secrets }: Pick<IdentityDeps, 'database' | 'secrets'>,
  person: string,
): Promise<OwnAccount | undefined> {
  const row = await database.inTransaction(SIGN_IN_ACTOR, (tx) =>
    identityTables(tx)
      .selectFrom('accounts as a')
      .leftJoin('passwords as w', 'w.person_id', 'a.person_id')
      .leftJoin('second_factors as f', 'f.person_id', 'a.person_id')
      .select(['a.email', 'w.changed_at', 'f.confirmed_at'])
      .select(
        sql<number>`(select count(*) from recovery_codes r where r.person_id = a.person_id and r.used_at is null)`.as(
          'left',
        ),
      )
      .where('a.person_id', '=', person)
      .executeTakeFirst(),
  );
  if (row === undefined) return undefined;
  const hasPassword = row.changed_at !== null;
  return {
    email: row.email,
    hasPassword,
    secondFactor: row.confirmed_at !== null,
    mayHaveSecondFactor: hasPassword && secrets !== undefined,
    recoveryCodesLeft: row.left,
  };
}
