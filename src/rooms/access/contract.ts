import { Type, type Static, type TSchema } from 'typebox';
import { ACT_VERBS } from '../../ground/act-verb.ts';
import { ROLE_AREA_KINDS } from './domain/area.ts';
import { LEVELS, RECORD_TYPES, VERBS } from './domain/record-type.ts';
import { LEGAL_STATUSES, ORGANISATION_KINDS, ROLES } from './domain/role.ts';

const oneOf = <const Word extends string>(words: readonly Word[]) =>
  Type.Unsafe<Word>(Type.Union(words.map((word) => Type.Literal(word))));
const orNull = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);
const Uuid = Type.String({ format: 'uuid' });
const Day = Type.String({ format: 'date' });
const Moment = Type.String({ format: 'date-time' });
const Name = Type.String({ minLength: 1, maxLength: 200, screen: 'account' });

export const RoleAreaView = Type.Object({
  kind: oneOf(ROLE_AREA_KINDS),
  code: Type.String({ maxLength: 200, screen: 'controlledName' }),
});
export type RoleAreaView = Static<typeof RoleAreaView>;

export const OrganisationView = Type.Object({
  id: Uuid,
  name: Type.String(),
  kind: oneOf(ORGANISATION_KINDS),
  legalStatus: oneOf(LEGAL_STATUSES),
  /** null while none is told */
  municipality: orNull(Type.String()),
  closed: Type.Boolean(),
  /** whether anybody can sign in for it; until then its first administrator can be invited by those who added it */
  hasMembers: Type.Boolean(),
  revision: Type.Integer(),
});
export type OrganisationView = Static<typeof OrganisationView>;
/** GET /organisations */
export const OrganisationList = Type.Object({ organisations: Type.Array(OrganisationView) });
export type OrganisationList = Static<typeof OrganisationList>;
/** POST /organisations, PATCH /organisations/:id with If-Match */
export const AddOrganisation = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 200, screen: 'controlledName' }),
  kind: oneOf(ORGANISATION_KINDS),
  legalStatus: oneOf(LEGAL_STATUSES),
  municipality: orNull(Type.String({ pattern: '^[0-9]{4}$' })),
});
export type AddOrganisation = Static<typeof AddOrganisation>;

export const SubstituteView = Type.Object({
  id: Uuid,
  person: Type.Object({ id: Uuid, name: Type.String() }),
  from: Day,
  to: Day,
});
export type SubstituteView = Static<typeof SubstituteView>;
export const RoleGrantView = Type.Object({
  id: Uuid,
  role: oneOf(ROLES),
  area: RoleAreaView,
  from: Day,
  to: orNull(Day),
  substitutes: Type.Array(SubstituteView),
});
export type RoleGrantView = Static<typeof RoleGrantView>;
export const MemberView = Type.Object({
  id: Uuid,
  name: Type.String(),
  function: Type.String(),
  /** only to those who run the accounts */
  email: orNull(Type.String()),
  state: oneOf(['active', 'closed'] as const),
  roles: Type.Array(RoleGrantView),
  /** roles that the person stands in for, today or later */
  standsInFor: Type.Array(
    Type.Object({ substitute: Uuid, person: Type.String(), role: oneOf(ROLES), from: Day, to: Day }),
  ),
  revision: Type.Integer(),
});
export type MemberView = Static<typeof MemberView>;
/** GET /members : the own organisation's people ; GET /members/:id answers MemberView with its ETag */
export const MemberList = Type.Object({ members: Type.Array(MemberView) });
export type MemberList = Static<typeof MemberList>;
/** PATCH /members/:id with If-Match ; closing ends every session at once */
export const ChangeMember = Type.Object({
  function: Type.Optional(Type.String({ minLength: 1, maxLength: 200, screen: 'controlledName' })),
  state: Type.Optional(oneOf(['active', 'closed'] as const)),
});
export type ChangeMember = Static<typeof ChangeMember>;
/** POST /members/:id/roles answers 201 MemberView. Times are never in the past. */
export const GiveRole = Type.Object({ role: oneOf(ROLES), area: RoleAreaView, from: Day, to: orNull(Day) });
export type GiveRole = Static<typeof GiveRole>;
/** POST /roles/:id/substitutes answers 201 MemberView of the holder ; DELETE /substitutes/:id and DELETE /roles/:id 204 */
export const GiveSubstitute = Type.Object({ person: Uuid, from: Day, to: Day });
export type GiveSubstitute = Static<typeof GiveSubstitute>;
/** POST /members/:id/hand-over : all of a person's owned work, in one act; answers OwnedWork: what passed over. GET /members/:id/work counts it. */
export const HandOver = Type.Object({ to: Uuid });
export type HandOver = Static<typeof HandOver>;
export const OwnedWork = Type.Object({
  parts: Type.Array(Type.Object({ recordType: oneOf(RECORD_TYPES), count: Type.Integer() })),
});
export type OwnedWork = Static<typeof OwnedWork>;

export const InvitationView = Type.Object({
  id: Uuid,
  organisation: Uuid,
  email: Type.String(),
  name: Type.String(),
  function: Type.String(),
  role: oneOf(ROLES),
  area: RoleAreaView,
  createdAt: Moment,
  expiresAt: Moment,
  state: oneOf(['open', 'used', 'withdrawn', 'expired'] as const),
  /** a new password for somebody who has an account, and no account */
  renews: Type.Boolean(),
});
export type InvitationView = Static<typeof InvitationView>;
/** GET /invitations ; DELETE /invitations/:id answers 204 */
export const InvitationList = Type.Object({ invitations: Type.Array(InvitationView) });
export type InvitationList = Static<typeof InvitationList>;
/** POST /invitations : `organisation` is another's only for its first administrator */
export const Invite = Type.Object({
  organisation: Uuid,
  email: Type.String({ minLength: 3, maxLength: 254, screen: 'account' }),
  name: Name,
  function: Type.String({ minLength: 1, maxLength: 200, screen: 'controlledName' }),
  role: oneOf(ROLES),
  area: RoleAreaView,
});
export type Invite = Static<typeof Invite>;
/**
 * The link is told once, to whoever invites: the product sends no e-mail by itself. It carries its token after `#`, which
 * no browser sends on: `domain/invitation.ts`.
 */
export const InvitedView = Type.Intersect([InvitationView, Type.Object({ link: Type.String() })]);
export type InvitedView = Static<typeof InvitedView>;
/** POST /members/:id/invitation : a link by which a colleague who has forgotten the password chooses another; InvitedView */
export const RenewPassword = Type.Object({
  /** also takes the second factor away, for somebody who has lost that too */
  endsSecondFactor: Type.Boolean(),
});
export type RenewPassword = Static<typeof RenewPassword>;
/** POST /invitation/offer : what the link is for, before the account is made. In the body, since addresses end up in logs. */
export const InvitationToken = Type.Object({
  token: Type.String({ minLength: 20, maxLength: 200, screen: 'secret' }),
});
export type InvitationToken = Static<typeof InvitationToken>;
export const OfferedInvitation = Type.Object({
  organisation: Type.String(),
  name: Type.String(),
  function: Type.String(),
  email: Type.String(),
  role: oneOf(ROLES),
  area: RoleAreaView,
  expiresAt: Moment,
  /** a new password for the account that the person has; accepting may then answer `code`, and the person signs in */
  renews: Type.Boolean(),
});
export type OfferedInvitation = Static<typeof OfferedInvitation>;

/** GET /openings : every opening that there can be ; PUT /openings/:recordType/:role answers OpeningView */
export const OpeningView = Type.Object({
  recordType: oneOf(RECORD_TYPES),
  role: oneOf(ROLES),
  opened: Type.Boolean(),
  /** nobody has said otherwise */
  byDefault: Type.Boolean(),
});
export type OpeningView = Static<typeof OpeningView>;
export const OpeningList = Type.Object({ openings: Type.Array(OpeningView) });
export type OpeningList = Static<typeof OpeningList>;
export const SetOpening = Type.Object({ opened: Type.Boolean() });
export type SetOpening = Static<typeof SetOpening>;

/** GET /places/:id/shares (places room) ; DELETE /shares/:id answers 204 */
export const ShareView = Type.Object({
  id: Uuid,
  organisation: Type.Object({ id: Uuid, name: Type.String(), legalStatus: oneOf(LEGAL_STATUSES) }),
  recordType: oneOf(RECORD_TYPES),
  recordId: Uuid,
  to: orNull(Day),
  createdAt: Moment,
});
export type ShareView = Static<typeof ShareView>;
export const ShareList = Type.Object({
  /** the level of the record: who of those it is shared with it reaches */
  level: oneOf(LEVELS),
  shares: Type.Array(ShareView),
});
export type ShareList = Static<typeof ShareList>;
/** POST /places/:id/shares answers 201 ShareList. Sharing with a private organisation takes the record to `partner`, and says so. */
export const ShareRecord = Type.Object({ organisation: Uuid, to: orNull(Day) });
export type ShareRecord = Static<typeof ShareRecord>;

/** GET /members/:id/sees : what a person can see and do, in counts and sentences; made by asking as that person. */
export const SeesView = Type.Object({
  member: Type.Object({ id: Uuid, name: Type.String(), organisation: Type.String() }),
  roles: Type.Array(RoleGrantView),
  records: Type.Array(
    Type.Object({
      recordType: oneOf(RECORD_TYPES),
      verbs: Type.Array(oneOf(VERBS)),
      /** rows of the own organisation, and of others; null when this type has no rows yet */
      own: orNull(Type.Integer()),
      others: orNull(Type.Integer()),
    }),
  ),
});
export type SeesView = Static<typeof SeesView>;

/** GET /roles : every role with its policy, for the screen that explains them */
export const RoleView = Type.Object({
  role: oneOf(ROLES),
  holders: Type.Array(oneOf(ORGANISATION_KINDS)),
  may: Type.Array(Type.Object({ recordType: oneOf(RECORD_TYPES), verbs: Type.Array(oneOf(VERBS)) })),
});
export type RoleView = Static<typeof RoleView>;
export const RoleList = Type.Object({ roles: Type.Array(RoleView) });
export type RoleList = Static<typeof RoleList>;

/** Whose request it is, and what the browser needs to know before it draws anything. */
export const SignedIn = Type.Object({
  person: Type.Object({ id: Uuid, name: Type.String(), function: Type.String() }),
  organisation: Type.Object({
    id: Uuid,
    name: Type.String(),
    kind: oneOf(ORGANISATION_KINDS),
    legalStatus: oneOf(LEGAL_STATUSES),
    municipality: orNull(Type.String()),
  }),
  roles: Type.Array(Type.Object({ role: oneOf(ROLES), area: RoleAreaView, standIn: Type.Boolean() })),
  may: Type.Array(Type.Object({ recordType: oneOf(RECORD_TYPES), verbs: Type.Array(oneOf(VERBS)) })),
  /** how the person signed in */
  how: oneOf(['password', 'oidc', 'training', 'command'] as const),
});
export type SignedIn = Static<typeof SignedIn>;
/** GET /session : `signedIn` is null for a visitor */
export const SessionView = Type.Object({
  signedIn: orNull(SignedIn),
  /** the ways in that this server has */
  ways: Type.Object({
    training: Type.Boolean(),
    password: Type.Boolean(),
    /** `open` is false while the provider does not answer; it comes back by itself */
    oidc: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), open: Type.Boolean() })),
  }),
});
export type SessionView = Static<typeof SessionView>;
// Room for a password of 1,000 characters of any script: the limit of characters itself has a sentence of its own.
const Secret = { maxLength: 4000, screen: 'secret' } as const;
/**
 * POST /session. 200 `done`, or `code` when a second factor is asked for; 401 `sign-in-failed`; 429 `too-many-attempts`
 * with `retryAfterSeconds`.
 *
 * GET /session/oidc/:provider/start?to=/path is a link, not a call: it leads to the provider and from there back to `to`,
 * or to `/logga-in?problem=CODE` with a code of this room's texts.
 */
export const SignIn = Type.Object({
  email: Type.String({ minLength: 1, maxLength: 254, screen: 'account' }),
  password: Type.String({ minLength: 1, ...Secret }),
});
export type SignIn = Static<typeof SignIn>;
export const SignInStep = Type.Object({ step: oneOf(['done', 'code'] as const) });
export type SignInStep = Static<typeof SignInStep>;
/** POST /session/code : six digits of the app, or a recovery code. 401 `code-wrong`; 401 `sign-in-step-gone` after 5 minutes */
export const SignInCode = Type.Object({ code: Type.String({ minLength: 6, ...Secret }) });
export type SignInCode = Static<typeof SignInCode>;
/** DELETE /session signs out. `next` is where the browser goes on to, to be signed out at the provider too; else null. */
export const SignedOut = Type.Object({ next: orNull(Type.String()) });
export type SignedOut = Static<typeof SignedOut>;
/** GET /sessions lists the own ones, DELETE /sessions/:id ends one, DELETE /sessions all but this one. */
export const OwnSession = Type.Object({
  id: Uuid,
  current: Type.Boolean(),
  how: oneOf(['password', 'oidc', 'training', 'command'] as const),
  /** program and system, as far as the browser tells: "Firefox, Linux" */
  device: Type.String(),
  createdAt: Moment,
  lastSeenAt: Moment,
});
export type OwnSession = Static<typeof OwnSession>;
export const OwnSessionList = Type.Object({ sessions: Type.Array(OwnSession) });
export type OwnSessionList = Static<typeof OwnSessionList>;

/** GET /session/training-people ; POST /session/training. Neither exists in the work workspace. */
export const TrainingPerson = Type.Object({
  id: Uuid,
  name: Type.String(),
  function: Type.String(),
  organisation: Type.String(),
  legalStatus: oneOf(LEGAL_STATUSES),
  roles: Type.Array(oneOf(ROLES)),
});
export type TrainingPerson = Static<typeof TrainingPerson>;
export const TrainingPersonList = Type.Object({ people: Type.Array(TrainingPerson) });
export type TrainingPersonList = Static<typeof TrainingPersonList>;
export const SignInAs = Type.Object({ person: Uuid });
export type SignInAs = Static<typeof SignInAs>;

/**
 * POST /invitation : makes the account, or gives it another password, and signs in; 201 with SignInStep `done`, or `code`
 * for somebody who has a second factor.
 */
export const AcceptInvitation = Type.Object({
  token: Type.String({ minLength: 20, maxLength: 200, screen: 'secret' }),
  password: Type.String({ minLength: 1, ...Secret }),
});
export type AcceptInvitation = Static<typeof AcceptInvitation>;
/** GET /account, PUT /account/password (204; ends every other session) */
export const AccountView = Type.Object({
  email: Type.String(),
  hasPassword: Type.Boolean(),
  secondFactor: Type.Boolean(),
  /** whether one can be turned on: it goes with a password, and the server must have a key to keep it by */
  mayHaveSecondFactor: Type.Boolean(),
  recoveryCodesLeft: Type.Integer(),
});
export type AccountView = Static<typeof AccountView>;
export const ChangePassword = Type.Object({
  current: Type.String(Secret),
  next: Type.String({ minLength: 1, ...Secret }),
});
export type ChangePassword = Static<typeof ChangePassword>;
/**
 * POST /account/second-factor with PasswordAgain begins; POST /account/second-factor/confirm with SignInCode turns it on
 * and gives RecoveryCodes; POST /account/second-factor/remove with PasswordAgain turns it off (204);
 * POST /account/recovery-codes with PasswordAgain gives ten new ones, and the old ones end.
 */
export const SecondFactorOffer = Type.Object({
  /** to type by hand, in groups of four */
  secret: Type.String(),
  /** otpauth://totp/... */
  address: Type.String(),
  /** the address as a QR code: a `data:image/svg+xml` for an `<img>` */
  picture: Type.String(),
});
export type SecondFactorOffer = Static<typeof SecondFactorOffer>;
/** Shown once, and never again. */
export const RecoveryCodes = Type.Object({ codes: Type.Array(Type.String()) });
export type RecoveryCodes = Static<typeof RecoveryCodes>;
export const PasswordAgain = Type.Object({ password: Type.String({ minLength: 1, ...Secret }) });
export type PasswordAgain = Static<typeof PasswordAgain>;

/**
 * GET /audit : the trail of the own organisation, the newest first, for its auditors. Never what stood in a record. Days
 * count in Swedish time, both ends included.
 */
export const TrailQuery = Type.Object({
  person: Type.Optional(Uuid),
  verb: Type.Optional(oneOf(ACT_VERBS)),
  recordType: Type.Optional(oneOf(RECORD_TYPES)),
  recordId: Type.Optional(Uuid),
  outcome: Type.Optional(oneOf(['done', 'refused'] as const)),
  from: Type.Optional(Day),
  to: Type.Optional(Day),
  /** `next` of the page before */
  after: Type.Optional(Uuid),
});
export type TrailQuery = Static<typeof TrailQuery>;
export const TrailRow = Type.Object({
  id: Uuid,
  at: Moment,
  /** null for a part of the system, and for a visitor */
  person: orNull(Type.Object({ id: Uuid, name: Type.String(), function: Type.String() })),
  verb: oneOf(ACT_VERBS),
  /** as the policies name it; `request` when no policy does */
  recordType: Type.String(),
  recordId: orNull(Uuid),
  /** how many records, when it was about several */
  count: orNull(Type.Integer()),
  outcome: oneOf(['done', 'refused'] as const),
  /** of the request: rows with the same one belong together */
  reference: Uuid,
  /** the number of its seal in the organisation's chain; null for the second until it has one */
  seal: orNull(Type.Integer()),
});
export type TrailRow = Static<typeof TrailRow>;
export const TrailList = Type.Object({
  rows: Type.Array(TrailRow),
  /** null on the last page */
  next: orNull(Uuid),
});
export type TrailList = Static<typeof TrailList>;
