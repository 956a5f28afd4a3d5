import { OFFICE_BASE, officeScript } from './officeFiles';

/** What Office.js uses of an element. */
interface Element {
  readonly tagName: string;
  readonly style: Readonly<Record<string, string>>;
  src?: string;
  onload?: () => void;
  onreadystatechange?: () => void;
  onerror?: (error: unknown) => void;
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): string | null;
  appendChild(child: Element): void;
}

function element(tagName: string): Element {
  const attributes = new Map<string, string>();
  return {
    tagName,
    style: {},
    setAttribute: (name, value) => void attributes.set(name, value),
    getAttribute: (name) => attributes.get(name) ?? null,
    appendChild: () => undefined,
  };
}

/** Runs a file of the library in the page's realm. */
export type RunScript = (script: ReturnType<typeof officeScript>) => void;

/**
 * As much of a browser's page as Office.js needs to start: a document whose script elements are run from
 * the installed library, a storage, a place.
 */
export function makePage(run: RunScript): Readonly<Record<string, unknown>> {
  const load = (script: Element) => {
    setTimeout(() => {
      try {
        run(officeScript(script.src ?? ''));
        script.onload?.();
        script.onreadystatechange?.();
      } catch (error) {
        script.onerror?.(error);
        throw error;
      }
    }, 0);
  };
  const self = { ...element('script'), src: `${OFFICE_BASE}office.js` };
  const head = { ...element('head'), appendChild: load, insertBefore: load };
  const document = {
    readyState: 'complete',
    cookie: '',
    scripts: [self],
    head,
    body: head,
    documentElement: head,
    createElement: element,
    getElementById: () => null,
    getElementsByTagName: (name: string) => (name === 'script' ? [self] : name === 'head' ? [head] : []),
    querySelectorAll: () => [],
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  const place = {
    href: 'http://localhost/',
    origin: 'http://localhost',
    protocol: 'http:',
    host: 'localhost',
    hostname: 'localhost',
    search: '',
    hash: '',
  };
  return {
    document,
    location: place,
    history: {},
    name: '',
    navigator: { userAgent: 'node' },
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    DOMParser: class {
      parseFromString() {
        return { getElementsByTagName: () => [] };
      }
    },
    console,
    performance,
    URL,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
  };
}

function storage() {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
}
