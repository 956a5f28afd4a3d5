import { Component, type ReactNode } from 'react';
import { workbookMessage } from '../strings/errorText';
import { paneText } from '../strings/paneText';
import type { Language } from '../strings/texts';

interface BoundaryProps {
  readonly language: Language;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: string | null;
}

/** Shows a bug of the pane as a failure instead of an empty window. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error.message : String(error) };
  }

  override readonly state: BoundaryState = { error: null };

  override render(): ReactNode {
    const { error } = this.state;
    const { language, children } = this.props;
    if (error === null) return children;
    return (
      <main className="plain" role="alert">
        <h1>{paneText(language, 'failure.title')}</h1>
        <p>{workbookMessage('unknown', error, language)}</p>
        <p>{error}</p>
      </main>
    );
  }
}
