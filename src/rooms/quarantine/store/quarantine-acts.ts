import { sql } from 'kysely';
import { countByOwner, type OwnerCount } from '../../../platform/database/count-by-owner.ts';
import type { Tx } from '../../../platform/database/database.ts';

/** What waits for a person's look. Asked by whoever runs the accounts, who may read none of it. */
export async function countReviewsOf(tx: Tx, person: string): Promise<number> {
  const answer = await sql<{ count: number }>`select count_reviews_of(${person}) as count`.execute(tx);
  return answer.rows[0].count;
}

/** Nobody reviews their own text: what the receiver has sent stays where it waits, until it is taken back. */
export async function handOverReviews(tx: Tx, from: string, to: string): Promise<number> {
  const answer = await sql<{ count: number }>`select hand_over_reviews(${from}, ${to}) as count`.execute(tx);
  return answer.rows[0].count;
}

/** How many the actor can read, of an organisation and of others. */
export function countQuarantined(tx: Tx, organisation: string): Promise<OwnerCount> {
  return countByOwner(tx, organisation, sql`select owning_organisation as owner from quarantined_requests`);
}
