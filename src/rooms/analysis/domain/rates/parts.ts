import { Type } from 'typebox';

/** Shapes that the methods of small numbers share. */

/** How much less sure a sample is than a simple random one of its size. */
export const DesignEffect = Type.Number({
  exclusiveMinimum: 0,
  default: 1,
  description: 'variance next to a simple random sample of the same size; 1 = such a sample, or everybody counted',
});

/** Events of places, in any order; answers keep it. */
export const PlaceCounts = Type.Array(Type.Integer({ minimum: 0 }), { description: 'events, one number a place' });

/** How many of the base a rate is said per. */
export const Per = Type.Number({
  exclusiveMinimum: 0,
  default: 1,
  description: 'rates are given per this many of the base, such as 1000',
});
