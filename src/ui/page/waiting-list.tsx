import { ButtonLink } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { useWords } from '../language/language-provider.tsx';
import { uiWords } from '../texts/index.ts';
import './waiting-list.css';

/** Something that waits for the reader: what it is, what it means, when, and where it is done. */
export interface Waiting {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** the day that orders it, "2026-01-14" */
  readonly day: string;
  /** the same in words: "30 jan", "till 31 juli" */
  readonly when: string;
  /** left out when there is nothing to do but to know */
  readonly go?: { readonly href: string; readonly label: string };
}

interface Props {
  readonly title: string;
  readonly items: readonly Waiting[];
}

/** What waits, the nearest day first. Whoever has nothing waiting is told so in another way. */
export function WaitingList({ title, items }: Props) {
  const words = useWords(uiWords);
  return (
    <Card title={title} padded={false} aside={words.waiting(items.length)}>
      <ul className="waiting">
        {items
          .toSorted((a, b) => a.day.localeCompare(b.day))
          .map(({ id, title: what, text, when, go }) => (
            <li key={id}>
              <div className="what">
                <strong>{what}</strong>
                <span>{text}</span>
              </div>
              <span className="when">{when}</span>
              {go === undefined ? null : (
                <ButtonLink small href={go.href} aria-label={`${go.label}: ${what}`}>
                  {go.label}
                </ButtonLink>
              )}
            </li>
          ))}
      </ul>
    </Card>
  );
}
