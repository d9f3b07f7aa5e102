/** Who does something: a person or a named part of the system. Always a checked UUID. */
export type ActorId = string & { readonly brand: 'ActorId' };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * An actor from a text, checked: it is put into a statement that takes no parameters.
 * @throws RangeError for anything but a UUID in lower case
 */
export function actorId(text: string): ActorId {
  if (!UUID.test(text)) throw new RangeError('An actor is a UUID in lower case');
  return text as ActorId;
}

/** The system itself: first start, background work that nobody asked for. */
export const SYSTEM_ACTOR: ActorId = actorId('00000000-0000-7000-8000-000000000001');

/** Whoever has not signed in: reads what is public and published, and nothing else. */
export const ANONYMOUS_ACTOR: ActorId = actorId('00000000-0000-7000-8000-000000000000');

/** Finds accounts and sessions before anybody is known, and makes those that an invitation or a provider asks for. */
export const SIGN_IN_ACTOR: ActorId = actorId('00000000-0000-7000-8000-000000000003');

/** Chains the rows of the audit trail. */
export const SEALER_ACTOR: ActorId = actorId('00000000-0000-7000-8000-000000000004');

/** Marks imports that a stopped server left at work. */
export const IMPORT_RECOVERY_ACTOR: ActorId = actorId('00000000-0000-7000-8000-000000000005');

/** Removes what has been kept as long as it may be. */
export const WEEDER_ACTOR: ActorId = actorId('00000000-0000-7000-8000-000000000006');
