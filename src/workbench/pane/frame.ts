import { windowExternal, type Bridge } from '../../host';
import type { PaneStart, WorkbenchWindow } from './paneStart';

/**
 * Runs in the pane's frame before office.js and gives it what Excel on Windows would: a bridge for requests
 * and `window.external`. Everything after it is as in Excel: the genuine library, the add-in's own page.
 */

/** Ids of the Common API. */
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;
const SUCCESS = 0;

type Done = (result: unknown) => void;

/** Of the Common API: the event's id, then what it carries. */
type EventHandler = (id: number, payload: readonly unknown[]) => void;

function start({
  facts,
  port,
  language,
  isDark,
  writeSettings,
  onReady,
  onLeave,
  onCompleted,
}: PaneStart): void {
  // As Office does: F6 leads from the pane back to the book.
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    onLeave(event.shiftKey);
  });
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      port.postMessage(text);
    },
  };
  port.onmessage = ({ data }: MessageEvent<string>) => bridge.onMessageFromHost?.(data);
  const book = { settings: new Map(facts.settings) };
  const external = windowExternal(
    {
      book,
      requirementSets: facts.requirementSets,
      saveSettings: (entries) => {
        book.settings = new Map(entries);
        writeSettings([...entries]);
      },
    },
    language,
    isDark,
  );
  Object.assign(window, { _richApiNativeBridge: bridge });
  Object.defineProperty(window, 'external', {
    configurable: true,
    value: {
      ...external,
      RegisterEvent: (id: number, target: string, handler: EventHandler, done?: Done) => {
        external.RegisterEvent(id, target, handler, done);
        if (id !== COMMAND_INVOKED) return;
        onReady((commandId, functionName) => {
          const event = JSON.stringify({ source: { id: commandId } });
          handler(COMMAND_INVOKED, [commandId, functionName, event]);
        });
      },
      Execute: (id: number, parameters: unknown, done?: (result: readonly unknown[]) => void) => {
        if (id !== COMMAND_COMPLETED) {
          external.Execute(id, parameters, done);
          return;
        }
        onCompleted(String((parameters as readonly unknown[])[0]));
        done?.([SUCCESS]);
      },
    },
  });
}

const given = (window.parent as unknown as WorkbenchWindow).scorebookWorkbench?.takePane() ?? null;
if (given !== null) start(given);
