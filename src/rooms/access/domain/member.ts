/** Somebody with an account: name, organisation and function, and nothing more. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly function: string;
  /** null to whoever does not run the accounts, and for one who signs in at the own employer alone */
  readonly email: string | null;
  readonly state: 'active' | 'closed';
  readonly revision: number;
}
