import { MAX_POINTS, pointsFromNumber, type Points } from '../points/points';
import { weightFromFraction, WHOLE, type BasisPoints } from '../settings/basisPoints';

/**
 * A grade 等次 with what it takes to get it; a unit gets the first band whose conditions it meets.
 * A band without conditions takes everybody whom the bands before it leave over.
 */
export interface GradeBand {
  readonly name: string;
  /** Least final score, included; null where the score does not matter. */
  readonly from: Points | null;
  /** Share of the ranked units that may get it, best first; null where the rank does not matter. */
  readonly upTo: BasisPoints | null;
  /** Places that get it, best first, at least 1; null where there is a share, or the rank does not matter. */
  readonly places: number | null;
}

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
/** Signs and figures belong to the conditions: whoever writes `优秀大于90` is told, not guessed at. */
const BAND = new RegExp(
  String.raw`^([^\d≥>=≤<%]+?)(?:\s*(?:≥|>=)\s*${NUMBER}\s*分?)?(?:\s*[,、]?\s*(?:前|first|top)\s*(?:${NUMBER}\s*%|([1-9]\d{0,5})\s*(?:名|位|places?|units?)))?$`,
  'i',
);

/**
 * A band as people write it: `优秀 ≥90`, `优秀 前20%`, `优秀 前10名`, `优秀 ≥90 前20%`, `合格`; `>=`, `first 20%`
 * and `top 10 places` as well, in full width too. Null when it is none, a score is finer than a thousandth, or a share above 100 %.
 */
export function readGradeBand(text: string): GradeBand | null {
  const [, name, least, share, places] = BAND.exec(text.normalize('NFKC').trim()) ?? [];
  if (name === undefined) return null;
  const from = least === undefined ? null : pointsFromNumber(Number(least));
  const upTo = share === undefined ? null : weightFromFraction(Number(share) / 100);
  if (least !== undefined && from === null) return null;
  if (share !== undefined && (upTo === null || upTo > WHOLE || upTo === 0)) return null;
  return { name: name.trim(), from, upTo, places: places === undefined ? null : Number(places) };
}

/** Why a list of bands cannot be used, with the index of the band at fault. */
export interface GradeFault {
  readonly index: number;
}

/** The first band that nobody could ever get, or whose name is taken; null where all are sound. */
export function faultOfBands(bands: readonly GradeBand[]): GradeFault | null {
  const index = bands.findIndex((band, at) =>
    bands.slice(0, at).some((earlier) => earlier.name === band.name || takesAllOf(earlier, band)),
  );
  return index < 0 ? null : { index };
}

/** Whether whoever meets the conditions of `later` meets those of `earlier` as well. */
function takesAllOf(earlier: GradeBand, later: GradeBand): boolean {
  const least = -MAX_POINTS * 1000;
  return (earlier.from ?? least) <= (later.from ?? least) && takesPlacesOf(earlier, later);
}

/** The same of their ranks. How many places a share comes to depends on the units: only all of them are more than any number. */
function takesPlacesOf(earlier: GradeBand, later: GradeBand): boolean {
  if (earlier.places !== null) return later.places !== null && later.places <= earlier.places;
  return (earlier.upTo ?? WHOLE) >= (later.places === null ? (later.upTo ?? WHOLE) : WHOLE);
}

/** Whether units get it by how they stand among the others. */
export function isByPlace({ upTo, places }: GradeBand): boolean {
  return upTo !== null || places !== null;
}
