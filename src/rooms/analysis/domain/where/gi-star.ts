import { localGMethod } from './local-g-method.ts';

export const giStarMethod = localGMethod('gi-star');
