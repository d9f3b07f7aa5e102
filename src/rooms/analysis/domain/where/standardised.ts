import { Type } from 'typebox';

/** How neighbours are weighed where it makes a difference. */
export const Standardised = Type.Union([Type.Literal('binary'), Type.Literal('row')], {
  default: 'row',
  description:
    'row: the neighbours of a place weigh 1 together, so that places with many do not count for more; binary: each weighs 1',
});
