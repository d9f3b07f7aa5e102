import { type FindingKind, FINDING_KINDS, screen } from '../../src/ground/screening/index.ts';
import type { Planted, Sample } from './sample.ts';

/** How well one kind is found in a corpus. */
export interface Score {
  readonly kind: FindingKind;
  readonly planted: number;
  readonly found: number;
  /** of those found, how many stop the text outright; the others ask or help */
  readonly certain: number;
  /** findings of this kind, in any text of the corpus */
  readonly told: number;
  /** those of them that lie where something of this kind was planted */
  readonly right: number;
}

export interface GroupScore {
  readonly group: string;
  readonly kind: FindingKind | undefined;
  readonly texts: number;
  /** with something planted: how many were found. Innocent: in how many something certain or likely was found */
  readonly hit: number;
}

export interface Scores {
  readonly kinds: readonly Score[];
  readonly groups: readonly GroupScore[];
}

/** Searches every text of a corpus as free text, and compares with what was planted. */
export function scoreCorpus(corpus: readonly Sample[]): Scores {
  const judged = corpus.map((sample) => ({ sample, findings: screen(sample.text, 'freeText').findings }));
  const meets = (planted: Planted, { kind, start, end }: Planted): boolean =>
    planted.kind === kind && start < planted.end && end > planted.start;
  const kinds = FINDING_KINDS.map((kind): Score => {
    const score = { kind, planted: 0, found: 0, certain: 0, told: 0, right: 0 };
    for (const { sample, findings } of judged) {
      for (const planted of sample.planted.filter((one) => one.kind === kind)) {
        const met = findings.filter((finding) => meets(planted, finding));
        score.planted++;
        if (met.length > 0) score.found++;
        if (met.some(({ certainty }) => certainty === 'certain')) score.certain++;
      }
      for (const finding of findings.filter((one) => one.kind === kind)) {
        score.told++;
        if (sample.planted.some((planted) => meets(planted, finding))) score.right++;
      }
    }
    return score;
  });
  const groups = Map.groupBy(judged, ({ sample }) => `${sample.planted[0]?.kind ?? ''}/${sample.group}`);
  return { kinds, groups: [...groups.values()].map(scoreGroup) };

  function scoreGroup(members: typeof judged): GroupScore {
    const [{ sample }] = members;
    const hits = members.filter(({ sample: { planted }, findings }) =>
      planted.length > 0
        ? planted.every((one) => findings.some((finding) => meets(one, finding)))
        : findings.some(({ certainty }) => certainty !== 'help'),
    );
    return { group: sample.group, kind: sample.planted[0]?.kind, texts: members.length, hit: hits.length };
  }
}
