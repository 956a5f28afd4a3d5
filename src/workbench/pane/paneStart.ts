import type { PaneFacts } from '../messages';

/** What the page gives the pane's frame before office.js runs there. */
export interface PaneStart {
  readonly facts: PaneFacts;
  /** To the host's thread: texts of Office.js, both ways. */
  readonly port: MessagePort;
  /** Office's display language. */
  readonly language: string;
  /** Whether Office's theme is dark at the moment. */
  readonly isDark: () => boolean;
  readonly writeSettings: (entries: readonly (readonly [string, string])[]) => void;
  /** Takes the function by which ribbon commands reach Office.js. */
  readonly onReady: (invoke: InvokeCommand) => void;
  /** F6 was pressed in the pane, with Shift for the way back. */
  readonly onLeave: (back: boolean) => void;
  /** The add-in has carried a command out (`event.completed()`). */
  readonly onCompleted: (commandId: string) => void;
}

/** Runs the function that the add-in associated with a name, as a click on the ribbon does. */
export type InvokeCommand = (commandId: string, functionName: string) => void;

/** The workbench as the frame finds it in its parent. */
export interface WorkbenchWindow {
  readonly scorebookWorkbench?: { takePane(): PaneStart | null };
}
