import type { Language } from '../../strings/texts';
import type { Workbench } from './workbench';

/** What every part of the page is given. */
export interface PageProps {
  readonly workbench: Workbench;
  readonly language: Language;
}
