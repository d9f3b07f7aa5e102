import { Component, type ReactNode } from 'react';
import { Button } from '../../../ui/components/button.tsx';
import { Note } from '../../../ui/components/note.tsx';
import { useWords } from '../../../ui/language/language-provider.tsx';
import { frameWords } from '../texts/index.ts';

/** A short mark that the reader can quote and that stands beside the fault in the browser's own log. */
function referenceFor(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const sum = Array.from(text).reduce((total, letter) => (total * 31 + letter.codePointAt(0)!) >>> 0, 7);
  return `W-${sum.toString(36).toUpperCase()}`;
}

export function Crashed({ error }: { readonly error: unknown }) {
  const words = useWords(frameWords).crash;
  return (
    <>
      <h1>{words.title}</h1>
      <Note tone="error" live>
        <p>{words.text}</p>
        <p>{words.reference(referenceFor(error))}</p>
        <Button small onPress={() => window.location.reload()}>
          {words.reload}
        </Button>
      </Note>
    </>
  );
}

interface State {
  readonly error?: unknown;
}

/** Keeps a fault in one view from taking the whole page with it. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override componentDidCatch(error: unknown): void {
    console.error(referenceFor(error), error);
  }

  override render(): ReactNode {
    return this.state.error === undefined ? this.props.children : <Crashed error={this.state.error} />;
  }
}
