import { answerAsChild } from '../../../platform/jobs/child-answer.ts';
import { readSchoolFile } from './school-reading.ts';

answerAsChild(readSchoolFile);
