import { errorTexts } from './errorTexts';
import { mendTexts } from './mendTexts';
import { paneTexts as ownTexts } from './paneTexts';
import { planTexts } from './planTexts';
import { rulesTexts } from './rulesTexts';

/** What the pane says in Chinese; see `PaneTexts`. */
export const paneTexts = {
  pane: { ...ownTexts, ...mendTexts, ...planTexts, ...rulesTexts },
  errors: errorTexts,
};
