import { Type, type Static } from 'typebox';

const Word = Type.String({ minLength: 1, maxLength: 200 });
const Whole = { additionalProperties: false } as const;

/** When a rule holds: a claim is a value, or has it among several. `realm_access.roles` leads into a claim. */
const RuleCondition = Type.Union([
  Type.Object({ claim: Word, equals: Word }, Whole),
  Type.Object({ claim: Word, includes: Word }, Whole),
]);

const Rule = Type.Object(
  {
    when: RuleCondition,
    /** by id or by exact name */
    organisation: Word,
    role: Word,
    area: Type.Object({ kind: Word, code: Type.String({ maxLength: 200 }) }, Whole),
  },
  Whole,
);
/** Who gets which role in which organisation. */
export type ProviderRule = Static<typeof Rule>;

const Provider = Type.Object(
  {
    /** stands in addresses: never changed once people have come by it */
    id: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,39}$' }),
    /** what people call it */
    name: Word,
    issuer: Type.String({ maxLength: 500 }),
    clientId: Word,
    clientSecret: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
    /** the environment variable that holds it, so that the file can be read by more people */
    clientSecretVariable: Type.Optional(Type.String({ pattern: '^[A-Z][A-Z0-9_]{0,99}$' })),
    clientAuthentication: Type.Optional(Type.Union([Type.Literal('basic'), Type.Literal('post')])),
    scopes: Type.Optional(Type.Array(Word, { minItems: 1 })),
    /** sign-in at any other level of assurance is refused; empty or left out, every level is accepted */
    requiredAcr: Type.Optional(Type.Array(Word)),
    claims: Type.Object({ name: Word, email: Word, function: Type.Optional(Word) }, Whole),
    /** the function of whoever comes without one */
    otherwiseFunction: Word,
    /** whether a verified e-mail address of this provider leads to the account that has it already */
    joinByEmail: Type.Optional(Type.Boolean()),
    rules: Type.Array(Rule, { minItems: 1 }),
  },
  Whole,
);

/** The whole of the file that PLATSBILD_OIDC_FILE names. */
export const ProviderFile = Type.Object({ providers: Type.Array(Provider, { minItems: 1 }) }, Whole);
export type ProviderFile = Static<typeof ProviderFile>;

/** One way in, with its secret found. */
export interface ProviderSettings extends Omit<Static<typeof Provider>, 'clientSecret' | 'clientSecretVariable'> {
  readonly clientSecret: string;
}
