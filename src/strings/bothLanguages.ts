import { languageTexts as english } from './en-US/languageTexts';
import { addTexts } from './languageTexts';
import { languageTexts as chinese } from './zh-CN/languageTexts';

// For programs that are on the machine as a whole; the pane fetches the language it speaks.
addTexts('zh-CN', chinese);
addTexts('en-US', english);
