import { parseScript } from "../src/parse";
import type { Script } from "../src/script";

type Raw = { kind: string; seconds: number; side?: string; set?: number; rep?: number };

const held = (rep: number, side: string): Raw[] =>
  [["out", 2], ["hold", 5], ["back", 2]].map(([kind, seconds]) => ({ kind: kind as string, seconds: seconds as number, side, set: 1, rep }));

const flowing = (rep: number, set: number): Raw[] => [{ kind: "out", seconds: 2, set, rep }, { kind: "back", seconds: 2, set, rep }];

const words = { purpose: "main", start: "Back long and quiet.", cue: "Hips level.", steps: ["Lift.", "Lower."], stop: ["Sharp pain."], figure: null };

/** Bird dog, 2 x 5 s a side. */
export const birdDog = {
  ...words, exercise: "bird-dog", name: "Bird dog", position: "quadruped", sidePart: "leg", perSide: true, sets: 1, reps: 2, holdSeconds: 5,
  segments: [
    { kind: "change", seconds: 10 }, { kind: "ready", seconds: 5, side: "left" }, ...held(1, "left"), ...held(2, "left"),
    { kind: "switch", seconds: 8, side: "right" }, ...held(1, "right"), ...held(2, "right"), { kind: "rest", seconds: 30 },
  ] as Raw[],
};

/** Bridge, a set of 4 and a set of 2. */
export const bridge = {
  ...words, exercise: "bridge", name: "Bridge", position: "supine", sidePart: null, perSide: false, sets: 2, reps: 4, holdSeconds: 0,
  segments: [
    { kind: "change", seconds: 10 }, { kind: "ready", seconds: 5 }, ...[1, 2, 3, 4].flatMap((rep) => flowing(rep, 1)),
    { kind: "rest", seconds: 20, set: 1 }, ...[1, 2].flatMap((rep) => flowing(rep, 2)), { kind: "rest", seconds: 30 },
  ] as Raw[],
};

/** Cat camel, 2 times, and the end. */
export const catCamel = {
  ...words, exercise: "cat-camel", name: "Cat camel", position: "quadruped", sidePart: null, perSide: false, sets: 1, reps: 2, holdSeconds: 0,
  segments: [{ kind: "change", seconds: 10 }, { kind: "ready", seconds: 5 }, ...flowing(1, 1), ...flowing(2, 1)] as Raw[],
};

export function raw(...items: (typeof birdDog | typeof bridge | typeof catCamel)[]) {
  const seconds = items.flatMap((item) => item.segments).reduce((sum, one) => sum + one.seconds, 0);
  return { session: "2026-11-21-morning", title: "Morning session", seconds, items };
}

export const script: Script = parseScript(raw(birdDog, bridge, catCamel));

/** Milliseconds from the start until the first repetition. */
export const untilReady = 15_000;
