import { type FormEvent, useCallback, useRef, useState } from 'react';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { Note } from '../../../ui/components/note.tsx';
import { ProblemNote } from '../../../ui/components/problem-note.tsx';
import { Segments } from '../../../ui/components/segments.tsx';
import { TextField } from '../../../ui/components/text-field.tsx';
import { askedReviewer, letStandHeader, useScreened } from '../../../ui/components/use-screened.ts';
import { counted } from '../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import type { LatLon } from '../../../ui/map/scene.ts';
import { WAITS } from '../../../ui/net/fetch-json.ts';
import { Problem } from '../../../ui/net/problem.ts';
import { today } from '../../../ui/today.ts';
import type { CorrectPosition, SchoolDetail } from '../contract.ts';
import { CorrectionConflict } from './correction-conflict.tsx';
import {
  type CorrectionDraft,
  type DraftField,
  type System,
  correctionFrom,
  emptyDraft,
  faultsIn,
  inSystem,
  pointOf,
  withPoint,
} from './correction-draft.ts';
import { CorrectionMap } from './correction-map.tsx';
import { useCorrection } from './school-queries.ts';
import { schoolWords } from './school-words.ts';
import { SourceField } from './source-field.tsx';

interface Props {
  readonly school: SchoolDetail;
  readonly onDone: (said: 'saved' | undefined) => void;
}

/** The coordinator says where the school is, how they know, and how sure they are. */
export function CorrectionForm({ school, onDone }: Props) {
  const words = useWords(schoolWords).form;
  const language = useLanguage();
  const [draft, setDraft] = useState<CorrectionDraft>(() => emptyDraft(school, today()));
  const [tried, setTried] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const saving = useCorrection(school.id);
  const source = useScreened('freeText', draft.source);
  const faults = tried ? faultsIn(draft, today()) : {};
  const count = Object.keys(faults).length + (tried && source.isBlocked ? 1 : 0);
  const set = (change: Partial<CorrectionDraft>) => setDraft((before) => ({ ...before, ...change }));
  const onMove = useCallback((point: LatLon) => setDraft((before) => withPoint(before, point)), []);
  const send = (correction: CorrectPosition, revision: number) =>
    saving.mutate(
      { revision, correction, letStand: letStandHeader({ 'body/source': source }), reviewer: askedReviewer([source]) },
      { onSuccess: (answer) => onDone(answer === WAITS ? undefined : 'saved') },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    source.tell();
    if (Object.keys(faultsIn(draft, today())).length === 0 && !source.isBlocked)
      send(correctionFrom(draft), school.revision);
    else requestAnimationFrame(() => summary.current?.focus());
  };
  const fault = (field: DraftField) => (faults[field] === undefined ? undefined : words.faults[faults[field]]);
  const conflict = saving.error instanceof Problem && saving.error.status === 412 ? saving.error : undefined;
  return (
    <div className="school-twin">
      <CorrectionMap school={school} point={pointOf(draft)} onMove={onMove} />
      <Card title={words.title}>
        <form className="correct-form" onSubmit={submit} noValidate>
          <p className="ink2">{words.intro}</p>
          <div ref={summary} tabIndex={-1}>
            {count === 0 ? null : (
              <Note tone="error" live>
                {words.summary(counted(count, language).first)}
              </Note>
            )}
          </div>
          {conflict === undefined ? null : (
            <CorrectionConflict
              problem={conflict}
              draft={draft}
              onKeepTheirs={() => onDone(undefined)}
              onKeepMine={(revision) => send(correctionFrom(draft), revision)}
            />
          )}
          {saving.error !== null && conflict === undefined ? <ProblemNote error={saving.error} /> : null}
          <Segments<System>
            label={words.system}
            value={draft.system}
            onChange={(system) => setDraft((before) => inSystem(before, system))}
            options={[
              { value: 'wgs84', label: words.wgs84 },
              { value: 'sweref', label: words.sweref },
            ]}
          />
          <div className="pair">
            <TextField
              label={draft.system === 'wgs84' ? words.latitude : words.north}
              help={draft.system === 'wgs84' ? words.degreesHelp : words.metresHelp}
              value={draft.first}
              onChange={(first) => set({ first })}
              fault={fault('first')}
              inputMode="decimal"
              name="first"
            />
            <TextField
              label={draft.system === 'wgs84' ? words.longitude : words.east}
              value={draft.second}
              onChange={(second) => set({ second })}
              fault={fault('second')}
              inputMode="decimal"
              name="second"
            />
          </div>
          <TextField
            label={words.uncertainty}
            help={words.uncertaintyHelp}
            value={draft.uncertainty}
            onChange={(uncertainty) => set({ uncertainty })}
            fault={fault('uncertainty')}
            inputMode="numeric"
            name="uncertainty"
          />
          <SourceField
            school={school}
            screened={source}
            value={draft.source}
            onChange={(next) => set({ source: next })}
            fault={fault('source')}
          />
          <TextField
            label={words.date}
            help={words.dateHelp}
            value={draft.date}
            onChange={(date) => set({ date })}
            fault={fault('date')}
            name="date"
          />
          <div className="row">
            <Button type="submit" look="primary" isDisabled={saving.isPending}>
              {words.save}
            </Button>
            <Button onPress={() => onDone(undefined)}>{words.cancel}</Button>
          </div>
        </form>
      </Card>
    </div>
  );
}
