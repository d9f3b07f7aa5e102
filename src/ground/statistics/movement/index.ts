export { MOVEMENT_REFUSALS, type MovementRefusal } from './refusals.ts';
