import { localGMethod } from './local-g-method.ts';

export const giMethod = localGMethod('gi');
