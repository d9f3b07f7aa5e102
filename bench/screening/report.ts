import { FINDING_KINDS } from '../../src/ground/screening/index.ts';
import type { GroupScore, Score, Scores } from '../../test/screening/score.ts';

/** The figures as Markdown. */
export function reportScreening(
  { kinds, groups }: Scores,
  speed: { megabytesPerSecond: number; growth: number },
): string {
  const searched = FINDING_KINDS.flatMap((kind) => groups.filter((group) => group.kind === kind));
  const innocent = groups.filter(({ kind }) => kind === undefined);
  return [
    '## Recall and precision by kind',
    '',
    'Recall: of what was planted, the share that was found, whether it stops the text or is asked about. Precision: of all findings of the kind in the whole corpus, innocent texts too, the share that lies where something of the kind was planted.',
    '',
    '| kind | planted | recall | of it certain | findings | precision |',
    '|---|---|---|---|---|---|',
    ...kinds.map(kindRow),
    '',
    '## Recall by how it was written',
    '',
    '| kind | written as | texts | found |',
    '|---|---|---|---|',
    ...searched.map(({ kind, group, texts, hit }) => `| ${kind} | ${group} | ${texts} | ${percent(hit, texts)} |`),
    '',
    '"Unknown" names are of languages that were kept out of the lists, so those rows show what the words beside a name find on their own. What share of people in Sweden have names in the lists is not known: there are no figures of the population here.',
    '',
    '## Innocent texts: in how many something was stopped or asked about',
    '',
    '| text | texts | wrongly |',
    '|---|---|---|',
    ...innocent.map((group) => `| ${group.group} | ${group.texts} | ${wrongly(group)} |`),
    '',
    '## Speed',
    '',
    `Free text, everything searched, by the processor's time: ${speed.megabytesPerSecond.toFixed(1)} million characters a second on one core. Ten times the text takes ${speed.growth.toFixed(1)} times as long.`,
  ].join('\n');
}

function kindRow({ kind, planted, found, certain, told, right }: Score): string {
  return `| ${kind} | ${planted} | ${percent(found, planted)} | ${percent(certain, planted)} | ${told} | ${percent(right, told)} |`;
}

function wrongly({ hit, texts }: GroupScore): string {
  return hit === 0 ? '0' : `${hit} (${percent(hit, texts)})`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`;
}
