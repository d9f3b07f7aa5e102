import { useState } from 'react';
import { useWords } from '../language/language-provider.tsx';
import { uiWords } from '../texts/index.ts';
import { Button } from './button.tsx';
import { ChoiceField } from './choice-field.tsx';
import { Note } from './note.tsx';
import type { AskedColleague } from './use-screened.ts';

interface ChooseProps {
  readonly colleagues: readonly AskedColleague[];
  readonly onChoose: (colleague: AskedColleague) => void;
}

/** Lets the writer say which colleague is to look at the text, and says what that means. */
export function ChooseColleague({ colleagues, onChoose }: ChooseProps) {
  const words = useWords(uiWords).screening.colleague;
  const [chosen, setChosen] = useState(colleagues[0]?.id ?? '');
  const colleague = colleagues.find(({ id }) => id === chosen);
  return (
    <div className="choose-colleague">
      <ChoiceField
        label={words.who}
        help={words.help}
        value={chosen}
        onChange={setChosen}
        options={colleagues.map(({ id, name, function: work }) => ({ value: id, label: `${name}, ${work}` }))}
      />
      {colleague === undefined ? null : (
        <Button small onPress={() => onChoose(colleague)}>
          {words.choose(colleague.name)}
        </Button>
      )}
    </div>
  );
}

interface AskedProps {
  readonly colleague: AskedColleague;
  readonly onUndo: () => void;
}

/** What happens when the form is sent, and the way back. */
export function ColleagueAsked({ colleague, onUndo }: AskedProps) {
  const words = useWords(uiWords).screening.colleague;
  return (
    <Note tone="attention" live>
      <p>
        <strong>{words.chosen(colleague.name)}</strong> {words.waits(colleague.name)}
      </p>
      <Button small onPress={onUndo}>
        {words.undo}
      </Button>
    </Note>
  );
}
