import { type FormEvent, useState } from 'react';
import { Button } from '../../../ui/components/button.tsx';
import { Segments } from '../../../ui/components/segments.tsx';
import { TextField } from '../../../ui/components/text-field.tsx';
import { useWords } from '../../../ui/language/language-provider.tsx';
import { exposureWords } from './exposure-words.ts';

interface Props {
  readonly radiusMetres: number;
  readonly usual: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (radius: string) => void;
}

const OTHER = 'other';
const MOST_METRES = 50_000;

/** The usual distances as one press each, and any other by writing it. */
export function RadiusChoice({ radiusMetres, usual, onChange }: Props) {
  const words = useWords(exposureWords).settings;
  const isUsual = usual.some(({ value }) => value === String(radiusMetres));
  const [writing, setWriting] = useState(!isUsual);
  const [text, setText] = useState(String(radiusMetres));
  const [refused, setRefused] = useState(false);
  const choose = (value: string) => {
    setWriting(value === OTHER);
    if (value !== OTHER) onChange(value);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const metres = Number(text.replaceAll(/\s/g, '').replace(',', '.'));
    const sound = metres > 0 && metres <= MOST_METRES;
    setRefused(!sound);
    if (sound) onChange(String(metres));
  };
  return (
    <>
      <Segments
        label={words.radius}
        value={writing || !isUsual ? OTHER : String(radiusMetres)}
        onChange={choose}
        options={[...usual, { value: OTHER, label: words.other }]}
      />
      {writing || !isUsual ? (
        <form className="other-radius" onSubmit={submit} noValidate>
          <TextField
            label={words.otherLabel}
            value={text}
            onChange={setText}
            fault={refused ? words.otherFault : undefined}
            inputMode="numeric"
          />
          <Button small type="submit">
            {words.use}
          </Button>
        </form>
      ) : null}
    </>
  );
}
