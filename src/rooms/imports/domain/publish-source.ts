import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { Source } from './source.ts';

export interface PublishRefusal {
  readonly code: 'source-never-public';
}

/**
 * Whether everybody may be shown what a source holds. Registers that are public already where they come from may; places
 * never at once: each of them is published by an act of its own.
 */
export function publishSource({ kind }: Pick<Source, 'kind'>): Result<true, PublishRefusal> {
  return kind === 'places' ? refuse({ code: 'source-never-public' }) : accept(true);
}
