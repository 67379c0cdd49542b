import { parseScript } from "../src/parse";
import type { Script } from "../src/script";

/** A small seeded generator (mulberry32): the same seed gives the same script on every machine. */
export class Dice {
  constructor(private seed: number) {}

  next(): number {
    this.seed = (this.seed + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.whole(0, list.length - 1)] as T;
  }
}

type Raw = { kind: string; seconds: number; side?: string; set?: number; rep?: number };

function repetition(hold: number, place: Pick<Raw, "set" | "rep" | "side">, dice: Dice): Raw[] {
  const out = dice.whole(1, 3);
  const raw: Raw[] = [{ kind: "out", seconds: out, ...place }];
  if (hold > 0) raw.push({ kind: "hold", seconds: hold, ...place });
  raw.push({ kind: "back", seconds: dice.whole(1, 3), ...place });
  return raw;
}

function segments(dice: Dice, perSide: boolean, sizes: readonly number[], hold: number, last: boolean): Raw[] {
  const raw: Raw[] = [];
  if (dice.chance(0.8)) raw.push({ kind: "change", seconds: dice.whole(5, 12) });
  const sides = perSide ? ["left", "right"] : [undefined];
  sides.forEach((side, turn) => {
    const at = side === undefined ? {} : { side };
    raw.push(turn === 0 ? { kind: "ready", seconds: 5, ...at } : { kind: "switch", seconds: 8, ...at });
    sizes.forEach((size, set) => {
      for (let rep = 1; rep <= size; rep++) raw.push(...repetition(hold, { set: set + 1, rep, ...at }, dice));
      if (set + 1 < sizes.length) raw.push({ kind: "rest", seconds: dice.whole(10, 40), set: set + 1, ...at });
    });
  });
  if (!last && dice.chance(0.7)) raw.push({ kind: "rest", seconds: 30 });
  return raw;
}

/** The JSON of a sound session with one to four exercises. */
export function rawScript(dice: Dice) {
  const count = dice.whole(1, 4);
  const items = Array.from({ length: count }, (_, index) => {
    const perSide = dice.chance(0.5);
    const sizes = Array.from({ length: dice.whole(1, 3) }, () => dice.whole(1, 5));
    const hold = dice.pick([0, 3, 5, 10, 12]);
    return {
      exercise: `exercise-${index}`,
      name: `Exercise ${index}`,
      purpose: "main",
      position: dice.pick(["supine", "quadruped", "stand"]),
      start: "Stand tall.",
      cue: "Keep breathing.",
      steps: ["Lift.", "Lower."],
      stop: ["It hurts."],
      sidePart: perSide ? "leg" : null,
      perSide,
      sets: sizes.length,
      reps: Math.max(...sizes),
      holdSeconds: hold,
      figure: null,
      segments: segments(dice, perSide, sizes, hold, index === count - 1),
    };
  });
  const seconds = items.flatMap((item) => item.segments).reduce((sum, one) => sum + one.seconds, 0);
  return { session: "2026-11-21-morning", title: "Morning session", seconds, items };
}

/** Runs a law over many generated scripts; a failure names its seed. */
export function forAll(runs: number, law: (script: Script, dice: Dice) => void): void {
  for (let seed = 1; seed <= runs; seed++) {
    const dice = new Dice(seed);
    try {
      law(parseScript(rawScript(dice)), dice);
    } catch (error) {
      throw new Error(`The law fails for seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
}
