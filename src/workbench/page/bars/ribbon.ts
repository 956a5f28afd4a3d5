import type { Language } from '../../../strings/texts';

/** A button of the add-in's group on the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  /** Address of a picture of 32 pixels, or null. */
  readonly icon: string | null;
  /** The function to run; null opens the task pane. */
  readonly functionName: string | null;
}

/** A group of the ribbon with its buttons, in the order of the manifest. */
export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/**
 * The add-in's group as its manifest describes it, which is where Excel reads it too.
 *
 * @param manifest text of `manifest.xml`
 * @returns null when it describes none
 */
export function readRibbon(manifest: string, language: Language): RibbonGroup | null {
  const document = new DOMParser().parseFromString(manifest, 'text/xml');
  const group = named(document, 'Group')[0];
  if (group === undefined) return null;
  const resource = resources(document, language);
  const label = (owner: Element): string =>
    resource(
      named(owner, 'Label')
        .find(({ parentElement }) => parentElement === owner)
        ?.getAttribute('resid'),
    );
  return {
    label: label(group),
    buttons: named(group, 'Control').map((control) => ({
      id: control.getAttribute('id') ?? '',
      label: label(control),
      icon: iconOf(control, resource),
      functionName: named(control, 'FunctionName')[0]?.textContent.trim() ?? null,
    })),
  };
}

/** The text or address behind a `resid`, in the language where it has an override for it. */
function resources(document: Document, language: Language): (resid: string | null | undefined) => string {
  const values = new Map<string, string>();
  for (const kind of ['String', 'Url', 'Image']) {
    for (const entry of named(document, kind)) {
      const override = named(entry, 'Override').find(
        (candidate) => candidate.getAttribute('Locale')?.toLowerCase() === language.toLowerCase(),
      );
      const value = override?.getAttribute('Value') ?? entry.getAttribute('DefaultValue');
      values.set(entry.getAttribute('id') ?? '', value ?? '');
    }
  }
  return (resid) => values.get(resid ?? '') ?? '';
}

/** The manifest's addresses are those of the published add-in; the workbench serves the same files itself. */
function iconOf(control: Element, resource: (resid: string | null) => string): string | null {
  const images = named(control, 'Image').filter((image) => image.hasAttribute('size'));
  const image = images.find((candidate) => candidate.getAttribute('size') === '32') ?? images[0];
  const address = image === undefined ? '' : resource(image.getAttribute('resid'));
  const file = address.split('/').at(-1) ?? '';
  return file === '' ? null : `assets/${file}`;
}

/** Elements by local name, whatever namespace prefix the manifest gave them. */
function named(owner: Document | Element, name: string): readonly Element[] {
  return [...owner.getElementsByTagNameNS('*', name)];
}
