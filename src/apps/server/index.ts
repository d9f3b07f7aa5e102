export { reachForCommand, type ReachedForCommand } from './reach-for-command.ts';
export { openForCommand, type ApiAnswer, type ApiRequest, type OpenedApi } from './open-for-command.ts';
