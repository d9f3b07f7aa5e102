import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { Chip } from '../../../ui/components/chip.tsx';
import { ProblemNote } from '../../../ui/components/problem-note.tsx';
import { SourceChip } from '../../../ui/components/source-chip.tsx';
import { formatDate } from '../../../ui/format/date.ts';
import { formatMetres } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import type { SchoolDetail } from '../contract.ts';
import { PositionText } from './position-text.tsx';
import { useCorrection } from './school-queries.ts';
import { schoolWords, unplacedFlag } from './school-words.ts';

interface Props {
  readonly school: SchoolDetail;
  readonly onCorrect: () => void;
  readonly onTakenBack: () => void;
}

/** Where the school is, who says so, how sure it is, and the way to mend it. */
export function SchoolPosition({ school, onCorrect, onTakenBack }: Props) {
  const words = useWords(schoolWords);
  const language = useLanguage();
  const saving = useCorrection(school.id);
  const { correction, flags, position, uncertaintyMetres, uncertaintyStated } = school;
  const doubt = unplacedFlag(flags);
  const metres = formatMetres(uncertaintyMetres, language);
  const takeBack = () => saving.mutate({ revision: school.revision, correction: null }, { onSuccess: onTakenBack });
  return (
    <Card title={words.whereIsIt}>
      <div className="stack-s">
        {doubt === undefined ? null : (
          <p>
            <Chip tone="unknown">{words.flagNames[doubt]}</Chip> {words.positionDoubted}
          </p>
        )}
        <p>
          <PositionText position={position} />
        </p>
        {position === null ? null : <p>{uncertaintyStated ? words.known(metres) : words.knownAssumed(metres)}</p>}
        {correction === null ? (
          <SourceChip source={school.source} />
        ) : (
          <dl className="facts">
            <dt>{words.corrected}</dt>
            <dd>{formatDate(correction.date, language)}</dd>
            <dt>{words.source}</dt>
            <dd>{correction.source}</dd>
            <dt>{words.registerSaid}</dt>
            <dd>
              <PositionText position={correction.replaced} />
            </dd>
          </dl>
        )}
        {saving.error === null ? null : <ProblemNote error={saving.error} />}
        <div className="row screen-only">
          <Button look={doubt === undefined ? 'outlined' : 'primary'} onPress={onCorrect}>
            {correction === null ? words.correct : words.correctAgain}
          </Button>
          {correction === null ? null : (
            <Button look="quiet" onPress={takeBack} isDisabled={saving.isPending}>
              {words.takeBack}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}
