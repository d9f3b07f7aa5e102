export { openForCommand, type ApiAnswer, type ApiRequest, type OpenedApi } from './open-for-command.ts';
