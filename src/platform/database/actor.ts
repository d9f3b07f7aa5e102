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

/** Whoever sits at this machine. The only person there is until sign-in exists. */
export const LOCAL_ACTOR: ActorId = actorId('00000000-0000-7000-8000-000000000002');
