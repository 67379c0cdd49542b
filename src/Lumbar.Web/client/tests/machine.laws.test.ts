import { describe, expect, test } from "vitest";
import { lengthOf, longestTick, step } from "../src/machine";
import { resultOf } from "../src/result";
import type { Script } from "../src/script";
import { Store, wakeUp } from "../src/store";
import type { Shelf } from "../src/store";
import { defaultSettings, feelings, skipReasons } from "../src/state";
import type { Action, State } from "../src/state";
import { Dice, forAll } from "./generate";
import { Play, rules, started } from "./play";

const runs = 120;

const stepsOf = (dice: Dice) => () => dice.whole(1, longestTick);

const bag = (): Shelf => {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
};

const anything = (dice: Dice): Action =>
  dice.pick<() => Action>([
    () => ({ do: "tick", milliseconds: dice.whole(0, 4_000) }),
    () => ({ do: "tick", milliseconds: dice.whole(0, 1_500) }),
    () => ({ do: dice.pick(["pause", "resume", "again", "skipRest", "addRest", "startNow"] as const) }),
    () => ({ do: dice.pick(["hurt", "askSkip", "askEnd", "toggleRest", "toggleFar", "toggleVoice"] as const) }),
    () => ({ do: "skip", reason: dice.pick(skipReasons) }),
    () => ({ do: "hurtAnswer", feeling: dice.pick(feelings.slice(0, 3)), worstPain: dice.chance(0.2) ? null : dice.whole(0, 10) }),
  ])();

function totals(script: Script): number[] {
  return script.items.map((item) => item.repetitions.length);
}

/** Milliseconds that the counted repetitions last: they cannot be more than the clock has run. */
function workOf(script: Script, state: State): number {
  return script.items
    .flatMap((item, index) => item.segments.filter((one) => one.repetition !== null && state.logs[index]?.done.includes(one.repetition)))
    .reduce((sum, one) => sum + one.milliseconds, 0);
}

describe("laws of a full run", () => {
  test("takes exactly the sum of all segments, however the ticks fall", () => {
    forAll(runs, (script, dice) => {
      expect(started(script).toEnd(stepsOf(dice))).toBe(script.seconds * 1000);
    });
  });

  test("counts every repetition once and both sides alike", () => {
    forAll(runs, (script, dice) => {
      const play = started(script);
      play.toEnd(stepsOf(dice));
      expect(play.state.logs.map((log) => new Set(log.done).size)).toEqual(totals(script));
      expect(play.state.logs.map((log) => log.done.length)).toEqual(totals(script));
      const result = resultOf(script, play.state);
      expect(result.finished).toBe(true);
      expect(result.items.map((one) => [one.sets, one.reps, one.stopped])).toEqual(script.items.map((item) => [item.sets, item.reps, null]));
    });
  });

  test("is not changed by any number of pauses", () => {
    forAll(runs, (script, dice) => {
      const calm = started(script);
      calm.toEnd(() => 250);
      const broken = started(script);
      while (broken.state.mode === "running") {
        broken.tick(250);
        if (dice.chance(0.05)) broken.do("pause").tick(dice.whole(0, 100_000)).do("resume");
      }
      expect(resultOf(script, broken.state)).toEqual(resultOf(script, calm.state));
    });
  });

  test("without rests takes the time of everything else", () => {
    forAll(runs, (script, dice) => {
      const work = script.items.flatMap((item) => item.segments).filter((one) => one.kind !== "rest");
      const play = started(script, { ...defaultSettings, rest: false });
      expect(play.toEnd(stepsOf(dice))).toBe(work.reduce((sum, one) => sum + one.milliseconds, 0));
    });
  });
});

describe("laws of interruption", () => {
  test("a reload at any millisecond changes nothing", () => {
    forAll(runs, (script, dice) => {
      const whole = started(script);
      whole.toEnd();
      const cut = started(script).pass(dice.whole(1, script.seconds * 1000 - 1), 900);
      const store = new Store(bag(), script);
      store.save(cut.state);
      const saved = store.load();
      expect(saved).not.toBeNull();
      const again = new Play(script, wakeUp(saved as State, defaultSettings)).act({ do: "resume" });
      again.toEnd(stepsOf(dice));
      expect(resultOf(script, again.state)).toEqual(resultOf(script, whole.state));
    });
  });

  test("hurt stops the clock at once, at any millisecond", () => {
    forAll(runs, (script, dice) => {
      const play = started(script).pass(dice.whole(1, script.seconds * 1000 - 1), 700).do("hurt");
      const before = play.state;
      play.tick(1).tick(1_000).tick(600_000).do("resume", "again", "startNow", "skipRest").tick(1_000);
      expect(play.state).toEqual(before);
    });
  });

  test("a page that slept goes on at most to the end of its segment", () => {
    forAll(runs, (script, dice) => {
      const play = started(script).pass(dice.whole(1, script.seconds * 1000 - 1), 700);
      const { item, segment, elapsed } = play.state.spot;
      const left = lengthOf(script, play.state) - elapsed;
      const active = play.state.active;
      play.tick(dice.whole(longestTick + 1, 10_000_000));
      expect(play.state.active - active).toBeLessThanOrEqual(left);
      const moved = play.state.spot.item - item;
      expect(moved === 0 ? play.state.spot.segment - segment : moved).toBeLessThanOrEqual(1);
      if (play.state.mode === "running" && (moved > 0 || play.state.spot.segment !== segment)) expect(play.state.spot.elapsed).toBe(0);
    });
  });
});

describe("laws of pain that stays", () => {
  test("the clock never runs beyond the minutes after pain was named, whatever a person does", () => {
    forAll(150, (script, dice) => {
      const brief = { ...rules, lastingMinutes: 0.5 };
      let state = started(script).state;
      for (let turn = 0; turn < 150; turn++) {
        state = step(script, brief, state, anything(dice)).state;
        const since = state.painSince ?? state.active;
        if (state.mode === "running") expect(state.active - since).toBeLessThan(30_000);
        if (state.lasted) expect(state.mode).toBe("over");
      }
    });
  });
});

describe("laws of anything a person may do", () => {
  test("never counts a repetition that was not lived through", () => {
    forAll(150, (script, dice) => {
      let state = started(script).state;
      for (let turn = 0; turn < 150; turn++) {
        const action = anything(dice);
        const before = state;
        state = step(script, rules, state, action).state;
        const done = (one: State) => one.logs.reduce((sum, log) => sum + log.done.length, 0);
        expect(done(state)).toBeGreaterThanOrEqual(done(before));
        if (action.do !== "tick") expect(done(state)).toBe(done(before));
        expect(state.logs.every((log) => new Set(log.done).size === log.done.length)).toBe(true);
        expect(state.spot.elapsed).toBeLessThanOrEqual(lengthOf(script, state));
        expect(workOf(script, state)).toBeLessThanOrEqual(state.active);
      }
    });
  });

  test("never reports more than was planned or done, and only what was reached", () => {
    forAll(150, (script, dice) => {
      let state = started(script).state;
      for (let turn = 0; turn < 150; turn++) state = step(script, rules, state, anything(dice)).state;
      const reached = script.items.filter((_, index) => state.logs[index]?.reached);
      const result = resultOf(script, state);
      expect(result.items.map((one) => one.exercise)).toEqual(reached.map((item) => item.exercise));
      result.items.forEach((one, index) => {
        const log = state.logs.filter((each) => each.reached)[index];
        expect(one.reps).toBeLessThanOrEqual(log?.done.length ?? 0);
        expect(one.sets).toBeLessThanOrEqual(reached[index]?.sets ?? 0);
        expect(one.sets === 0).toBe(one.reps === 0);
      });
    });
  });
});
