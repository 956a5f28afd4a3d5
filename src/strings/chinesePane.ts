import type { mendTexts } from './zh-CN/mendTexts';
import type { paneTexts } from './zh-CN/paneTexts';
import type { planTexts } from './zh-CN/planTexts';
import type { rulesTexts } from './zh-CN/rulesTexts';

/** Every text of the task pane in Chinese: what the other language is held to. */
export type ChinesePane = typeof paneTexts & typeof mendTexts & typeof planTexts & typeof rulesTexts;
