/** Side of the arrow of a list and of the button of a filter, at the right edge of a cell, in pixels. */
export const ARROW_SIZE = 18;
