/**
 * Where the system forces its own colours on everything but drawings and what opts out: those are given
 * one of the system's by name.
 */
export const FORCED_COLORS = '@media (forced-colors: active)';
