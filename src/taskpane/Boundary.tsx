import { Component, type ReactNode } from 'react';
import { useText } from './shared/paneContext';
import { reloadPane } from './shared/reloadPane';

interface BoundaryProps {
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
    return error === null ? this.props.children : <Broken error={error} />;
  }
}

/** Plain elements: what broke may be anything that draws the others. */
function Broken({ error }: { readonly error: string }) {
  const text = useText();
  return (
    <main className="plain" role="alert">
      <h1>{text('failure.title')}</h1>
      <p>{text('app.bug')}</p>
      <p>
        <button type="button" onClick={reloadPane}>
          {text('app.reload')}
        </button>
      </p>
      <p>
        {text('failure.technical')}: {error}
      </p>
    </main>
  );
}
