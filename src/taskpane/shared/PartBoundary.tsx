import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { failureOf } from '../../app/session/failure';
import { AttemptContext } from './part';
import { usePartStyles } from './part.styles';
import { useText } from './paneContext';
import { reloadPane } from './reloadPane';

interface PartBoundaryProps {
  readonly children: ReactNode;
  /** What can be pressed besides while the part is missing. */
  readonly otherwise?: ReactNode;
}

interface PartBoundaryState {
  readonly error: unknown;
  readonly failed: boolean;
  readonly attempt: number;
}

/** Attempts of the whole pane: a boundary that appears later does not begin with one that failed before. */
let attempts = 0;

/** Tells in its place that a part of the pane is missing, with a way to try again; the rest goes on. */
export class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  static getDerivedStateFromError(error: unknown): Partial<PartBoundaryState> {
    return { error, failed: true };
  }

  override readonly state: PartBoundaryState = { error: null, failed: false, attempt: attempts };

  override render(): ReactNode {
    const { error, failed, attempt } = this.state;
    if (failed) {
      return (
        <PartFailed error={error} onTryAgain={this.#tryAgain}>
          {this.props.otherwise}
        </PartFailed>
      );
    }
    return <AttemptContext value={attempt}>{this.props.children}</AttemptContext>;
  }

  readonly #tryAgain = (): void => {
    attempts += 1;
    this.setState({ error: null, failed: false, attempt: attempts });
  };
}

interface PartFailedProps {
  readonly error: unknown;
  readonly onTryAgain: () => void;
  readonly children: ReactNode;
}

function PartFailed({ error, onTryAgain, children }: PartFailedProps) {
  const styles = usePartStyles();
  const text = useText();
  const missing = failureOf(error).kind === 'resource';
  return (
    <div role="alert" className={styles.failed}>
      <p className={styles.text}>{text(missing ? 'failure.part' : 'failure.partBug')}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={onTryAgain}>
          {text('failure.tryAgain')}
        </Button>
        <Button size="small" onClick={reloadPane}>
          {text('app.reload')}
        </Button>
        {children}
      </div>
    </div>
  );
}
