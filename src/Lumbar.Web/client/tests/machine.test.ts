import { describe, expect, test } from "vitest";
import { againWithin } from "../src/machine";
import { parseScript } from "../src/parse";
import { resultOf } from "../src/result";
import { segmentAt } from "../src/script";
import { defaultSettings } from "../src/state";
import type { Feeling } from "../src/state";
import { Play, started } from "./play";
import { birdDog, bridge, catCamel, raw, script, untilReady } from "./samples";

/** In the hold of the second repetition on the left. */
const inSecondRepetition = () => started(script).pass(untilReady + 9_000 + 4_000);
const kindOf = (play: Play) => segmentAt(script, play.state.spot).kind;
const answer = (play: Play, feeling: Feeling | null, worstPain: number | null) => play.act({ do: "hurtAnswer", feeling, worstPain });
const resultFor = (play: Play, exercise: string) => resultOf(script, play.state).items.find((one) => one.exercise === exercise);

describe("this hurts", () => {
  test("a working muscle waits with smaller advice and loses nothing", () => {
    const play = inSecondRepetition().do("hurt");
    const { spot } = play.state;
    answer(play, "stretch", 3);
    expect(play.state).toMatchObject({ mode: "paused", note: "smaller", spot });
    play.do("resume").toEnd();
    expect(resultFor(play, "bird-dog")).toEqual({ exercise: "bird-dog", sets: 1, reps: 2, holdSeconds: 5, worstPain: 3, stopped: null });
  });

  test.each([["usual", 4, "pain"], ["sharp", 2, "sharp"], ["stretch", 6, "pain"], ["stretch", 10, "pain"]] as const)(
    "%s at %i ends the exercise as %s and waits before the next one",
    (feeling, pain, stopped) => {
      const play = answer(inSecondRepetition().do("hurt"), feeling, pain);
      expect(play.state).toMatchObject({ mode: "paused", spot: { item: 1, segment: 0, elapsed: 0 } });
      expect(resultFor(play, "bird-dog")).toMatchObject({ sets: 0, reps: 0, worstPain: pain, stopped });
    },
  );

  test("pain just below the stop does not end the exercise", () => {
    expect(answer(inSecondRepetition().do("hurt"), "stretch", 5).state.spot.item).toBe(0);
  });

  test("a new symptom ends the session at once, without a number", () => {
    const play = answer(inSecondRepetition().do("hurt"), "newSymptom", null);
    expect(play.state.mode).toBe("over");
    expect(play.effects.filter((one) => one.kind === "submit")).toHaveLength(1);
    expect(resultOf(script, play.state)).toMatchObject({ finished: false, safety: true, items: [{ stopped: "newSymptom", worstPain: null }] });
  });

  test("a second exercise ended by pain ends the session", () => {
    const play = answer(inSecondRepetition().do("hurt"), "usual", 4).do("resume").pass(20_000).do("hurt");
    answer(play, "sharp", null);
    expect(play.state).toMatchObject({ mode: "over", finished: false, safety: false });
    expect(resultOf(script, play.state).items.map((one) => one.stopped)).toEqual(["pain", "sharp"]);
  });

  test("needs to know what it feels like and, to carry on, how strong it was", () => {
    const play = inSecondRepetition().do("hurt");
    expect(answer(play, null, null).state.missing).toEqual(["feeling", "pain"]);
    expect(answer(play, null, 3).state.missing).toEqual(["feeling"]);
    expect(answer(play, "stretch", null).state.missing).toEqual(["pain"]);
    expect(play.state.mode).toBe("hurt");
  });

  test("keeps the worst pain of several answers", () => {
    const play = answer(inSecondRepetition().do("hurt"), "stretch", 5).do("resume", "hurt");
    expect(resultFor(answer(play, "stretch", 2), "bird-dog")?.worstPain).toBe(5);
  });

  test("an exercise that hurt does not come again later in the session", () => {
    const twice = parseScript(raw(birdDog, bridge, birdDog, catCamel));
    const play = answer(started(twice).pass(untilReady).do("hurt"), "usual", 4).do("resume");
    const seen = new Set<number>();
    while (play.state.mode === "running") seen.add(play.tick(1_000).state.spot.item);
    expect([...seen]).toEqual([1, 3]);
  });

  test("an exercise that hurt is not gone back to", () => {
    const play = answer(inSecondRepetition().do("hurt"), "usual", 4).do("resume", "again", "again");
    expect(play.state.spot.item).toBe(1);
  });
});

describe("pain that stays", () => {
  const quarter = 15 * 60_000;
  const long = parseScript(raw(...Array.from({ length: 40 }, () => [birdDog, bridge, catCamel]).flat()));
  /** A working muscle at this strength after a second, then on until the clock has run `more` milliseconds beyond it. */
  const after = (pain: number, more: number) => answer(started(long).pass(1_000).do("hurt"), "stretch", pain).do("resume").pass(more);

  test.each([[3, quarter - 100, "running"], [3, quarter, "hurt"], [5, quarter + 5_000, "hurt"], [2, quarter + 5_000, "running"]] as const)(
    "of %i is asked about again once %i ms have passed: %s",
    (pain, more, mode) => {
      expect(after(pain, more).state.mode).toBe(mode);
    },
  );

  test.each([["stretch", 3, "pain"], ["usual", null, "pain"], ["sharp", 4, "sharp"]] as const)(
    "and is still more than light (%s, %s) ends the session and says so",
    (feeling, pain, stopped) => {
      const play = answer(after(3, quarter), feeling, pain);
      expect(play.state).toMatchObject({ mode: "over", finished: false, lasted: true, safety: false });
      expect(resultOf(long, play.state)).toMatchObject({ lasted: true });
      expect(resultOf(long, play.state).items.at(-1)).toMatchObject({ stopped });
    },
  );

  test("and has become light lets the session go on, and counts anew", () => {
    const play = answer(after(4, quarter), "stretch", 2);
    expect(play.state).toMatchObject({ mode: "paused", note: "smaller", painSince: null });
    expect(play.do("resume").pass(20_000).state.mode).toBe("running");
  });

  test("cannot be waved away: the question comes back with the clock", () => {
    const play = after(3, quarter).do("pause", "resume").tick(100);
    expect(play.state).toMatchObject({ mode: "hurt", note: "lasting" });
  });

  test("counts from the first time it was named", () => {
    const play = answer(after(3, quarter - 10_000).do("hurt"), "stretch", 5).do("resume").pass(10_000);
    expect(play.state.mode).toBe("hurt");
  });

  test("goes on counting after the exercise it was named in has been left out", () => {
    const play = answer(started(long).pass(1_000).do("hurt"), "usual", 4).do("resume").pass(quarter);
    expect(play.state.mode).toBe("hurt");
  });

  test("a new symptom leads to the safety questions all the same", () => {
    expect(answer(after(3, quarter), "newSymptom", null).state).toMatchObject({ mode: "over", safety: true, lasted: false });
  });
});

describe("again", () => {
  test("restarts the repetition, and a second tap the exercise before", () => {
    const play = started(script).do("askSkip").act({ do: "skip", reason: "time" }).pass(untilReady + 5_000);
    expect(play.do("again").state.spot).toEqual({ item: 1, segment: 4, elapsed: 0 });
    expect(play.do("again").state.spot).toEqual({ item: 0, segment: 0, elapsed: 0 });
  });

  test("twice but slowly restarts the repetition twice", () => {
    const play = inSecondRepetition().do("again").pass(againWithin).do("again");
    expect(play.state.spot).toMatchObject({ item: 0, elapsed: 0 });
    expect(play.state.spot.segment).toBe(5);
  });

  test("after a pause restarts the repetition, however soon", () => {
    const play = inSecondRepetition().do("again").pass(100).do("pause", "again");
    expect(play.state).toMatchObject({ mode: "running", spot: { item: 0, segment: 5, elapsed: 0 } });
  });

  test("in a rest goes back to the last repetition", () => {
    const play = started(script).pass(untilReady + 36_000 + 8_000 + 1_000);
    expect(kindOf(play)).toBe("rest");
    expect(kindOf(play.do("again"))).toBe("out");
  });
});

describe("skip", () => {
  test("takes one reason and goes on with the next exercise", () => {
    const play = inSecondRepetition().do("askSkip").tick(5_000).act({ do: "skip", reason: "tired" });
    expect(play.state).toMatchObject({ mode: "running", spot: { item: 1, segment: 0, elapsed: 0 } });
    expect(resultFor(play, "bird-dog")).toMatchObject({ stopped: "tired", sets: 0, reps: 0 });
  });

  test("in the rest after an exercise leaves out the next one", () => {
    const play = started(script).pass(untilReady + 36_000 + 8_000 + 1_000).do("askSkip").act({ do: "skip", reason: "notWanted" });
    expect(play.state.spot.item).toBe(2);
    expect(resultOf(script, play.state).items.map((one) => one.stopped)).toEqual([null, "notWanted", null]);
  });

  test("without the question is nothing", () => {
    const play = inSecondRepetition();
    expect(play.act({ do: "skip", reason: "time" }).state.spot.item).toBe(0);
  });
});

describe("rest", () => {
  const inRest = () => started(script).pass(untilReady + 36_000 + 8_000 + 1_000);

  test("can be made 15 seconds longer, any number of times", () => {
    const play = inRest().do("addRest", "addRest").pass(29_000 + 30_000 - 1);
    expect(kindOf(play)).toBe("rest");
    expect(kindOf(play.tick(1))).toBe("change");
  });

  test("can be cut short", () => {
    expect(inRest().do("skipRest").state.spot).toEqual({ item: 1, segment: 0, elapsed: 0 });
  });

  test("switched off ends at once and does not come again", () => {
    const play = inRest().do("toggleRest");
    expect(play.state.spot.item).toBe(1);
    expect(play.effects.some((one) => one.kind === "remember")).toBe(true);
    const kinds = new Set<string>();
    while (play.state.mode === "running") kinds.add(kindOf(play.tick(500)));
    expect(kinds).not.toContain("rest");
  });
});

describe("the end", () => {
  test("is asked once and keeps what was done", () => {
    const play = started(script).pass(untilReady + 9_000 + 1_000).do("end");
    expect(play.state.mode).toBe("running");
    play.do("askEnd").tick(10_000).do("end");
    expect(resultOf(script, play.state)).toEqual({
      finished: false, seconds: 25, safety: false, lasted: false,
      items: [{ exercise: "bird-dog", sets: 0, reps: 0, holdSeconds: 5, worstPain: null, stopped: "other" }],
    });
  });

  test("sets that differ are all counted, and the fullest gives the repetitions", () => {
    const play = started(script);
    play.toEnd();
    expect(resultFor(play, "bridge")).toMatchObject({ sets: 2, reps: 4, stopped: null });
  });

  test("a set broken off does not add to the whole ones", () => {
    const play = started(script).do("askSkip").act({ do: "skip", reason: "time" }).pass(untilReady + 16_000 + 20_000 + 5_000).do("askEnd", "end");
    expect(resultFor(play, "bridge")).toMatchObject({ sets: 1, reps: 4, stopped: "other" });
  });

  test("the side done least counts", () => {
    const play = started(script).pass(untilReady + 18_000 + 8_000 + 9_000 + 100).do("askEnd", "end");
    expect(resultFor(play, "bird-dog")).toMatchObject({ sets: 1, reps: 1 });
  });

  test("no tick is accepted that is no time", () => {
    expect(() => started(script).tick(Number.NaN)).toThrow("NaN");
    expect(() => started(script).tick(-1)).toThrow("-1");
  });

  test("nothing runs before the first tap", () => {
    const play = new Play(script, defaultSettings).tick(5_000);
    expect(play.state.active).toBe(0);
  });
});
