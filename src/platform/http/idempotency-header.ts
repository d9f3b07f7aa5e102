import { Type } from 'typebox';

/** A request to make something says by a key of its own that it is the same one, when it is sent again. */
export const IdempotencyHeader = Type.Object({
  'idempotency-key': Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
});
