import type { TrailFinding, TrailFindingCode } from '../../../platform/audit/trail-finding.ts';
import type { TrailReport } from '../../../platform/audit/verify-trail.ts';
import type { Terminal } from '../terminal.ts';
import { fill } from './fill.ts';
import { cliTexts } from './index.ts';

/** What `audit` says, in one language. */
export interface AuditTexts {
  summary(report: TrailReport): string;
  readonly whole: string;
  readonly withoutHeads: string;
  broken(findings: number): string;
  finding(finding: TrailFinding): string;
  readonly nothing: string;
}

type Words = Readonly<Record<TrailFindingCode, string>>;

const SV: Words = {
  'row-edited': 'raden är ändrad (rad {rowId}, tid {seen})',
  'row-deleted': 'raden är borttagen (rad {rowId}, sigill satt {seen})',
  'row-in-other-chain': 'raden är flyttad till en annan organisation ({seen}; rad {rowId})',
  'row-unsealed': 'raden saknar sigill (rad {rowId}, tid {seen})',
  'seal-edited': 'sigillet är ändrat (rad {rowId})',
  'seal-missing': 'sigill saknas ({seen})',
  'seal-out-of-order': 'sigillet följer inte på det före (rad {rowId})',
  'head-missing': 'det sparade sigillet finns inte kvar: kedjan är kapad ({seen})',
  'head-differs': 'sigillet är ett annat än det sparade: kedjan är gjord om ({seen})',
  'guard-off': 'ett skydd i databasen är avstängt: {seen}',
};

const EN: Words = {
  'row-edited': 'the row was edited (row {rowId}, time {seen})',
  'row-deleted': 'the row was deleted (row {rowId}, sealed {seen})',
  'row-in-other-chain': 'the row was moved to another organisation ({seen}; row {rowId})',
  'row-unsealed': 'the row has no seal (row {rowId}, time {seen})',
  'seal-edited': 'the seal was edited (row {rowId})',
  'seal-missing': 'seals are missing ({seen})',
  'seal-out-of-order': 'the seal does not follow the one before (row {rowId})',
  'head-missing': 'the head that was kept is gone: the chain was cut ({seen})',
  'head-differs': 'the seal is another than the head that was kept: the chain was made anew ({seen})',
  'guard-off': 'a guard in the database is off: {seen}',
};

const sv: AuditTexts = {
  summary: ({ chains, seals, weeded, young, sealedLate, headsFound }) =>
    `${seals} rader i ${chains} kedjor, varav ${weeded} gallrade; ${young} nya som ännu inte fått sigill; ${sealedLate} som fick sitt sigill sent; ${headsFound} sparade sigill återfunna.`,
  whole: 'Spårloggen är hel.',
  withoutHeads: 'Utan --heads syns inte om en kedja har kapats i slutet eller gjorts om.',
  broken: (findings) => `Spårloggen är inte hel: ${findings} fel.`,
  finding: (finding) => line(SV, finding, 'kedja', 'nummer'),
  nothing: 'Spårloggen är tom.',
};

const en: AuditTexts = {
  summary: ({ chains, seals, weeded, young, sealedLate, headsFound }) =>
    `${seals} rows in ${chains} chains, ${weeded} of them weeded; ${young} new without a seal yet; ${sealedLate} sealed late; ${headsFound} kept heads found again.`,
  whole: 'The trail is whole.',
  withoutHeads: 'Without --heads it does not show whether a chain was cut at its end or made anew.',
  broken: (findings) => `The trail is not whole: ${findings} faults.`,
  finding: (finding) => line(EN, finding, 'chain', 'number'),
  nothing: 'The trail is empty.',
};

function line(words: Words, finding: TrailFinding, chain: string, number: string): string {
  const { code, organisation, sequence, rowId, seen } = finding;
  const place =
    organisation === null ? '' : ` ${chain} ${organisation}${sequence === null ? '' : `, ${number} ${sequence}`}`;
  return `${code}${place}: ${fill(words[code], { rowId: rowId ?? '', seen: seen ?? '' })}`;
}

/** In the language that the terminal speaks. */
export function auditTexts({ texts }: Pick<Terminal, 'texts'>): AuditTexts {
  return texts === cliTexts('en') ? en : sv;
}
