import { useState } from 'react';
import type { Finding } from '../../ground/screening/index.ts';
import { useWords } from '../language/language-provider.tsx';
import { uiWords } from '../texts/index.ts';
import { ChooseColleague, ColleagueAsked } from './ask-colleague.tsx';
import { Button } from './button.tsx';
import { Note } from './note.tsx';
import type { AskedColleague, Screened } from './use-screened.ts';

interface Props {
  readonly screened: Screened;
  /** who can be asked to look; none where what is written cannot wait for that */
  readonly colleagues: readonly AskedColleague[];
  readonly onMark: (finding: Finding) => void;
  readonly onRemove: (finding: Finding) => void;
}

/** One thing at a time: what cannot be saved, then what is asked; and where work with one person belongs. */
export function ScreeningNote({ screened, colleagues, onMark, onRemove }: Props) {
  const { certain, asked, help } = screened.looked;
  const words = useWords(uiWords).screening;
  return (
    <>
      {certain.length > 0 ? (
        <CertainNote finding={certain[0]} isFreeText={screened.fieldClass === 'freeText'} onMark={onMark} />
      ) : asked.length === 0 ? null : screened.reviewer === undefined ? (
        <AskedNote screened={screened} colleagues={colleagues} onMark={onMark} onRemove={onRemove} />
      ) : (
        <ColleagueAsked colleague={screened.reviewer} onUndo={() => screened.askColleague(undefined)} />
      )}
      {help.length > 0 ? <Note live>{words.personWord}</Note> : null}
    </>
  );
}

interface CertainProps {
  readonly finding: Finding;
  readonly isFreeText: boolean;
  readonly onMark: (finding: Finding) => void;
}

function CertainNote({ finding, isFreeText, onMark }: CertainProps) {
  const words = useWords(uiWords).screening;
  return (
    <Note tone="error" live>
      <p>
        <strong>{words.notSaved(words.kinds[finding.kind])}</strong> {isFreeText ? words.instead : words.insteadInField}
      </p>
      <Button small onPress={() => onMark(finding)}>
        {words.mark}
      </Button>
    </Note>
  );
}

function AskedNote({ screened, colleagues, onMark, onRemove }: Props) {
  const words = useWords(uiWords).screening;
  const [isChoosing, setIsChoosing] = useState(false);
  const [finding] = screened.looked.asked;
  const { question, letStand } = words.asked[finding.kind];
  return (
    <Note tone="attention" live>
      <p>
        <strong>{question}</strong>
      </p>
      <div className="row">
        <Button small onPress={() => onRemove(finding)}>
          {words.remove}
        </Button>
        <Button small onPress={() => screened.letStand(finding)}>
          {letStand}
        </Button>
        {colleagues.length === 0 ? null : (
          <Button small aria-expanded={isChoosing} onPress={() => setIsChoosing(!isChoosing)}>
            {words.colleague.ask}
          </Button>
        )}
        <Button small look="quiet" onPress={() => onMark(finding)}>
          {words.mark}
        </Button>
      </div>
      {isChoosing ? <ChooseColleague colleagues={colleagues} onChoose={screened.askColleague} /> : null}
    </Note>
  );
}
