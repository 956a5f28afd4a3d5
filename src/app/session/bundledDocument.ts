import { ResourceMissing } from './resourceMissing';

/** The document that comes with the add-in: what it is called, and where it lies beside the page. */
export const BUNDLED_DOCUMENT = {
  fileName: 'indicators-2020.txt',
  url: 'assets/indicators-2020.txt',
} as const;

/** The bytes of the bundled document, from the add-in's own server. @throws ResourceMissing */
export async function fetchBundledDocument(): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(BUNDLED_DOCUMENT.url);
  } catch (error) {
    throw new ResourceMissing(BUNDLED_DOCUMENT.url, { cause: error });
  }
  if (!response.ok) throw new ResourceMissing(`${BUNDLED_DOCUMENT.url} ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
