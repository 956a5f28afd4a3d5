import { describeInBrowser } from '../support/browserSuite';
import { accessibility } from './scenarios/accessibility';
import { bookAndRibbon } from './scenarios/bookAndRibbon';
import { files } from './scenarios/files';
import { grid } from './scenarios/grid';
import { gridKeys } from './scenarios/gridKeys';
import { keyboard } from './scenarios/keyboard';
import { officeRules } from './scenarios/officeRules';
import { opening } from './scenarios/opening';
import { roughHandling } from './scenarios/roughHandling';
import { sheetMenu } from './scenarios/sheetMenu';
import { slowAnswers } from './scenarios/slowAnswers';
import { wholeJob } from './scenarios/wholeJob';

// One file, so that one build, one server and one browser serve all of them.
describeInBrowser('the workbench', (suite) => {
  wholeJob(suite, 'zh-CN');
  wholeJob(suite, 'en-US');
  grid(suite, 'zh-CN');
  grid(suite, 'en-US');
  gridKeys(suite);
  slowAnswers(suite);
  sheetMenu(suite);
  roughHandling(suite);
  keyboard(suite);
  files(suite);
  bookAndRibbon(suite, 'zh-CN');
  bookAndRibbon(suite, 'en-US');
  officeRules(suite, 'en-US');
  opening(suite);
  accessibility(suite);
});
