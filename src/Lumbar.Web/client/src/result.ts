import type { Item, Repetition, Script, Side } from "./script";
import { logOf } from "./state";
import type { Log, State, Stopped } from "./state";

export interface ItemResult {
  readonly exercise: string;
  readonly sets: number;
  readonly reps: number;
  readonly holdSeconds: number;
  readonly worstPain: number | null;
  readonly stopped: Stopped | null;
}

/** What is sent to the server at the end. */
export interface Result {
  readonly finished: boolean;
  readonly seconds: number;
  readonly items: readonly ItemResult[];
  readonly safety: boolean;
  readonly lasted: boolean;
}

export function resultOf(script: Script, state: State): Result {
  const items = script.items.flatMap((item, index) => {
    const log = logOf(state, index);
    return log.reached ? [itemResult(item, log)] : [];
  });
  return { finished: state.finished, seconds: Math.round(state.active / 1000), items, safety: state.safety, lasted: state.lasted };
}

function itemResult(item: Item, log: Log): ItemResult {
  const { exercise, holdSeconds } = item;
  return { exercise, ...leastSide(item, log), holdSeconds, worstPain: log.worstPain, stopped: log.stopped };
}

interface Work {
  readonly sets: number;
  readonly reps: number;
}

/** The side done least counts: a programme must not grow on the strength of the other one. */
function leastSide(item: Item, log: Log): Work {
  const sides = [...new Set(item.repetitions.map((rep) => rep.side))];
  const works = sides.map((side) => ({ total: doneOn(item, log, side).length, work: workOn(item, log, side) }));
  const least = works.reduce<(typeof works)[number] | null>((low, one) => (low === null || one.total < low.total ? one : low), null);
  return least === null ? { sets: 0, reps: 0 } : least.work;
}

const doneOn = (item: Item, log: Log, side: Side | null): readonly Repetition[] =>
  item.repetitions.filter((rep, index) => rep.side === side && log.done.includes(index));

/** Whole sets and the fullest of them; a first set broken off still counts as one set of what was done in it. */
function workOn(item: Item, log: Log, side: Side | null): Work {
  const sizes = new Map<number, { done: number; of: number }>();
  for (const rep of doneOn(item, log, side)) sizes.set(rep.set, { done: (sizes.get(rep.set)?.done ?? 0) + 1, of: rep.of });
  const sets = [...sizes.values()];
  const whole = sets.filter((one) => one.done === one.of).length;
  return { sets: whole > 0 ? whole : Math.min(1, sets.length), reps: Math.max(0, ...sets.map((one) => one.done)) };
}
