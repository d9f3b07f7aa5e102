import { useCallback, useEffect, useMemo, useState } from 'react';
import type { FieldClass, Finding } from '../../ground/screening/index.ts';
import { lookAt, type LetStand, type Looked, wordsOf } from './looked.ts';

const PAUSE_MS = 400;

/** Somebody who can be asked to look at a text. */
export interface AskedColleague {
  readonly id: string;
  readonly name: string;
  readonly function: string;
}

/** A field's text, as it is searched while it is written. */
export interface Screened {
  readonly fieldClass: FieldClass;
  /** of the text as it stands: what a form judges by */
  readonly looked: Looked;
  /** whether the form may not be sent: something cannot be saved, or the writer has not answered */
  readonly isBlocked: boolean;
  /** whether it is time to say what was found: not in the middle of a word */
  readonly isTold: boolean;
  /** says it at once: when the field is left, or the form is sent */
  readonly tell: () => void;
  /** the writer lets these words stand */
  readonly letStand: (finding: Finding) => void;
  /** who answers instead of the writer */
  readonly reviewer: AskedColleague | undefined;
  /** the writer lets a colleague answer, or answers alone after all */
  readonly askColleague: (reviewer: AskedColleague | undefined) => void;
}

/** Searches what is written in a field of a class. The same search is made by the server; here it only comes sooner. */
export function useScreened(fieldClass: FieldClass, text: string): Screened {
  const [answered, setAnswered] = useState<LetStand>(new Set());
  const [isTold, setIsTold] = useState(false);
  const [reviewer, askColleague] = useState<AskedColleague>();
  const looked = useMemo(() => lookAt(text, fieldClass, answered), [text, fieldClass, answered]);
  const isBlocked = looked.certain.length > 0 || (looked.asked.length > 0 && reviewer === undefined);
  const hasMore = looked.certain.length + looked.asked.length + looked.help.length > 0;
  // What has been mended is quiet again until the next pause.
  if (!hasMore && isTold) setIsTold(false);
  useEffect(() => {
    if (!hasMore || isTold) return undefined;
    const pause = setTimeout(() => setIsTold(text !== ''), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [text, hasMore, isTold]);
  const letStand = useCallback(
    (finding: Finding) => setAnswered((before) => new Set([...before, wordsOf(text, finding)])),
    [text],
  );
  const tell = useCallback(() => setIsTold(hasMore), [hasMore]);
  return { fieldClass, looked, isBlocked, isTold: isTold && hasMore, tell, letStand, reviewer, askColleague };
}

/** What the server is told was let stand: fields as it names them, and kinds, never words. */
export function letStandHeader(fields: Readonly<Record<string, Screened>>): string | undefined {
  const entries = Object.entries(fields)
    .filter(([, { looked }]) => looked.letStand.length > 0)
    .map(([field, { looked }]) => `${field}=${looked.letStand.join(' ')}`);
  return entries.length === 0 ? undefined : entries.join('; ');
}

/** Who is to look before the fields of a form are saved, when something in them is still asked about. */
export function askedReviewer(fields: readonly Screened[]): string | undefined {
  return fields.find(({ looked, reviewer }) => looked.asked.length > 0 && reviewer !== undefined)?.reviewer?.id;
}
