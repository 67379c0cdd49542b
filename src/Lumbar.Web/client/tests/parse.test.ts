import { describe, expect, test } from "vitest";
import { parseScript, ScriptError } from "../src/parse";
import { birdDog, bridge, catCamel, raw, script } from "./samples";

type Loose = Record<string, unknown>;

function faultsOf(value: unknown): readonly string[] {
  try {
    parseScript(value);
  } catch (error) {
    if (error instanceof ScriptError) return error.faults;
    throw error;
  }
  return [];
}

const changed = (change: (item: Loose, whole: Loose) => void): Loose => {
  const whole = structuredClone(raw(birdDog)) as unknown as Loose;
  change((whole["items"] as Loose[])[0] as Loose, whole);
  return whole;
};

const segmentsOf = (item: Loose) => item["segments"] as Loose[];

describe("a session script", () => {
  test("is read with its repetitions", () => {
    const item = script.items[0];
    expect(item?.repetitions.map((rep) => [rep.side, rep.rep, rep.of, rep.first, rep.last])).toEqual([
      ["left", 1, 2, 2, 4], ["left", 2, 2, 5, 7], ["right", 1, 2, 9, 11], ["right", 2, 2, 12, 14],
    ]);
    expect(item?.repetitions[0]?.holdMilliseconds).toBe(5_000);
  });

  test("takes the number of repetitions from the segments, set by set", () => {
    expect(script.items[1]?.repetitions.map((rep) => rep.of)).toEqual([4, 4, 4, 4, 2, 2]);
  });

  test("forgets steps of no length", () => {
    const whole = changed((item) => segmentsOf(item).splice(2, 0, { kind: "hold", seconds: 0, side: "left", set: 1, rep: 1 }));
    expect(parseScript(whole).items[0]?.segments).toHaveLength(birdDog.segments.length);
  });

  test.each([
    ["an unknown kind", (item: Loose) => (segmentsOf(item)[0]!["kind"] = "jump"), 'items[0].segments[0].kind: expected one of change, ready, out, hold, back, switch, rest, got "jump"'],
    ["negative seconds", (item: Loose) => (segmentsOf(item)[1]!["seconds"] = -5), "items[0].segments[1].seconds: expected a number of 0 or more, got -5"],
    ["an unknown side", (item: Loose) => (segmentsOf(item)[1]!["side"] = "both"), 'items[0].segments[1].side: expected one of left, right, got "both"'],
    ["a switch to no side", (item: Loose) => delete segmentsOf(item)[8]!["side"], "items[0].segments[8].side: expected the new side of a switch, got nothing"],
    ["a repetition without a number", (item: Loose) => delete segmentsOf(item)[2]!["rep"], "items[0].segments[2].rep: expected the number of a repetition, got nothing"],
    ["an unknown field", (item: Loose) => (item["colour"] = "red"), "items[0].colour: unknown field"],
    ["an unknown position", (item: Loose) => (item["position"] = "swim"), 'items[0].position: expected one of supine, prone, side, quadruped, kneel, sit, stand, got "swim"'],
    ["a missing name", (item: Loose) => delete item["name"], "items[0].name: expected a value, got nothing"],
    ["an empty list of segments", (item: Loose) => (item["segments"] = []), "items[0].segments: expected a list with at least one entry, got []"],
    ["a repetition that comes twice", (item: Loose) => segmentsOf(item).push({ kind: "out", seconds: 2, side: "left", set: 1, rep: 1 }), "items[0].segments: left, set 1, repetition 1 comes twice"],
  ])("with %s is refused", (_, change, fault) => {
    expect(faultsOf(changed(change))).toContain(fault);
  });

  test("with a wrong sum is refused with the right one", () => {
    expect(faultsOf(changed((_, whole) => (whole["seconds"] = 1)))).toEqual(["script.seconds: expected the sum of all segments, 89, got 1"]);
  });

  test("is refused with all its faults at once", () => {
    const whole = changed((item, all) => {
      all["title"] = "";
      item["perSide"] = "yes";
      item["sets"] = 0;
      segmentsOf(item)[0]!["kind"] = "jump";
      segmentsOf(item)[1]!["seconds"] = "5";
    });
    expect(faultsOf(whole).map((fault) => fault.split(":")[0])).toEqual([
      "items[0].segments[0].kind", "items[0].segments[1].seconds", "items[0].perSide", "items[0].sets", "script.seconds", "script.title",
    ]);
  });

  test.each([null, [], "session", 5, { items: [] }])("that is no script (%j) is refused", (value) => {
    expect(faultsOf(value).length).toBeGreaterThan(0);
  });

  test("of every sample is sound", () => {
    expect(faultsOf(raw(birdDog, bridge, catCamel))).toEqual([]);
  });
});
