import type { HeldTextView } from '../contract.ts';

/** A text with what may be about a person marked in it. */
export function MarkedText({ text, findings }: Pick<HeldTextView, 'text' | 'findings'>) {
  const marks = findings.toSorted((a, b) => a.start - b.start);
  return (
    <blockquote className="held-text">
      {marks.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(marks[at - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </blockquote>
  );
}
