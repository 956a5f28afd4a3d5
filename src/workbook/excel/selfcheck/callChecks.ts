import type { CallCheck, ManyCheck } from './callCheck';
import { cellChecks } from './cellChecks';
import { lookChecks } from './lookChecks';
import { nullObjectChecks } from './nullObjectChecks';
import { protectionChecks } from './protectionChecks';
import { ruleChecks } from './ruleChecks';
import { sizeChecks } from './sizeChecks';
import { textCheck } from './textChecks';

/** Every small question to Excel, in the order in which they are asked. */
export const CALL_CHECKS: readonly (CallCheck | ManyCheck)[] = [
  ...nullObjectChecks,
  ...protectionChecks,
  ...ruleChecks,
  ...lookChecks,
  ...cellChecks,
  ...sizeChecks,
  textCheck,
];
