const { TestEnvironment } = require('jest-environment-jsdom');

/** What browsers have, the importer and the pane use, and jsdom leaves out. */
const MISSING = ['TextEncoder', 'TextDecoder', 'Response', 'performance', 'structuredClone'];

/** A browser page for the pane. */
module.exports = class PaneEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of MISSING) this.global[name] = globalThis[name];
    // Typed arrays of the page and of Node must be of one kind, or neither recognises the other's.
    this.global.Uint8Array = Uint8Array;
    this.global.ArrayBuffer = ArrayBuffer;
    const { FileReader, Blob } = this.global;
    Blob.prototype.arrayBuffer ??= function arrayBuffer() {
      return new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result);
        reader.readAsArrayBuffer(this);
      });
    };
    // There is no layout to scroll; what was brought into view last can be asked for.
    this.global.Element.prototype.scrollIntoView = function scrollIntoView() {
      this.ownerDocument.defaultView.broughtIntoView = this;
    };
    // The page is the one in front, also while none of its elements has the keyboard.
    this.global.document.hasFocus = () => true;
    // What the system asks for, `(prefers-color-scheme: dark)` and the like; nothing unless a test says so.
    this.global.mediaAsked = new Set();
    this.global.matchMedia = (query) => ({
      matches: this.global.mediaAsked.has(query),
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    });
  }
};
