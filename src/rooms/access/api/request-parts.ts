import { Type } from 'typebox';

export const Key = Type.Object({ id: Type.String({ format: 'uuid' }) });
/** A request to make something says by a key of its own that it is the same one, when it is sent again. */
export const Headers = Type.Object({
  'idempotency-key': Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
});
