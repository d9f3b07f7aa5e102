import { Type } from 'typebox';

export const Key = Type.Object({ id: Type.String({ format: 'uuid' }) });
