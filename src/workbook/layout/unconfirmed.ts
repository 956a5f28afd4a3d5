/**
 * What stands over the hidden first column of a table that was made anew in place of one that was lost,
 * until a person says that it is complete. Nobody is ranked meanwhile.
 */
export const UNCONFIRMED = 'unconfirmed';
