/** Why an actual that looks like nothing else is refused. */
export type ActualFault = 'notNumber' | 'negative' | 'tooLarge' | 'errorValue';
