export { WHERE_REFUSALS, type WhereRefusal } from './refusals.ts';
