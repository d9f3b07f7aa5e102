import { hash, parseOptions, verify } from '@node-rs/argon2';

/**
 * What one hash costs whoever tries passwords, in memory above all.
 * @source RFC 9106 section 4, second recommended option, in one lane; OWASP asks for 19 MiB and 2 passes at least
 */
export const ARGON2_COST: Argon2Cost = { memoryKibibytes: 65_536, passes: 3, lanes: 1 };

export interface Argon2Cost {
  readonly memoryKibibytes: number;
  readonly passes: number;
  readonly lanes: number;
}

/** Makes and checks what is kept of a password. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  verify(kept: string, password: string): Promise<boolean>;
  /** Whether a hash was made at another cost: then it is made anew when its password is known, at the next sign-in. */
  isOutdated(kept: string): boolean;
  /** The hash of nobody's password, at the same cost: for whoever has no account, so that the answer takes as long. */
  decoy(): Promise<string>;
}

/** argon2id, salted anew each time. A password is the same however its letters were put together on the keyboard. */
export function argon2Hasher({ memoryKibibytes, passes, lanes }: Argon2Cost = ARGON2_COST): PasswordHasher {
  // argon2id is what the library makes unless told otherwise; a test reads it off.
  const options = { memoryCost: memoryKibibytes, timeCost: passes, parallelism: lanes };
  const make = (password: string) => hash(password.normalize('NFC'), options);
  let decoy: Promise<string> | undefined;
  return {
    hash: make,
    verify: (kept, password) => verify(kept, password.normalize('NFC')),
    isOutdated(kept) {
      const { memoryCost, timeCost, parallelism } = parseOptions(kept);
      return memoryCost !== memoryKibibytes || timeCost !== passes || parallelism !== lanes;
    },
    decoy: () => (decoy ??= make('nobody')),
  };
}
