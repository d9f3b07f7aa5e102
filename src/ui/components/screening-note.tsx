import type { Finding } from '../../ground/screening/index.ts';
import { useWords } from '../language/language-provider.tsx';
import { uiWords } from '../texts/index.ts';
import { Button } from './button.tsx';
import { Note } from './note.tsx';
import type { Screened } from './use-screened.ts';

interface Props {
  readonly screened: Screened;
  readonly onMark: (finding: Finding) => void;
  readonly onRemove: (finding: Finding) => void;
}

/** One thing at a time: what cannot be saved, then what is asked; and where work with one person belongs. */
export function ScreeningNote({ screened, onMark, onRemove }: Props) {
  const { certain, asked, help } = screened.looked;
  const words = useWords(uiWords).screening;
  return (
    <>
      {certain.length > 0 ? (
        <CertainNote finding={certain[0]} isFreeText={screened.fieldClass === 'freeText'} onMark={onMark} />
      ) : asked.length > 0 ? (
        <AskedNote finding={asked[0]} onMark={onMark} onRemove={onRemove} onLetStand={screened.letStand} />
      ) : null}
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
        <strong>{words.notSaved(words.kinds[finding.kind])}</strong> {isFreeText ? words.instead : words.insteadOfName}
      </p>
      <Button small onPress={() => onMark(finding)}>
        {words.mark}
      </Button>
    </Note>
  );
}

interface AskedProps {
  readonly finding: Finding;
  readonly onMark: (finding: Finding) => void;
  readonly onRemove: (finding: Finding) => void;
  readonly onLetStand: (finding: Finding) => void;
}

function AskedNote({ finding, onMark, onRemove, onLetStand }: AskedProps) {
  const words = useWords(uiWords).screening;
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
        <Button small onPress={() => onLetStand(finding)}>
          {letStand}
        </Button>
        <Button small look="quiet" onPress={() => onMark(finding)}>
          {words.mark}
        </Button>
      </div>
    </Note>
  );
}
