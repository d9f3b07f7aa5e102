import type { Tx } from '../database/database.ts';

/** How somebody came in. `command`: a session of a few minutes that the command line made on the machine itself. */
export type SignedInHow = 'password' | 'oidc' | 'training' | 'command';

export type EndedWhy = 'signed-out' | 'revoked' | 'signed-in-anew' | 'secret-changed' | 'provider' | 'closed';

type IdentityTables = {
  accounts: { person_id: string; email: string; email_key: string; created_at: Date };
  passwords: { person_id: string; hash: string; changed_at: Date };
  second_factors: {
    person_id: string;
    sealed_secret: string;
    created_at: Date;
    confirmed_at: Date | null;
    last_step: number | null;
  };
  recovery_codes: { person_id: string; code_sha256: string; created_at: Date; used_at: Date | null };
  sessions: {
    id: string;
    token_sha256: string;
    person_id: string;
    how: SignedInHow;
    acr: string | null;
    provider: string | null;
    provider_session: string | null;
    sealed_id_token: string | null;
    device: string;
    created_at: Date;
    last_seen_at: Date;
    expires_at: Date;
    ended_at: Date | null;
    ended_why: EndedWhy | null;
  };
  oidc_links: { issuer: string; subject: string; person_id: string; created_at: Date; last_sign_in_at: Date };
  oidc_requests: {
    browser_sha256: string;
    provider: string;
    state: string;
    nonce: string;
    code_verifier: string;
    redirect_uri: string;
    return_to: string;
    created_at: Date;
    expires_at: Date;
  };
  pending_sign_ins: { token_sha256: string; person_id: string; created_at: Date; expires_at: Date };
  sign_in_delays: { key_sha256: string; failures: number; last_attempt_at: Date; next_attempt_at: Date };
  /** read only: whether somebody may be let in at all */
  people: { id: string; owning_organisation: string; name: string; state: 'active' | 'closed' };
  organisations: { id: string; closed_at: Date | null };
};

/** The tables of this folder, for a transaction of the actor `sign-in`: no other sees a row of most of them. */
export function identityTables(tx: Tx) {
  return tx.$extendTables<IdentityTables>();
}
