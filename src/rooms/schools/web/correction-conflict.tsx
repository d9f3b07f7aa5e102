import { Button } from '../../../ui/components/button.tsx';
import { Note } from '../../../ui/components/note.tsx';
import { formatMetres } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import type { Problem } from '../../../ui/net/problem.ts';
import type { SchoolDetail } from '../contract.ts';
import { type CorrectionDraft, readNumber } from './correction-draft.ts';
import { PositionText } from './position-text.tsx';
import { pointOf } from './correction-draft.ts';
import { schoolWords } from './school-words.ts';

interface Props {
  readonly problem: Problem;
  readonly draft: CorrectionDraft;
  readonly onKeepTheirs: () => void;
  readonly onKeepMine: (revision: number) => void;
}

/** Two answers to where the school is: both are shown, and a person chooses. */
export function CorrectionConflict({ problem, draft, onKeepTheirs, onKeepMine }: Props) {
  const words = useWords(schoolWords);
  const language = useLanguage();
  const current = problem.body['current'] as SchoolDetail | undefined;
  return (
    <Note tone="attention" live>
      <strong>{words.form.conflict}</strong>
      <div className="conflict">
        <div>
          <h3>{words.form.theirs}</h3>
          {current === undefined ? null : (
            <>
              <PositionText position={current.position} />
              <p className="pm">± {formatMetres(current.uncertaintyMetres, language)}</p>
              <p>{current.correction?.source ?? current.source.name}</p>
            </>
          )}
        </div>
        <div>
          <h3>{words.form.yours}</h3>
          <PositionText position={pointOf(draft) ?? null} />
          <p className="pm">± {formatMetres(readNumber(draft.uncertainty) ?? 0, language)}</p>
          <p>{draft.source}</p>
        </div>
      </div>
      <div className="row">
        <Button small onPress={onKeepTheirs}>
          {words.form.keepTheirs}
        </Button>
        {current === undefined ? null : (
          <Button small onPress={() => onKeepMine(current.revision)}>
            {words.form.keepYours}
          </Button>
        )}
      </div>
    </Note>
  );
}
