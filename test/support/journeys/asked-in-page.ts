import { finish, finishInPieces } from '../../../src/ground/statistics/index.ts';
import { analysisEn, analysisSv, askMethod, findMethod, readQuestion } from '../../../src/rooms/analysis/index.ts';

/** What a page, or a worker, asks of the engine: the journeys build this for a browser and call it there. */
function ask(id: string, input: object): ReturnType<typeof askMethod> {
  const method = findMethod(id)!;
  const question = readQuestion(method, input);
  if (!question.ok) throw new Error(`${id}: ${question.refusal.field}`);
  return askMethod(method, question.value, 1, { sv: analysisSv, en: analysisEn });
}

/** Asked at once, as a worker would. @returns the whole answer as JSON */
export function askAtOnce(id: string, input: object): string {
  return JSON.stringify(finish(ask(id, input)));
}

/** Asked piece by piece, as a page would that stays alive meanwhile, and left when the share done passes `leaveAt`. */
export async function askAndLeave(
  id: string,
  input: object,
  leaveAt: number,
): Promise<{ left: boolean; shares: number[] }> {
  const leaving = new AbortController();
  const shares: number[] = [];
  const answer = finishInPieces(ask(id, input), {
    pause: () => new Promise((go) => setTimeout(go)),
    signal: leaving.signal,
    onProgress: (share) => {
      shares.push(share);
      if (share >= leaveAt) leaving.abort();
    },
  });
  const left = await answer.then(
    () => false,
    () => true,
  );
  return { left, shares };
}
