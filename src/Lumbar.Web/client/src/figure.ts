import { repetitionAt, segmentAt } from "./script";
import type { Item, Script, Side, Spot } from "./script";

/** Where a motion is: at its start, or so far (0 to 1) through the way out, the hold at the end or the way back. */
export type Moment = { readonly phase: "start" } | { readonly phase: "out" | "hold" | "back"; readonly share: number };

/** What shows the figure on the stage. */
export interface FigurePort {
  show(moment: Moment): void;
  /** Null shows the figure as it was drawn, for movements of both sides. */
  mirror(side: Side | null): void;
}

export type FigureFactory = (item: Item, stage: Element) => FigurePort;

const nothing = (): void => undefined;

/** An exercise without a figure shows the empty room. */
export const noFigure: FigurePort = { show: nothing, mirror: nothing };

const start: Moment = { phase: "start" };

/** What the figure has to show at this place of the script: the progress of the repetition, and between them the start. */
export function momentAt(script: Script, spot: Spot): Moment {
  const segment = segmentAt(script, spot);
  if (repetitionAt(script, spot) === null) return start;
  if (segment.kind !== "out" && segment.kind !== "hold" && segment.kind !== "back") return start;
  return { phase: segment.kind, share: Math.min(1, Math.max(0, spot.elapsed / segment.milliseconds)) };
}

/** A motion picture: where it lies, which side it shows, and in which second it leaves, arrives, turns and is back. */
export interface Film {
  readonly url: string;
  readonly side: Side;
  readonly leaves: number;
  readonly arrives: number;
  readonly turns: number;
  readonly returns: number;
}

/** Reads the figure of an item, or null when it is none this player understands. */
export function filmOf(figure: unknown): Film | null {
  if (typeof figure !== "object" || figure === null) return null;
  const { url, side, leaves, arrives, turns, returns } = figure as Record<string, unknown>;
  const times = [leaves, arrives, turns, returns];
  const sound = times.every((one, index) => typeof one === "number" && one >= 0 && (index === 0 || one >= (times[index - 1] as number)));
  return typeof url === "string" && (side === "left" || side === "right") && sound ? (figure as Film) : null;
}

/** The second of the film that shows a moment. Each part of the film stretches to the part of the repetition it shows. */
export function filmSecond(film: Film, moment: Moment): number {
  const between = (from: number, to: number, share: number): number => from + (to - from) * share;
  switch (moment.phase) {
    case "start":
      return film.leaves;
    case "out":
      return between(film.leaves, film.arrives, moment.share);
    case "hold":
      return between(film.arrives, film.turns, moment.share);
    case "back":
      return between(film.turns, film.returns, moment.share);
  }
}
