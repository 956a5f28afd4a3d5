const { setFlagsFromString } = require('node:v8');
const { TestEnvironment } = require('jest-environment-jsdom');

// V8 keeps the shapes of objects that are gone for two more collections, and each shape keeps its page with all that
// was loaded into it: pages of earlier files would pile up, and every collection would go through all of them.
setFlagsFromString('--retain-maps-for-n-gc=0');

/** What browsers have, the importer and the pane use, and jsdom leaves out. */
const MISSING = ['TextEncoder', 'TextDecoder', 'Response', 'performance', 'structuredClone'];

/** A browser page for the pane. */
module.exports = class PaneEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    // Loaded within a test, the module would keep that test and its page for as long as the process lives.
    await import('@ironcalc/wasm');
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
