import { Link } from 'react-aria-components';
import { Card } from '../../../ui/components/card.tsx';
import { Chip } from '../../../ui/components/chip.tsx';
import { DataTable } from '../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../ui/components/empty-state.tsx';
import { ProblemNote } from '../../../ui/components/problem-note.tsx';
import { formatMoment } from '../../../ui/format/date.ts';
import { formatNumber } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import type { ImportState } from '../contract.ts';
import { useImports } from './import-queries.ts';
import { importWords } from './import-words.ts';

const WAITING: readonly ImportState[] = ['needsMapping', 'ready', 'interrupted', 'refused'];

/** What has come in before, and what still waits for somebody to decide. */
export function EarlierImports() {
  const words = useWords(importWords);
  const language = useLanguage();
  const { data, error, refetch } = useImports();
  if (data === undefined) return error === null ? null : <ProblemNote error={error} onRetry={() => void refetch()} />;
  return (
    <Card title={words.earlier} padded={false}>
      {data.imports.length === 0 ? (
        <EmptyState text={words.none} />
      ) : (
        <DataTable
          caption={words.earlier}
          rows={data.imports}
          idOf={({ id }) => id}
          columns={[
            {
              id: 'file',
              head: words.file,
              cell: ({ id, fileName, kind }) => (
                <>
                  <Link href={`/hamta/${id}`}>{fileName}</Link>
                  <span className="under">{words.kinds[kind]}</span>
                </>
              ),
            },
            {
              id: 'when',
              head: words.when,
              wideOnly: true,
              cell: ({ createdAt }) => formatMoment(createdAt, language),
            },
            {
              id: 'rows',
              head: words.rows,
              numeric: true,
              cell: ({ preview }) => (preview === null ? '–' : formatNumber(preview.rows, language)),
            },
            {
              id: 'state',
              head: words.state,
              cell: ({ state }) => (
                <Chip tone={WAITING.includes(state) ? 'attention' : 'plain'}>{words.states[state]}</Chip>
              ),
            },
          ]}
        />
      )}
    </Card>
  );
}
