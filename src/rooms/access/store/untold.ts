/** Four digits that no municipality has: none is told. */
export const UNTOLD_MUNICIPALITY = '0000';
