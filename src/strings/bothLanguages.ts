import { paneTexts as englishPane } from './en-US/shownTexts';
import { toldTexts as englishTold } from './en-US/toldTexts';
import { addTexts } from './languageTexts';
import { paneTexts as chinesePane } from './zh-CN/shownTexts';
import { toldTexts as chineseTold } from './zh-CN/toldTexts';

// For programs that are on the machine as a whole; the pane fetches the language it speaks.
addTexts('zh-CN', { ...chinesePane, ...chineseTold });
addTexts('en-US', { ...englishPane, ...englishTold });
