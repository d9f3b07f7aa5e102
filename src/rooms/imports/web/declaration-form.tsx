import { type FormEvent, useState } from 'react';
import { CheckboxGroup, Label, Text } from 'react-aria-components';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { Check } from '../../../ui/components/check.tsx';
import { ScreenedText } from '../../../ui/components/screened-text.tsx';
import { ChoiceField } from '../../../ui/components/choice-field.tsx';
import { TextField } from '../../../ui/components/text-field.tsx';
import { useScreened } from '../../../ui/components/use-screened.ts';
import { useWords } from '../../../ui/language/language-provider.tsx';
import type { ImportDeclaration, ImportRun } from '../contract.ts';
import type { FormOption } from './form-option.ts';
import { importWords } from './import-words.ts';

interface Props {
  readonly run: ImportRun;
  readonly forms: readonly FormOption[];
  readonly busy: boolean;
  readonly onSave: (declaration: ImportDeclaration) => void;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SYSTEMS = ['EPSG:4326', 'EPSG:3006', 'EPSG:3011'] as const;
const EMPTY: ImportDeclaration = { sourceName: '', date: null, licence: null, completeFor: null, crs: null };

/** What the sender says of the file: it becomes the source, with age, of every number that rests on it. */
export function DeclarationForm({ run, forms, busy, onSave }: Props) {
  const words = useWords(importWords).declaration;
  const [draft, setDraft] = useState<ImportDeclaration>(run.declaration ?? EMPTY);
  const [tried, setTried] = useState(false);
  const set = (change: Partial<ImportDeclaration>) => setDraft({ ...draft, ...change });
  const name = useScreened('controlledName', draft.sourceName);
  const licence = useScreened('controlledName', draft.licence ?? '');
  const date = draft.date ?? '';
  const nameFault = draft.sourceName.trim() === '' ? words.nameFault : undefined;
  const dateFault = date !== '' && (!DAY.test(date) || Number.isNaN(Date.parse(date))) ? words.dateFault : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    name.tell();
    licence.tell();
    const isSound = nameFault === undefined && dateFault === undefined && !name.isBlocked && !licence.isBlocked;
    if (isSound) onSave({ ...draft, sourceName: draft.sourceName.trim() });
  };
  return (
    <Card title={words.title}>
      <form className="declare" onSubmit={submit} noValidate>
        <p className="ink2">{words.intro}</p>
        <div className="two">
          <ScreenedText
            screened={name}
            label={words.sourceName}
            help={words.sourceNameHelp}
            value={draft.sourceName}
            onChange={(sourceName) => set({ sourceName })}
            fault={tried ? nameFault : undefined}
            name="sourceName"
          />
          <TextField
            label={words.date}
            help={words.dateHelp}
            value={date}
            onChange={(next) => set({ date: next === '' ? null : next })}
            fault={tried ? dateFault : undefined}
            name="date"
            optional
          />
          <ScreenedText
            screened={licence}
            label={words.licence}
            value={draft.licence ?? ''}
            onChange={(next) => set({ licence: next === '' ? null : next })}
            name="licence"
            optional
          />
          <ChoiceField
            label={words.crs}
            value={draft.crs ?? ''}
            onChange={(crs) => set({ crs: SYSTEMS.find((system) => system === crs) ?? null })}
            options={[
              { value: '', label: words.crsAuto },
              ...SYSTEMS.map((value) => ({ value, label: words.crsNames[value] })),
            ]}
          />
        </div>
        {run.kind === 'schools' ? (
          <CheckboxGroup
            className="check-list"
            value={draft.completeFor ?? []}
            onChange={(completeFor) => set({ completeFor: completeFor.length === 0 ? null : completeFor })}
          >
            <Label className="group-label">{words.complete}</Label>
            <Text slot="description" className="mut sm">
              {words.completeHelp}
            </Text>
            <div className="check-years">
              {forms.map(({ value, label }) => (
                <Check key={value} value={value}>
                  {label}
                </Check>
              ))}
            </div>
          </CheckboxGroup>
        ) : null}
        <div>
          <Button type="submit" isDisabled={busy}>
            {words.save}
          </Button>
        </div>
      </form>
    </Card>
  );
}
