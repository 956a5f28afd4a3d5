/** A file of the add-in itself (the bundled document, a part that is loaded when first used) could not be fetched. */
export class ResourceMissing extends Error {
  override readonly name = 'ResourceMissing';
}

/** Loads a part of the add-in. @throws ResourceMissing when it cannot be fetched */
export async function load<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (error) {
    throw new ResourceMissing(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
