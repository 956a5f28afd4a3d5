import type { UnitType } from '../../domain/definitions/definitions';
import { textLines } from './textLines';

/** Type of targets and standards, in points: smaller than the rest, so that rows stay low. */
export const TARGET_SIZE = 9;

/** Widths of the columns of texts on a score sheet, in points. */
export interface TextWidths {
  readonly indicator: number;
  readonly target: number;
  readonly standard: number;
}

/** Indicator and target together: with the score in sight on 1,280 pixels, the pane open beside it. */
const BOTH = 320;

/** What both gain where targets are sentences: so much is free up to there. */
const FOR_SENTENCES = 40;

/** What targets gain where some are whole paragraphs, which would make rows of half a screen otherwise. */
const FOR_PARAGRAPHS = 100;

const INDICATOR = { short: 140, besideSentences: 120, long: 200, longBesideSentences: 180 } as const;
const STANDARD = { short: 130, long: 260 } as const;

/** Lines above which a target is a paragraph. */
const PARAGRAPH = 12;

/** More characters than this make a name, or a target, a sentence. */
const SENTENCE = { indicator: 30, target: 54 } as const;

/** The widths by what stands in the columns. @param spare width of a hidden column beside them */
export function textWidths({ indicators }: Pick<UnitType, 'indicators'>, spare: number): TextWidths {
  const hasSentences = indicators.some(({ target }) => target.length > SENTENCE.target);
  const long = indicators.filter(({ name }) => name.length > SENTENCE.indicator).length;
  const isLong = long * 2 > indicators.length;
  const indicator = isLong
    ? INDICATOR[hasSentences ? 'longBesideSentences' : 'long']
    : INDICATOR[hasSentences ? 'besideSentences' : 'short'];
  const target = BOTH + spare + (hasSentences ? FOR_SENTENCES : 0) - indicator;
  const hasParagraphs = indicators.some((one) => linesOf(one.target, target) > PARAGRAPH);
  const hasStandards = indicators.some(({ standard = '' }) => standard.length > SENTENCE.target);
  return {
    indicator,
    target: target + (hasParagraphs ? FOR_PARAGRAPHS : 0),
    standard: STANDARD[hasStandards ? 'long' : 'short'],
  };
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + textLines(paragraph, width, TARGET_SIZE), 0);
}
