import { useWords } from '../language/language-provider.tsx';
import { uiWords } from '../texts/index.ts';
import './skeleton.css';

/** The shape of a page that is being fetched; nothing is shown for the first 300 ms. */
export function PageSkeleton() {
  const words = useWords(uiWords);
  return (
    <div className="skeleton" aria-busy="true" role="status">
      <span className="vh">{words.loading}</span>
      <div className="line" />
      <div className="line long" />
      <div className="bar" />
      <div className="twin" />
    </div>
  );
}
