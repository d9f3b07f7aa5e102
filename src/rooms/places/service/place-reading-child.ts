import { answerAsChild } from '../../../platform/jobs/child-answer.ts';
import { readAsked } from './place-reading.ts';

answerAsChild(readAsked);
