import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { ImportState } from '../contract.ts';

/** What can happen to an import. */
export type ImportStep =
  | 'offer' // the file was read to its end and can be applied
  | 'ask' // its columns must be told
  | 'refuse' // nothing in it can be used as it stands
  | 'revise' // another declaration or mapping: read anew
  | 'apply'
  | 'complete'
  | 'discard'
  | 'interrupt'; // the server stopped, or a fault stopped the work; nothing was changed

/** The life of an import on one screen: from each state, what may happen and where it leads. */
export const IMPORT_LIFE = {
  reading: {
    offer: 'ready',
    ask: 'needsMapping',
    refuse: 'refused',
    revise: 'reading',
    discard: 'discarded',
    interrupt: 'interrupted',
  },
  needsMapping: { revise: 'reading', discard: 'discarded' },
  ready: { revise: 'reading', apply: 'applying', discard: 'discarded' },
  refused: { revise: 'reading', discard: 'discarded' },
  applying: { complete: 'applied', refuse: 'refused', interrupt: 'interrupted' },
  interrupted: { revise: 'reading', discard: 'discarded' },
  applied: {},
  discarded: {},
} as const satisfies Record<ImportState, Partial<Record<ImportStep, ImportState>>>;

/** States that end the life: the file's bytes are deleted, its checksum and report stay. */
export const DECIDED: readonly ImportState[] = ['applied', 'discarded'];

export interface StepRefusal {
  readonly code: 'import-step-not-possible';
  readonly state: ImportState;
  readonly step: ImportStep;
}

/** Where a step leads from a state, or that it cannot be taken there. */
export function takeStep(state: ImportState, step: ImportStep): Result<ImportState, StepRefusal> {
  const ways: Partial<Record<ImportStep, ImportState>> = IMPORT_LIFE[state];
  const next = ways[step];
  return next === undefined ? refuse({ code: 'import-step-not-possible', state, step }) : accept(next);
}
