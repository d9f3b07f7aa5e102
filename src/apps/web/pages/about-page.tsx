import { Suspense } from 'react';
import { CoverageSummary } from '../../../rooms/exposure/web.ts';
import { useBaseMap } from '../../../rooms/places/web.ts';
import { Card } from '../../../ui/components/card.tsx';
import { useWords } from '../../../ui/language/language-provider.tsx';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { frameWords } from '../texts/index.ts';
import { SourceTable } from './source-table.tsx';
import './about.css';

/** What every answer rests on: sources, ages, coverage, and what is stored and not. */
export default function AboutPage() {
  const words = useWords(frameWords).about;
  const base = useBaseMap();
  return (
    <>
      <PageHead title={words.title}>
        <p className="say">{words.answer}</p>
      </PageHead>
      <div className="stack">
        <SourceTable />
        <Suspense>
          <CoverageSummary />
        </Suspense>
        <div className="about">
          <Card title={words.stored}>
            <List items={words.storedList} />
          </Card>
          <Card title={words.notStored}>
            <List items={words.notStoredList} />
          </Card>
          <Card title={words.measure}>
            <p>{words.measureText}</p>
          </Card>
          <Card title={words.attribution}>
            <List items={[base.attribution, words.mapEngine, words.fonts]} />
          </Card>
        </div>
      </div>
    </>
  );
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
