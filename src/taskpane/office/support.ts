import { MINIMUM_API } from '../../app/minimumApi';

/** Whether the add-in can run here, and if not, why. */
export type Support = 'supported' | 'outside' | 'oldExcel' | 'noOffice';

/** Asks Office where the page runs. Resolves once Office.js is ready. */
export async function support(): Promise<Support> {
  if (!('Office' in globalThis)) return 'noOffice';
  const { host } = await Office.onReady();
  // Outside Office the host is null, whatever the types say.
  if (String(host) !== 'Excel') return 'outside';
  return Office.context.requirements.isSetSupported(MINIMUM_API.set, MINIMUM_API.version)
    ? 'supported'
    : 'oldExcel';
}
