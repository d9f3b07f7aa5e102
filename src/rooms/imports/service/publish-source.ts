import { accept, refuse, type Result } from '../../../ground/result.ts';
import { recordAct } from '../../../platform/audit/record-act.ts';
import { allOrNothing } from '../../../platform/database/all-or-nothing.ts';
import type { ActorId } from '../../../platform/database/actor.ts';
import { publishSource as mayPublish, type PublishRefusal } from '../domain/publish-source.ts';
import type { SourceView } from '../index.ts';
import { findOwnSource, listOwnSources, setPublication, type PublishableSource } from '../store/publication-store.ts';
import type { ImportDeps } from './deps.ts';

export type PublicationRefusal = PublishRefusal | { readonly code: 'source-not-found' };

/** What publishing works with. */
export type PublishDeps = Pick<ImportDeps, 'database' | 'clock' | 'keeper'>;

/** The own organisation's sources. */
export async function listSourceViews({ database, keeper }: PublishDeps, actor: ActorId): Promise<SourceView[]> {
  const sources = await database.inTransaction(actor, (tx) => listOwnSources(tx, keeper), { readOnly: true });
  return sources.map(viewSource);
}

/** Shows everybody what a source holds, or takes it back: from the next question on. Said twice, it holds once. */
export function publishSource(
  { database, clock, keeper }: PublishDeps,
  actor: ActorId,
  id: string,
  published: boolean,
): Promise<Result<SourceView, PublicationRefusal>> {
  return allOrNothing<SourceView, PublicationRefusal>(database, actor, async (tx) => {
    const source = await findOwnSource(tx, keeper, id);
    if (source === undefined) return refuse({ code: 'source-not-found' });
    if ((source.publishedAt !== null) === published) return accept(viewSource(source));
    const allowed = mayPublish(source);
    if (!allowed.ok) return allowed;
    const publishedAt = published ? clock.now() : null;
    await setPublication(tx, id, publishedAt);
    await recordAct(tx, { verb: published ? 'publish' : 'withdraw', recordType: 'source', recordId: id });
    return accept(viewSource({ ...source, publishedAt }));
  });
}

function viewSource({ publishedAt, ...source }: PublishableSource): SourceView {
  return { ...source, publishedAt: publishedAt?.toISOString() ?? null };
}
