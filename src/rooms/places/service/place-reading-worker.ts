import { answerAsWorker } from '../../../platform/jobs/worker-answer.ts';
import { readAsked } from './place-reading.ts';

answerAsWorker(readAsked);
