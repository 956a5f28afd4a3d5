import type { ReactElement, RefObject } from 'react';
import type { Language } from '../../../strings/texts';
import { workbenchText } from '../../../strings/workbenchText';

interface TaskPaneProps {
  readonly language: Language;
  /** Counts the loads; 0: the host is not ready yet. */
  readonly load: number;
  readonly frame: RefObject<HTMLIFrameElement | null>;
}

/** The genuine task pane in a frame of its own, as Excel shows it beside the sheet. */
export function TaskPane({ language, load, frame }: TaskPaneProps): ReactElement {
  const title = workbenchText(language, 'pane.title');
  return (
    <aside className="pane" aria-label={title}>
      {load === 0 ? null : <iframe key={load} ref={frame} title={title} src="pane.html" />}
    </aside>
  );
}
