import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { Icon } from '../../../../ui/components/icon.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import type { Level } from '../../../access/index.ts';
import { accessNames } from '../../../access/web.ts';
import type { SharePreview } from '../../contract.ts';
import { sharingWords } from './sharing-words.ts';

type Part = SharePreview['parts'][number];
const COLUMNS: readonly Level[] = ['public', 'partner', 'authority'];

/** Part by part, what those who may see the place are shown of it: an eye or a dash, and the words. */
export function SharedPartsTable({ parts }: { readonly parts: readonly Part[] }) {
  const words = useWords(sharingWords);
  const levels = useWords(accessNames).levels;
  const columns: Column<Part>[] = [
    { id: 'part', head: words.part, cell: ({ part }) => words.partNames[part] },
    ...COLUMNS.map((level): Column<Part> => ({
      id: level,
      head: levels[level],
      cell: ({ sees }) => <Sees shown={sees[level]} />,
    })),
  ];
  return (
    <div className="parts">
      <DataTable caption={words.parts} rows={parts} idOf={({ part }) => part} columns={columns} />
      <p className="sm mut">{words.levelNote}</p>
    </div>
  );
}

function Sees({ shown }: { readonly shown: Part['sees'][Level] }) {
  const words = useWords(sharingWords).sees;
  return (
    <span className={`sees ${shown}`}>
      <Icon name={shown === 'none' ? 'dash' : 'seen'} />
      {words[shown]}
    </span>
  );
}
