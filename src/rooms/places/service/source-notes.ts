import type { Source } from '../../imports/index.ts';
import type { SourceNote } from '../index.ts';

/** Sources as they stand beside numbers, by id. */
export function sourceNotes(sources: readonly Source[]): (sourceId: string) => SourceNote {
  const byId = new Map(sources.map((source) => [source.id, noteOf(source)]));
  return (sourceId) => {
    const note = byId.get(sourceId);
    if (note === undefined) throw new Error(`A record names the source ${sourceId}, which is not there`);
    return note;
  };
}

export function noteOf({ id, name, date, licence, importedAt }: Source): SourceNote {
  return { id, name, date, licence, importedAt: importedAt.toISOString() };
}
