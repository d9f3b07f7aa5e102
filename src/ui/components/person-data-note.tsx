// By its own file: the first page has no need of the search itself and its names.
import { FINDING_KINDS, type FindingKind } from '../../ground/screening/finding.ts';
import { listed } from '../format/words.ts';
import { useLanguage, useWords } from '../language/language-provider.tsx';
import { Problem } from '../net/problem.ts';
import { uiWords } from '../texts/index.ts';
import { Note } from './note.tsx';

/** Whether the server would not keep a text, since it holds, or may hold, something about a person. */
export function isAboutPeople(error: unknown): error is Problem {
  return error instanceof Problem && (error.code === 'person-data' || error.code === 'person-data-likely');
}

/** What was sent was found to speak of a person after all: by kind, for the text is never sent back. */
export function PersonDataNote({ error }: { readonly error: Problem }) {
  const words = useWords(uiWords).screening;
  const language = useLanguage();
  const kinds = kindsIn(error).map((kind) => words.kinds[kind]);
  return (
    <Note tone="error" live>
      <p>
        <strong>{kinds.length === 0 ? error.title : words.found(listed(kinds, language))}</strong>{' '}
        {kinds.length === 0 ? null : error.title}
      </p>
    </Note>
  );
}

function kindsIn({ body }: Problem): FindingKind[] {
  const findings = Array.isArray(body['findings']) ? (body['findings'] as readonly { readonly kind?: unknown }[]) : [];
  return FINDING_KINDS.filter((kind) => findings.some((finding) => finding.kind === kind));
}
