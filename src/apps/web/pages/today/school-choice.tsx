import { useDeferredValue, useState } from 'react';
import { useFoundSchools } from '../../../../rooms/schools/web.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { SearchField } from '../../../../ui/components/search-field.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import { todayWords } from './today-words.ts';
import './school-choice.css';

const MOST = 12;

/** Finds the reader's own school by its name. */
export function SchoolChoice({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const words = useWords(todayWords).school;
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const found = useFoundSchools(asked).data?.schools ?? [];
  return (
    <Card title={words.choose}>
      <div className="school-choice">
        <p className="ink2">{words.help}</p>
        <SearchField label={words.find} value={text} onChange={setText} />
        <ul>
          {asked === ''
            ? null
            : found.slice(0, MOST).map(({ id, name }) => (
                <li key={id}>
                  <Button onPress={() => onChoose(id)}>{name}</Button>
                </li>
              ))}
        </ul>
        <p role="status">{asked !== '' && found.length === 0 ? words.none : ''}</p>
      </div>
    </Card>
  );
}
