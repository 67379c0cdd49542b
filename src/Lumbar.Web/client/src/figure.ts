import type { Item, Side } from "./script";

/** What moves the figure on the stage: its time is the time within one repetition. */
export interface FigurePort {
  seek(seconds: number): void;
  play(): void;
  pause(): void;
  /** Null shows the figure as it was drawn, for movements of both sides. */
  mirror(side: Side | null): void;
}

export type FigureFactory = (item: Item, stage: Element) => FigurePort;

const nothing = (): void => undefined;

/** An exercise without a figure shows the empty room. */
export const noFigure: FigurePort = { seek: nothing, play: nothing, pause: nothing, mirror: nothing };
