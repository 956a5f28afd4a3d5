import type { InvokeCommand, PaneStart } from '../pane/paneStart';
import type { HostClient } from './hostClient';
import { goToRegion } from './regions';

/** The page's end of what leads to the pane's frame: its channel to the host, and the commands of the ribbon. */
export class PaneLink {
  #paneStart: PaneStart | null = null;
  #invoke: InvokeCommand | null = null;
  #lastCommand = 0;
  /** Ids of commands that the add-in has not completed. */
  readonly #running = new Set<string>();

  readonly #onCommands: (running: number) => void;

  /** @param onCommands told how many commands are under way, whenever that changes */
  constructor(onCommands: (running: number) => void) {
    this.#onCommands = onCommands;
  }

  /** What the frame takes when it is loaded; null before the host is ready. */
  get given(): PaneStart | null {
    return this.#paneStart;
  }

  /** Makes a new channel to the host, for a pane that is loaded again; what the one before was at is over. */
  async start(host: HostClient, language: string, isDark: () => boolean): Promise<void> {
    const { port1, port2 } = new MessageChannel();
    const facts = await host.ask('connect', { port: port2 }, [port2]);
    this.#invoke = null;
    this.#running.clear();
    this.#onCommands(0);
    this.#paneStart = {
      facts,
      port: port1,
      language,
      isDark,
      writeSettings: (entries) => void host.ask('settings', { entries }),
      onReady: (invoke) => (this.#invoke = invoke),
      onLeave: (back) => {
        window.focus();
        goToRegion(back);
      },
      onCompleted: (id) => {
        if (this.#running.delete(id)) this.#onCommands(this.#running.size);
      },
    };
  }

  /** Runs a command in the add-in's runtime, once that is there. */
  run(functionName: string): void {
    if (this.#invoke === null) return;
    const id = `command-${(this.#lastCommand += 1)}`;
    this.#running.add(id);
    this.#onCommands(this.#running.size);
    this.#invoke(id, functionName);
  }
}
