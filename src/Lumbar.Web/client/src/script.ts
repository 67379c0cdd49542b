/** What the player plays: the timed steps of one session, as the server wrote them and as the player reads them. */

export const kinds = ["change", "ready", "out", "hold", "back", "switch", "rest"] as const;
export const positions = ["supine", "prone", "side", "quadruped", "kneel", "sit", "stand"] as const;
export const purposes = ["warm-up", "main", "cool-down"] as const;
export const sides = ["left", "right"] as const;

export type Kind = (typeof kinds)[number];
export type Position = (typeof positions)[number];
export type Purpose = (typeof purposes)[number];
export type Side = (typeof sides)[number];

/** One stretch of time with one thing to do. */
export interface Segment {
  readonly kind: Kind;
  readonly milliseconds: number;
  /** Null means both sides together. */
  readonly side: Side | null;
  readonly set: number | null;
  readonly rep: number | null;
  /** Index into the item's repetitions, null for a segment that is no part of one. */
  readonly repetition: number | null;
}

/** One repetition: the segments from `first` to `last`. */
export interface Repetition {
  readonly side: Side | null;
  readonly set: number;
  readonly rep: number;
  /** How many repetitions this set has on this side. */
  readonly of: number;
  readonly first: number;
  readonly last: number;
  readonly holdMilliseconds: number;
}

export interface Item {
  readonly exercise: string;
  readonly name: string;
  readonly purpose: Purpose;
  readonly position: Position;
  readonly start: string;
  readonly cue: string;
  readonly steps: readonly string[];
  readonly stop: readonly string[];
  readonly sidePart: string | null;
  readonly perSide: boolean;
  readonly sets: number;
  readonly reps: number;
  readonly holdSeconds: number;
  /** What a figure port understands; the player itself never looks inside. */
  readonly figure: unknown;
  readonly segments: readonly Segment[];
  readonly repetitions: readonly Repetition[];
}

export interface Script {
  readonly session: string;
  readonly title: string;
  readonly seconds: number;
  readonly items: readonly Item[];
}

/** The place in the script: which segment, and how far into it. */
export interface Spot {
  readonly item: number;
  readonly segment: number;
  readonly elapsed: number;
}

export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`There is no entry ${index} in a list of ${list.length}.`);
  return found;
}

export const itemAt = (script: Script, spot: Spot): Item => at(script.items, spot.item);

export const segmentAt = (script: Script, spot: Spot): Segment => at(itemAt(script, spot).segments, spot.segment);

/** The repetition under way, or null between repetitions. */
export function repetitionAt(script: Script, spot: Spot): Repetition | null {
  const index = segmentAt(script, spot).repetition;
  return index === null ? null : at(itemAt(script, spot).repetitions, index);
}

/** The repetition under way or, between repetitions, the next one of this exercise. */
export function repetitionAhead(script: Script, spot: Spot): Repetition | null {
  return itemAt(script, spot).repetitions.find((one) => one.last >= spot.segment) ?? null;
}
