import { answerAsWorker } from '../../../platform/jobs/worker-answer.ts';
import { readSchoolFile } from './school-reading.ts';

answerAsWorker(readSchoolFile);
