import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { type DropItem, DropZone, FileTrigger } from 'react-aria-components';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { RefusalNote } from '../../../ui/components/refusal-note.tsx';
import { Segments } from '../../../ui/components/segments.tsx';
import { useWords } from '../../../ui/language/language-provider.tsx';
import { useLinkState } from '../../../ui/page/link-state.ts';
import { PageHead } from '../../../ui/page/page-head.tsx';
import type { ImportKind } from '../contract.ts';
import { EarlierImports } from './earlier-imports.tsx';
import { useStartImport } from './import-queries.ts';
import { importWords } from './import-words.ts';
import './imports.css';

const KINDS: readonly ImportKind[] = ['places', 'schools', 'areas'];

/** Where every file comes in: say what it is, and hand it over. */
export default function ImportsPage() {
  const words = useWords(importWords);
  const router = useRouter();
  const [link, setLink] = useLinkState();
  const kind = KINDS.find((one) => one === link['slag']) ?? 'places';
  const starting = useStartImport();
  const [chosen, setChosen] = useState('');
  const start = (file: File | null | undefined) => {
    if (file === null || file === undefined) return;
    setChosen(file.name);
    starting.mutate({ kind, file }, { onSuccess: ({ id }) => router.history.push(`/hamta/${id}`) });
  };
  const onDrop = async (items: readonly DropItem[]) => {
    const item = items.find((one) => one.kind === 'file');
    if (item !== undefined) start(await item.getFile());
  };
  return (
    <>
      <PageHead title={words.title}>
        <p className="say">{words.answer}</p>
      </PageHead>
      <div className="stack">
        <Card title={words.kind}>
          <div className="stack">
            <Segments<ImportKind>
              label={words.kind}
              labelHidden
              value={kind}
              onChange={(slag) => setLink({ slag })}
              options={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
            />
            <p className="mut">{words.kindHelp[kind]}</p>
            <DropZone className="drop-zone" onDrop={({ items }) => void onDrop(items)} aria-label={words.drop}>
              <FileTrigger onSelect={(files) => start(files?.[0])}>
                <Button look="primary" isDisabled={starting.isPending}>
                  {words.choose}
                </Button>
              </FileTrigger>
              <p className="mut">{starting.isPending ? `${words.sending}: ${chosen}` : words.drop}</p>
            </DropZone>
            <RefusalNote error={starting.error} />
          </div>
        </Card>
        <EarlierImports />
      </div>
    </>
  );
}
