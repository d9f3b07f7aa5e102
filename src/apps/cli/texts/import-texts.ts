import type { ImportChanges, ImportPreview } from '../../../rooms/imports/index.ts';
import type { Terminal } from '../terminal.ts';
import { cliTexts } from './index.ts';

/** What `import` and `fetch` say, in one language. */
export interface ImportTexts {
  readonly language: 'sv' | 'en';
  read(file: string, preview: ImportPreview): string;
  changes(changes: ImportChanges): string;
  notice(code: string, count: number, names: readonly string[]): string;
  readonly dryRun: string;
  readonly applied: string;
  readonly refused: string;
  sameAs(id: string): string;
  mapping(header: readonly string[], guess: string): string;
  interrupted(reference: string): string;
  fetching(done: number, total: number): string;
  missing(codes: readonly string[]): string;
  fetched(file: string, units: number): string;
  trouble(code: string, url: string, seen: string): string;
}

const sv: ImportTexts = {
  language: 'sv',
  read: (file, { format, encoding, rows, accepted, rejectedCount }) =>
    `${file}: ${format}, ${encoding}, ${rows} rader, ${accepted} godtagna, ${rejectedCount} avvisade`,
  changes: ({ added, changed, moved, unchanged, gone }) =>
    `  nya ${added}, ändrade ${changed}, nytt läge eller ny gräns ${moved}, oförändrade ${unchanged}, borta ${gone}`,
  notice: (code, count, names) => `  obs ${code}: ${count} (${names.join(', ')})`,
  dryRun: 'Ingenting är ändrat (--dry-run).',
  applied: 'Klart. Uppgifterna är intagna.',
  refused: 'Filen är avvisad och ingenting är ändrat.',
  sameAs: (id) => `  samma fil har tagits in förut (${id})`,
  mapping: (header, guess) =>
    `Kolumnerna måste pekas ut med --map fält=kolumn. Filens kolumner: ${header.join(', ')}. Vår gissning: ${guess}`,
  interrupted: (reference) => `Inläsningen avbröts av ett fel hos oss (${reference}). Ingenting är ändrat.`,
  fetching: (done, total) => `Hämtar ${done} av ${total} skolenheter`,
  missing: (codes) => `Fanns i listan men inte i registret: ${codes.join(', ')}`,
  fetched: (file, units) => `${units} skolenheter är skrivna i ${file}`,
  trouble: (code, url, seen) => `${TROUBLE_SV[code] ?? code} Ingen fil är skriven. (${seen}, ${url})`,
};

const TROUBLE_SV: Record<string, string> = {
  unreachable: 'Skolverkets API går inte att nå. Kontrollera nätet och försök igen.',
  'keeps-refusing': 'Skolverkets API tar inte emot frågor just nu. Försök igen senare.',
  'answer-unreadable': 'Skolverkets API svarar med något som inte går att läsa.',
  'answer-unexpected': 'Skolverkets API svarar på ett annat sätt än det är beskrivet.',
};

const en: ImportTexts = {
  language: 'en',
  read: (file, { format, encoding, rows, accepted, rejectedCount }) =>
    `${file}: ${format}, ${encoding}, ${rows} rows, ${accepted} accepted, ${rejectedCount} rejected`,
  changes: ({ added, changed, moved, unchanged, gone }) =>
    `  added ${added}, changed ${changed}, new position or boundary ${moved}, unchanged ${unchanged}, gone ${gone}`,
  notice: (code, count, names) => `  note ${code}: ${count} (${names.join(', ')})`,
  dryRun: 'Nothing is changed (--dry-run).',
  applied: 'Done. The records are taken in.',
  refused: 'The file is refused and nothing is changed.',
  sameAs: (id) => `  the same file has been taken in before (${id})`,
  mapping: (header, guess) =>
    `The columns must be told by --map field=column. Columns of the file: ${header.join(', ')}. Our guess: ${guess}`,
  interrupted: (reference) => `The import was interrupted by a fault of ours (${reference}). Nothing is changed.`,
  fetching: (done, total) => `Fetching ${done} of ${total} school units`,
  missing: (codes) => `In the list but not in the register: ${codes.join(', ')}`,
  fetched: (file, units) => `${units} school units are written to ${file}`,
  trouble: (code, url, seen) => `${TROUBLE_EN[code] ?? code} No file is written. (${seen}, ${url})`,
};

const TROUBLE_EN: Record<string, string> = {
  unreachable: "Skolverket's API cannot be reached. Check the network and try again.",
  'keeps-refusing': "Skolverket's API takes no questions now. Try again later.",
  'answer-unreadable': "Skolverket's API answers with something that cannot be read.",
  'answer-unexpected': "Skolverket's API answers otherwise than it is described.",
};

/** In the language that the terminal speaks. */
export function importTexts({ texts }: Pick<Terminal, 'texts'>): ImportTexts {
  return texts === cliTexts('en') ? en : sv;
}
