import { describe, expect, test } from "vitest";
import { onWay } from "../src/cues";
import type { Segment } from "../src/script";
import type { Effect } from "../src/state";
import { started } from "./play";
import { script, untilReady } from "./samples";

const segment = (kind: Segment["kind"], seconds: number): Segment => ({ kind, milliseconds: seconds * 1000, side: null, set: 1, rep: 1, repetition: 0 });

/** What is said while a segment passes, with the second at which it is said. */
function spoken(one: Segment): string[] {
  const said: string[] = [];
  for (let now = 0; now < one.milliseconds; now += 100) {
    for (const effect of onWay(one, one.milliseconds, now, now + 100)) if (effect.kind === "say") said.push(`${(now + 100) / 1000} ${effect.text}`);
  }
  return said;
}

const tones = (effects: readonly Effect[]) => effects.flatMap((effect) => (effect.kind === "beep" ? [effect.tone] : []));

describe("cues", () => {
  test("count down the last three seconds of get ready and of a hold", () => {
    expect(spoken(segment("ready", 5))).toEqual(["2 3", "3 2", "4 1"]);
    expect(spoken(segment("hold", 5))).toEqual(["2 3", "3 2", "4 1"]);
  });

  test("leave a short hold and the ways in and out in peace", () => {
    expect([...spoken(segment("hold", 4)), ...spoken(segment("out", 6)), ...spoken(segment("back", 6))]).toEqual([]);
  });

  test("tell the half of a hold from ten seconds on", () => {
    expect(spoken(segment("hold", 10))).toContain("5 Halfway.");
    expect(spoken(segment("hold", 9))).not.toContain("4.5 Halfway.");
  });

  test("name exercise, start and side, then each phase", () => {
    const play = started(script).pass(untilReady + 9_000);
    expect(play.said()).toEqual([
      "Bird dog. Back long and quiet. Left leg first.", "Left leg. Get ready.", "3", "2", "1", "1.", "Hold.", "3", "2", "1", "And back.", "2, the last one.",
    ]);
  });

  test("name the other side, the rest, what comes next, half the repetitions and the end", () => {
    const play = started(script);
    play.toEnd();
    expect(play.said()).toEqual(expect.arrayContaining([
      "Other side. Right leg.", "Rest, 30 seconds. Next: bridge, on your back, 2 sets of 4.", "3. Halfway.", "Rest, 20 seconds.", "Done. That was the last one.",
    ]));
  });

  test("sound every turn as well, so that silence loses nothing", () => {
    const play = started(script);
    play.toEnd();
    expect(new Set(tones(play.effects))).toEqual(new Set(["tick", "go", "hold", "back", "switch", "rest", "done"]));
  });

  test("say nothing about the time a page slept through, only where it woke", () => {
    const play = started(script).pass(untilReady + 2_000);
    const before = play.said().length;
    play.tick(60_000);
    expect(play.said().slice(before)).toEqual(["And back."]);
  });
});
