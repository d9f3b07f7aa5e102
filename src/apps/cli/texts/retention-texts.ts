import type { Weeding } from '../../../platform/retention/weed.ts';
import type { Terminal } from '../terminal.ts';
import { retentionEn, retentionSv, type RetentionWords } from '../../../platform/retention/texts/index.ts';
import { cliTexts } from './index.ts';

/** What `retention` says, in one language. */
export interface RetentionTexts {
  line(weeding: Weeding, days: number): string;
  readonly proposed: string;
  decided(decision: string): string;
  wouldWeed(count: number): string;
  weeded(count: number): string;
}

const day = (moment: Date): string => moment.toISOString().slice(0, 10);

function line(
  words: RetentionWords,
  { class: name, recordType, count, oldest, newest, organisation }: Weeding,
): string {
  const span = day(oldest) === day(newest) ? day(oldest) : `${day(oldest)} - ${day(newest)}`;
  return `${words.classes[name].title}: ${words.recordTypes[recordType] ?? recordType} ${count} (${span}; ${organisation})`;
}

const sv: RetentionTexts = {
  line: (weeding, days) => `${line(retentionSv, weeding)}, gallras efter ${days} dagar`,
  proposed: 'Tiderna är produktens förslag. Myndigheten beslutar om egna i filen som PLATSBILD_RETENTION_FILE anger.',
  decided: (decision) => `Tiderna gäller enligt beslut ${decision}.`,
  wouldWeed: (count) => `${count} poster skulle gallras. Ingenting är gallrat.`,
  weeded: (count) => `${count} poster är gallrade. Antalen står i gallringsloggen och i spårloggen.`,
};

const en: RetentionTexts = {
  line: (weeding, days) => `${line(retentionEn, weeding)}, weeded after ${days} days`,
  proposed:
    'The times are what the product proposes. The authority decides its own in the file that PLATSBILD_RETENTION_FILE names.',
  decided: (decision) => `The times hold by decision ${decision}.`,
  wouldWeed: (count) => `${count} records would be weeded. Nothing was weeded.`,
  weeded: (count) => `${count} records were weeded. The numbers stand in the log of weedings and in the trail.`,
};

/** In the language that the terminal speaks. */
export function retentionTexts({ texts }: Pick<Terminal, 'texts'>): RetentionTexts {
  return texts === cliTexts('en') ? en : sv;
}
